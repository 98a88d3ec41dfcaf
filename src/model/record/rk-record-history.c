/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/record/rk-record-history.h"

#include "core/calendar/rk-era.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "core/rk-types.h"
#include "model/session/rk-facts.h"

void
rk_past_line_free (RkPastLine *self)
{
  g_free (self->when);
  g_free (self->who);
  g_free (self->what);
  g_free (self);
}

static void
free_line (gpointer data)
{
  rk_past_line_free (data);
}

static char *
value_in_words (const RkDataset *dataset, const RkField *field, const char *text)
{
  gconstpointer record;
  gint64 index;

  if (text == NULL)
    return g_strdup (_ ("none"));
  switch (field->kind) {
  case RK_FIELD_INTEGER:
    return rk_count_format (g_ascii_strtoll (text, NULL, 10));
  case RK_FIELD_YEAR:
    return rk_fiscal_year_code ((int) g_ascii_strtoll (text, NULL, 10));
  case RK_FIELD_CHOICE:
    index = rk_choice_find (field->choices, text);
    return g_strdup (index != RK_MISSING ? rk_choice_title (field->choices, index) : text);
  case RK_FIELD_REFERENCE:
    record = rk_dataset_get (dataset, rk_type (field->target), text);
    return record != NULL ? rk_record_title (rk_type (field->target), record) : g_strdup (text);
  default:
    return g_strdup (text);
  }
}

static void
add_field (GString *text, const RkDataset *dataset, const RkPastChange *change, const RkPastField *field)
{
  g_autofree char *before = value_in_words (dataset, field->field, field->before), *after = value_in_words (dataset, field->field, field->after);

  if (text->len > 0)
    g_string_append_c (text, '\n');
  if (change->made || change->removed)
    /* Translators: a field and its value */
    g_string_append_printf (text, _ ("%s: %s"), _ (field->field->title), change->made ? after : before);
  else
    /* Translators: a field, its value before and after */
    g_string_append_printf (text, _ ("%s: %s → %s"), _ (field->field->title), before, after);
}

/* Of a record that came or went, only what is counted: the rest is where it stands. */
static gboolean
is_told (const RkPastChange *change, const RkField *field)
{
  return !(change->made || change->removed) || g_str_equal (field->name, "value") || g_str_equal (field->name, "source") || g_str_equal (field->name, "note");
}

static char *
tell_change (const RkDataset *dataset, const RkPastChange *change)
{
  GString *text = g_string_new (change->removed ? _ ("Removed") : NULL);

  for (guint i = 0; i < change->fields->len; i++) {
    const RkPastField *field = change->fields->pdata[i];

    if (is_told (change, field->field))
      add_field (text, dataset, change, field);
  }
  return g_string_free (text, FALSE);
}

static char *
tell_time (const char *at)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (at, NULL);
  g_autofree char *day = NULL, *hour = NULL;
  GDate date;

  if (time == NULL)
    return g_strdup (at);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) g_date_time_get_day_of_month (time), (GDateMonth) g_date_time_get_month (time), (GDateYear) g_date_time_get_year (time));
  day = rk_era_format (&date);
  hour = g_date_time_format (time, "%H:%M");
  return g_strdup_printf ("%s %s", day, hour);
}

GPtrArray *
rk_past_in_words (const RkDataset *dataset, const GPtrArray *past)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (free_line);

  for (guint i = 0; i < past->len; i++) {
    const RkPastChange *change = past->pdata[i];
    RkPastLine *line = g_new0 (RkPastLine, 1);

    *line = (RkPastLine){ tell_time (change->change->at), g_strdup (change->change->who), tell_change (dataset, change) };
    g_ptr_array_add (lines, line);
  }
  return lines;
}
