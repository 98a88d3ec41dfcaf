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

static guint changed_signal;

static void
forget_words (RkRecordObject *self)
{
  for (const RkField *field = self->type->fields; field->name != NULL; field++)
    g_clear_pointer (&self->words[field - self->type->fields], g_free);
}

static void
rk_record_object_finalize (GObject *object)
{
  RkRecordObject *self = RK_RECORD_OBJECT (object);

  forget_words (self);
  g_free (self->words);
  rk_dataset_unref (self->dataset);
  G_OBJECT_CLASS (rk_record_object_parent_class)->finalize (object);
}

static void
rk_record_object_class_init (RkRecordObjectClass *class)
{
  G_OBJECT_CLASS (class)->finalize = rk_record_object_finalize;
  changed_signal = g_signal_new ("changed", RK_TYPE_RECORD_OBJECT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
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

/* What it refers to may be named otherwise though the record itself is the same. */
gboolean
rk_record_object_update (RkRecordObject *self, const RkDataset *dataset, gconstpointer record)
{
  if (self->dataset == dataset && self->record == record)
    return FALSE;
  rk_dataset_ref ((RkDataset *) dataset);
  rk_dataset_unref (self->dataset);
  self->dataset = (RkDataset *) dataset;
  self->record = record;
  forget_words (self);
  g_signal_emit (self, changed_signal, 0);
  return TRUE;
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
