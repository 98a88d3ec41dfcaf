/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-field-check: what a record must hold before it is kept. */
#include "core/record/rk-field.h"
#include "core/rk-language.h"

gboolean
rk_field_applies (const RkRecordType *type, const RkField *field, gconstpointer record)
{
  return field->only_with == NULL || rk_record_integer (record, rk_record_type_field (type, field->only_with)) == field->only_when;
}

/* "problem" goes only with the state "problem", and is then needed. */
static gboolean
check_company (const RkRecordType *type, const RkField *field, gconstpointer record, gboolean missing, GError **error)
{
  const RkField *other;

  if (field->only_with == NULL || rk_field_applies (type, field, record) != missing)
    return TRUE;
  other = rk_record_type_field (type, field->only_with);
  /* Translators: another field and its choice: "needed while State is “problem”" */
  g_set_error (error, RK_FIELD_ERROR, 0, missing ? _ ("needed while %s is “%s”") : _ ("goes only with %s “%s”"), _ (other->title),
               rk_choice_title (other->choices, field->only_when));
  return FALSE;
}

gboolean
rk_field_check (const RkRecordType *type, const RkField *field, gconstpointer record, GError **error)
{
  g_autofree char *text = rk_record_get_text (record, field);
  gboolean missing = text == NULL || *text == '\0';

  if ((field->flags & RK_FIELD_REQUIRED) && missing) {
    g_set_error (error, RK_FIELD_ERROR, 0, "%s", _ ("a value is needed here"));
    return FALSE;
  }
  if ((field->flags & RK_FIELD_NATURAL) && text != NULL && text[0] == '-') {
    g_set_error (error, RK_FIELD_ERROR, 0, _ ("%s is below zero"), text);
    return FALSE;
  }
  return check_company (type, field, record, missing, error);
}

gboolean
rk_record_check (const RkRecordType *type, gconstpointer record, GError **error)
{
  for (const RkField *field = type->fields; field->name != NULL; field++)
    if (!rk_field_check (type, field, record, error)) {
      g_prefix_error (error, _ ("%s: "), _ (field->title));
      return FALSE;
    }
  return TRUE;
}
