/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/record/rk-record-history.h"

#include "core/calendar/rk-era.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "core/rk-types.h"
#include "model/session/rk-facts.h"

#define MOST_ROWS 6 /* of a change that are told */

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
  RkPlannedDate date;
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
  case RK_FIELD_DATE:
    return rk_planned_date_parse (text, &date, NULL) ? rk_planned_date_format (&date) : g_strdup (text);
  default:
    return g_strdup (text);
  }
}

static void
add_line (GString *text, const char *line)
{
  g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line);
}

static void
add_field (GString *text, const RkDataset *dataset, const RkPastRow *row, const RkPastField *field)
{
  g_autofree char *before = value_in_words (dataset, field->field, field->before), *after = value_in_words (dataset, field->field, field->after), *line = NULL;

  if (row->made || row->removed)
    /* Translators: a field and its value */
    line = g_strdup_printf (_ ("%s: %s"), _ (field->field->title), row->made ? after : before);
  else
    /* Translators: a field, its value before and after */
    line = g_strdup_printf (_ ("%s: %s → %s"), _ (field->field->title), before, after);
  add_line (text, line);
}

/* Of a record that came or went, only what is counted: the rest is where it stands. */
static gboolean
is_told (const RkPastRow *row, const RkField *field)
{
  static const char *const told[] = { "value", "people", "count", "source", "note", NULL };

  return !(row->made || row->removed) || g_strv_contains (told, field->name);
}

/* Returns: (transfer full) (nullable): what a row is called; one that is gone by the first text it had, where that is told */
static char *
row_word (const RkDataset *dataset, const RkPastRow *row)
{
  gconstpointer record = rk_dataset_get (dataset, row->type, row->key);

  if (record != NULL)
    return rk_record_word (dataset, row->type, record);
  for (guint i = 0; (row->made || row->removed) && i < row->fields->len; i++) {
    const RkPastField *field = row->fields->pdata[i];

    if (field->field->kind == RK_FIELD_TEXT)
      return g_strdup (row->made ? field->after : field->before);
  }
  return NULL;
}

/* Of which row of the record it is told, unless it is of the record itself, and whether it came or went. */
static void
add_heading (GString *text, const RkDataset *dataset, const RkPastRow *row, const char *record)
{
  g_autofree char *word = row_word (dataset, row), *name = NULL;

  if (!g_str_equal (row->key, record)) {
    /* Translators: a kind of record and the name of one */
    name = word != NULL ? g_strdup_printf (_ ("%s: %s"), _ (row->type->title), word) : NULL;
    add_line (text, name != NULL ? name : _ (row->type->title));
  }
  if (row->made || row->removed)
    add_line (text, row->made ? _ ("Added") : _ ("Deleted"));
}

static char *
tell_change (const RkDataset *dataset, const RkPastChange *change, const char *record)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < change->rows->len && i < MOST_ROWS; i++) {
    const RkPastRow *row = change->rows->pdata[i];

    add_heading (text, dataset, row, record);
    for (guint k = 0; k < row->fields->len; k++) {
      const RkPastField *field = row->fields->pdata[k];

      if (is_told (row, field->field))
        add_field (text, dataset, row, field);
    }
  }
  if (change->rows->len > MOST_ROWS) {
    g_autofree char *more = g_strdup_printf (ngettext ("and %u more", "and %u more", change->rows->len - MOST_ROWS), change->rows->len - MOST_ROWS);

    add_line (text, more);
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
rk_past_in_words (const RkDataset *dataset, const GPtrArray *past, const char *record)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (free_line);

  for (guint i = 0; i < past->len; i++) {
    const RkPastChange *change = past->pdata[i];
    RkPastLine *line = g_new0 (RkPastLine, 1);

    *line = (RkPastLine){ tell_time (change->change->at), g_strdup (change->change->who), tell_change (dataset, change, record) };
    g_ptr_array_add (lines, line);
  }
  return lines;
}
