/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/rk-record-object.h"

#include "model/rk-facts.h"

struct _RkRecordObject {
  GObject parent_instance;

  const RkRecordType *type;
  gpointer record;
  GStrv words; /* a field each */
};

G_DEFINE_FINAL_TYPE (RkRecordObject, rk_record_object, G_TYPE_OBJECT)

static void
rk_record_object_finalize (GObject *object)
{
  RkRecordObject *self = RK_RECORD_OBJECT (object);

  rk_record_free (self->type, self->record);
  g_strfreev (self->words);
  G_OBJECT_CLASS (rk_record_object_parent_class)->finalize (object);
}

static void
rk_record_object_class_init (RkRecordObjectClass *class)
{
  G_OBJECT_CLASS (class)->finalize = rk_record_object_finalize;
}

static void
rk_record_object_init (RkRecordObject *self)
{
}

RkRecordObject *
rk_record_object_new (const RkDataset *dataset, const RkRecordType *type, gconstpointer record)
{
  RkRecordObject *self = g_object_new (RK_TYPE_RECORD_OBJECT, NULL);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();

  self->type = type;
  self->record = rk_record_dup (type, record);
  for (const RkField *field = type->fields; field->name != NULL; field++) {
    g_autofree char *word = rk_field_word (dataset, type, record, field);

    g_strv_builder_add (words, word != NULL ? word : "");
  }
  self->words = g_strv_builder_end (words);
  return self;
}

gconstpointer
rk_record_object_record (RkRecordObject *self)
{
  return self->record;
}

const char *
rk_record_object_word (RkRecordObject *self, const RkField *field)
{
  return self->words[field - self->type->fields];
}

int
rk_record_object_compare (RkRecordObject *a, RkRecordObject *b, const RkField *field)
{
  if (field->kind == RK_FIELD_DATE) {
    const RkPlannedDate *left = (const RkPlannedDate *) (gconstpointer) ((const guint8 *) a->record + field->offset);
    const RkPlannedDate *right = (const RkPlannedDate *) (gconstpointer) ((const guint8 *) b->record + field->offset);

    return rk_planned_date_compare (left, right);
  }
  if (field->kind == RK_FIELD_INTEGER || field->kind == RK_FIELD_CHOICE || field->kind == RK_FIELD_YEAR) {
    gint64 left = rk_record_integer (a->record, field), right = rk_record_integer (b->record, field);

    return left < right ? -1 : left > right;
  }
  return g_utf8_collate (rk_record_object_word (a, field), rk_record_object_word (b, field));
}
