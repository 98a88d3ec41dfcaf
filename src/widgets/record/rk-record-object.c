/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/record/rk-record-object.h"

#include "model/session/rk-facts.h"

struct _RkRecordObject {
  GObject parent_instance;

  RkDataset *dataset;
  const RkRecordType *type;
  gconstpointer record; /* the dataset's */
  char **words;         /* a field each, NULL until it is asked for */
};

G_DEFINE_FINAL_TYPE (RkRecordObject, rk_record_object, G_TYPE_OBJECT)

static void
rk_record_object_finalize (GObject *object)
{
  RkRecordObject *self = RK_RECORD_OBJECT (object);

  for (const RkField *field = self->type->fields; field->name != NULL; field++)
    g_free (self->words[field - self->type->fields]);
  g_free (self->words);
  rk_dataset_unref (self->dataset);
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
  gsize n = 0;

  while (type->fields[n].name != NULL)
    n++;
  self->dataset = rk_dataset_ref ((RkDataset *) dataset);
  self->type = type;
  self->record = record;
  self->words = g_new0 (char *, n);
  return self;
}

gconstpointer
rk_record_object_record (RkRecordObject *self)
{
  return self->record;
}

static const RkPlannedDate *
date_of (RkRecordObject *self, const RkField *field)
{
  return (const RkPlannedDate *) (gconstpointer) ((const guint8 *) self->record + field->offset);
}

static char *
make_word (RkRecordObject *self, const RkField *field)
{
  char *word;

  if (field->kind == RK_FIELD_DATE && rk_record_type_field (self->type, "year") != NULL)
    return rk_planned_date_format_short (date_of (self, field));
  word = rk_field_word (self->dataset, self->type, self->record, field);
  return word != NULL ? word : g_strdup ("");
}

const char *
rk_record_object_word (RkRecordObject *self, const RkField *field)
{
  char **word = &self->words[field - self->type->fields];

  if (*word == NULL)
    *word = make_word (self, field);
  return *word;
}

int
rk_record_object_compare (RkRecordObject *a, RkRecordObject *b, const RkField *field)
{
  if (field->kind == RK_FIELD_DATE)
    return rk_planned_date_compare (date_of (a, field), date_of (b, field));
  if (field->kind == RK_FIELD_INTEGER || field->kind == RK_FIELD_CHOICE || field->kind == RK_FIELD_YEAR) {
    gint64 left = rk_record_integer (a->record, field), right = rk_record_integer (b->record, field);

    return left < right ? -1 : left > right;
  }
  return g_utf8_collate (rk_record_object_word (a, field), rk_record_object_word (b, field));
}
