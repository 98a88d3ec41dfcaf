/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/record/rk-english-left.h"

#include "store/rk-record-past.h"

typedef struct {
  const RkRecordType *type;
  char *key;
  RkEnglishLeftFound found;
  gpointer data;
} Search;

/* What the change did to that field of that record. Returns: (nullable) */
static const RkPastField *
find_field (const RkPastChange *change, const char *key, const RkField *field)
{
  for (guint i = 0; i < change->rows->len; i++) {
    const RkPastRow *row = change->rows->pdata[i];

    for (guint k = 0; g_str_equal (row->key, key) && k < row->fields->len; k++)
      if (((const RkPastField *) row->fields->pdata[k])->field == field)
        return row->fields->pdata[k];
  }
  return NULL;
}

/* What was taken back is not another: the Japanese is compared with what it was. */
gboolean
rk_english_left_in_past (const RkRecordType *type, const RkField *english, gconstpointer record, const GPtrArray *past)
{
  const RkField *japanese = rk_record_type_japanese (type, english);
  const char *then = NULL;

  if (japanese == NULL || rk_record_text (record, english) == NULL)
    return FALSE;
  for (guint i = 0; i < past->len && find_field (past->pdata[i], rk_record_key (record), english) == NULL; i++) {
    const RkPastField *field = find_field (past->pdata[i], rk_record_key (record), japanese);

    then = field != NULL ? field->before : then;
  }
  return then != NULL && g_strcmp0 (then, rk_record_text (record, japanese)) != 0;
}

static void
search_free (Search *search)
{
  g_free (search->key);
  g_free (search);
}

static void
on_read (GObject *session, GAsyncResult *result, gpointer data)
{
  Search *search = data;
  g_autoptr (GPtrArray) past = rk_session_record_past_finish (RK_SESSION (session), result, NULL), left = g_ptr_array_new ();
  gconstpointer record = rk_dataset_get (rk_session_dataset (RK_SESSION (session)), search->type, search->key);

  for (const RkField *field = search->type->fields; past != NULL && record != NULL && field->name != NULL; field++)
    if (rk_english_left_in_past (search->type, field, record, past))
      g_ptr_array_add (left, (gpointer) field);
  if (past != NULL) /* cancelled: whom to tell may be gone; not readable: nothing is known */
    search->found (left, search->data);
  search_free (search);
}

GCancellable *
rk_english_left_find (RkSession *session, const RkRecordType *type, const char *key, RkEnglishLeftFound found, gpointer data)
{
  GCancellable *reading = g_cancellable_new ();
  Search *search;

  if (key == NULL)
    return reading;
  search = g_new0 (Search, 1);
  *search = (Search){ type, g_strdup (key), found, data };
  rk_session_record_past_async (session, type, key, reading, on_read, search);
  return reading;
}

void
rk_english_left_stop (GCancellable **reading)
{
  g_cancellable_cancel (*reading);
  g_clear_object (reading);
}
