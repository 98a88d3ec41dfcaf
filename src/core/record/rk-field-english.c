/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-field-english: which field is another's in English, told by their names: "english" is that of the record's name, "unit_english" and
 * "english_title" that of unit and title. */
#include "core/record/rk-field.h"

static const RkField *
find_field (const RkRecordType *type, const char *format, const char *name)
{
  g_autofree char *whole = g_strdup_printf (format, name);

  return rk_record_type_field (type, whole);
}

const RkField *
rk_record_type_english (const RkRecordType *type, const RkField *field)
{
  static const char *const names[] = { "name", "title", "text", "label", NULL };
  static const char *const formats[] = { "%s_english", "english_%s", NULL };
  const RkField *english = NULL;

  for (guint i = 0; formats[i] != NULL && english == NULL; i++)
    english = find_field (type, formats[i], field->name);
  if (english == NULL && g_strv_contains (names, field->name))
    english = rk_record_type_field (type, "english");
  if (english == NULL && g_str_equal (field->name, "name"))
    english = rk_record_type_field (type, "romaji");
  return english;
}

const RkField *
rk_record_type_japanese (const RkRecordType *type, const RkField *english)
{
  for (const RkField *field = type->fields; field->name != NULL; field++)
    if (rk_record_type_english (type, field) == english)
      return field;
  return NULL;
}

gboolean
rk_record_english_is_left (const RkRecordType *type, const RkField *english, gconstpointer old, gconstpointer now)
{
  const RkField *japanese = rk_record_type_japanese (type, english);

  if (old == NULL || japanese == NULL || rk_record_text (now, english) == NULL || g_strcmp0 (rk_record_text (old, english), rk_record_text (now, english)) != 0)
    return FALSE;
  return rk_record_text (old, japanese) != NULL && g_strcmp0 (rk_record_text (old, japanese), rk_record_text (now, japanese)) != 0;
}
