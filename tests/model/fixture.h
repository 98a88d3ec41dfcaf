/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the tests of the model share: a session on the published figures, and edits that put one record. */
#pragma once
#include "core/rk-types.h"
#include "model/session/rk-session.h"

#include <string.h>

/* A document in memory: the published figures, or nothing. */
static inline RkSession *
open_in_memory (gboolean empty)
{
  g_autoptr (GError) error = NULL;
  RkSession *session = rk_session_open (":memory:", RK_DOCUMENT_OPEN, empty, &error);

  g_assert_no_error (error);
  return session;
}

/* The published figures, read once and kept for the life of the program. */
static inline const RkDataset *
figures (void)
{
  static RkDataset *dataset;

  if (dataset == NULL) {
    g_autoptr (RkSession) session = open_in_memory (FALSE);

    dataset = rk_dataset_ref ((RkDataset *) rk_session_dataset (session));
  }
  return dataset;
}

/* An edit of one record: members and their texts in turn; what is not named stays as it is in the dataset. */
static inline RkEdit *G_GNUC_NULL_TERMINATED
edit_record (const RkDataset *dataset, const char *label, const char *type_name, const char *key, ...)
{
  const RkRecordType *type = rk_type (type_name);
  gconstpointer old = rk_dataset_get (dataset, type, key);
  gpointer record = old != NULL ? rk_record_dup (type, old) : rk_record_new (type);
  RkEdit *edit = rk_edit_new (label);
  g_autoptr (GError) error = NULL;
  const char *name;
  va_list rest;

  rk_record_set_text (type, record, &type->fields[0], key, &error);
  g_assert_no_error (error);
  va_start (rest, key);
  while ((name = va_arg (rest, const char *)) != NULL) {
    rk_record_set_text (type, record, rk_record_type_field (type, name), va_arg (rest, const char *), &error);
    g_assert_no_error (error);
  }
  va_end (rest);
  rk_edit_put (edit, type, record);
  rk_record_free (type, record);
  return edit;
}

/* Makes the edit, which cannot fail, and frees it. */
static inline void
must_apply (RkSession *session, RkEdit *edit)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *label = rk_session_step (session, RK_STEP_EDIT, edit, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (label, ==, edit->label);
  rk_edit_free (edit);
}

static inline void
must_step (RkSession *session, RkStep step, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *label = rk_session_step (session, step, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (label, ==, expected);
}

static inline void
assert_holds (const char *text, const char *part)
{
  if (text == NULL || strstr (text, part) == NULL)
    g_error ("“%s” is not in: %s", part, text);
}

/* Texts as "one | two". */
static inline char *
join (const GPtrArray *texts)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < texts->len; i++)
    g_string_append_printf (all, "%s%s", i > 0 ? " | " : "", (const char *) texts->pdata[i]);
  return g_string_free (g_steal_pointer (&all), FALSE);
}
