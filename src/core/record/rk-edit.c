/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/record/rk-edit.h"

static void
step_free (gpointer data)
{
  RkEditStep *step = data;

  rk_record_free (step->type, step->record);
  g_free (step->key);
  g_free (step);
}

RkEdit *
rk_edit_new (const char *label)
{
  RkEdit *self = g_new0 (RkEdit, 1);

  self->label = g_strdup (label);
  self->steps = g_ptr_array_new_with_free_func (step_free);
  return self;
}

void
rk_edit_free (RkEdit *self)
{
  if (self == NULL)
    return;
  g_free (self->label);
  g_ptr_array_unref (self->steps);
  g_free (self);
}

static void
add_step (RkEdit *self, const RkRecordType *type, gpointer record, const char *key)
{
  RkEditStep *step = g_new0 (RkEditStep, 1);

  *step = (RkEditStep){ type, record, g_strdup (key) };
  g_ptr_array_add (self->steps, step);
}

void
rk_edit_put (RkEdit *self, const RkRecordType *type, gconstpointer record)
{
  add_step (self, type, rk_record_dup (type, record), rk_record_key (record));
}

void
rk_edit_remove (RkEdit *self, const RkRecordType *type, const char *key)
{
  add_step (self, type, NULL, key);
}
