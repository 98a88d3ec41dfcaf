/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/figures/rk-figure-edit.h"

#include "core/calendar/rk-date-scan.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/figures/rk-period.h"
#include "core/rk-language.h"
#include "model/words/rk-words.h"

#include <string.h>

/* How papers say that there is no figure, after rk_date_scan_prepare(). */
static gboolean
says_missing (const char *plain)
{
  static const char *const words[] = { "", "-", "--", "...", "......", "・・・", "x", "*", "***", "n/a", "na", "不明", "未公表", "非公表", "未集計", NULL };

  return g_strv_contains (words, plain);
}

gboolean
rk_figure_read (const char *text, gint64 *value, GError **error)
{
  g_autofree char *plain = rk_date_scan_prepare (text), *quoted = NULL;

  *value = RK_MISSING;
  if (plain != NULL && says_missing (g_strstrip (plain)))
    return TRUE;
  if (!rk_count_parse (text, value, error))
    return FALSE;
  if (*value >= 0)
    return TRUE;
  quoted = rk_date_scan_quote (text);
  g_set_error (error, RK_FIELD_ERROR, 0, _ ("“%s” is below zero"), quoted);
  return FALSE;
}

/* "consultations-27127-R6-M04": as the built-in figures are called. */
static char *
make_key (const RkFigures *figures, const RkFigurePlace *place)
{
  g_autofree char *year = rk_fiscal_year_code (place->year), *part = NULL, *stem = NULL;
  char *key;

  if (place->period >= RK_PERIOD_APRIL)
    part = g_strdup_printf ("-M%02d", (int) (place->period - RK_PERIOD_APRIL + 3) % 12 + 1);
  else if (place->period != RK_PERIOD_YEAR)
    part = g_strdup_printf ("-H%d", (int) place->period);
  stem = g_strdup_printf ("%s%s%s-%s%s", place->measure->id, place->ward != NULL ? "-" : "", place->ward != NULL ? place->ward : "", year, part != NULL ? part : "");
  key = g_strdup (stem);
  for (guint n = 2; rk_dataset_get (figures->dataset, &rk_observation_type, key) != NULL; n++) {
    g_free (key);
    key = g_strdup_printf ("%s-%u", stem, n);
  }
  return key;
}

static RkObservation *
make_observation (const RkFigures *figures, const RkFigureChange *change)
{
  const RkObservation *old = rk_figures_find (figures, &change->place);
  RkObservation *observation;

  if (old != NULL)
    return rk_record_dup (&rk_observation_type, old);
  observation = rk_record_new (&rk_observation_type);
  observation->id = make_key (figures, &change->place);
  observation->measure = g_strdup (change->place.measure->id);
  observation->ward = g_strdup (change->place.ward);
  observation->year = change->place.year;
  observation->period = change->place.period;
  return observation;
}

static void
set_text (RkObservation *observation, const char *field, const char *text)
{
  rk_record_set_string (observation, rk_record_type_field (&rk_observation_type, field), text);
}

/* A section is one of its document. */
static void
set_source (RkObservation *observation, const char *source)
{
  if (g_strcmp0 (observation->source, source) == 0)
    return;
  set_text (observation, "source", source);
  set_text (observation, "section", NULL);
}

static gboolean
has_digit (const char *text)
{
  while (*text != '\0' && !g_ascii_isdigit (*text))
    text++;
  return *text != '\0';
}

/* A note that tells the former figure's difference says nothing of the new one; the history keeps it. What else was noted stays. */
static void
drop_difference (const RkFigures *figures, const RkFigurePlace *place, RkObservation *observation)
{
  g_autoptr (RkFigureCheck) check = rk_figure_check_around (figures, place);
  g_autoptr (GString) rest = g_string_new (NULL);
  g_auto (GStrv) lines = observation->note != NULL && check != NULL && check->noted ? g_strsplit (observation->note, "\n", -1) : NULL;

  for (guint i = 0; lines != NULL && lines[i] != NULL; i++)
    if (!has_digit (lines[i]))
      g_string_append_printf (rest, "%s%s", rest->len > 0 ? "\n" : "", lines[i]);
  if (lines != NULL)
    set_text (observation, "note", rest->len > 0 ? rest->str : NULL);
}

void
rk_figure_put (const RkFigures *figures, const RkFigureChange *change, const char *source, RkEdit *edit, RkFigureTally *tally)
{
  const RkObservation *old = rk_figures_find (figures, &change->place);
  RkObservation *observation;

  if ((old != NULL ? old->value : RK_MISSING) == change->value) {
    tally->same++;
    return;
  }
  if (change->value == RK_MISSING) {
    rk_edit_remove (edit, &rk_observation_type, old->id);
    tally->cleared++;
    return;
  }
  observation = make_observation (figures, change);
  drop_difference (figures, &change->place, observation);
  observation->value = change->value;
  set_source (observation, source);
  rk_edit_put (edit, &rk_observation_type, observation);
  rk_record_free (&rk_observation_type, observation);
  tally->set++;
}

/* "Meetings attended, R4": where the edit is. */
static char *
name_place (const RkFigurePlace *place)
{
  g_autofree char *when = rk_period_title (place->year, place->period);

  /* Translators: a measure and when it was counted */
  return g_strdup_printf (_ ("%s, %s"), rk_word_measure (place->measure), when);
}

RkEdit *
rk_figure_type (const RkFigureTable *table, guint row, guint column, const char *text, const char *source, GError **error)
{
  const RkFigureCell *cell = rk_figure_table_cell (table, row, column);
  RkFigureChange change = { cell->place, RK_MISSING };
  g_autofree char *where = name_place (&cell->place), *number = NULL, *label = NULL;
  RkFigureTally tally = { 0 };
  RkEdit *edit;

  if (!rk_figure_read (text, &change.value, error))
    return NULL;
  number = rk_count_format (change.value);
  /* Translators: an edit of one figure: which one, and the new number */
  label = change.value != RK_MISSING ? g_strdup_printf (_ ("%s: %s"), where, number) : g_strdup_printf (_ ("%s: no figure"), where);
  edit = rk_edit_new (label);
  rk_figure_put (table->figures, &change, source, edit, &tally);
  return edit;
}

RkFigureCheck *
rk_figure_try (const RkFigureTable *table, guint row, guint column, const char *text)
{
  RkFigures *figures = table->figures;
  RkFigureCheck *check = NULL;

  if (!rk_figure_read (text, &figures->tried_value, NULL))
    return NULL;
  figures->tried = rk_figure_table_cell (table, row, column)->place;
  check = rk_figure_check_around (figures, &figures->tried);
  figures->tried = (RkFigurePlace){ 0 };
  return check;
}

static gint64
value_at (const RkFigureTable *table, guint row, guint column)
{
  const RkObservation *observation = rk_figure_table_cell (table, row, column)->observation;

  return observation != NULL ? observation->value : RK_MISSING;
}

RkEdit *
rk_figure_fill (const RkFigureTable *table, const RkFigureRange *range, gboolean down, const char *source)
{
  g_autofree char *label = g_strdup_printf (down ? _ ("Fill down: %s") : _ ("Fill right: %s"), rk_word_measure (table->measure));
  RkEdit *edit = rk_edit_new (label);
  RkFigureTally tally = { 0 };

  for (guint row = range->row; row <= range->to_row; row++)
    for (guint column = range->column; column <= range->to_column; column++) {
      RkFigureChange change = { rk_figure_table_cell (table, row, column)->place, value_at (table, down ? range->row : row, down ? column : range->column) };

      rk_figure_put (table->figures, &change, source, edit, &tally);
    }
  return edit;
}

RkEdit *
rk_figure_clear (const RkFigureTable *table, const RkFigureRange *range)
{
  RkEdit *edit = rk_edit_new ("");
  RkFigureTally tally = { 0 };

  for (guint row = range->row; row <= range->to_row; row++)
    for (guint column = range->column; column <= range->to_column; column++)
      rk_figure_put (table->figures, &(RkFigureChange){ rk_figure_table_cell (table, row, column)->place, RK_MISSING }, NULL, edit, &tally);
  g_free (edit->label);
  edit->label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Clear %u figure: %s", "Clear %u figures: %s", tally.cleared), tally.cleared, rk_word_measure (table->measure));
  return edit;
}

RkEdit *
rk_figure_keep_difference (const RkFigureTable *table, guint row, guint column)
{
  const RkFigureCell *cell = rk_figure_table_cell (table, row, column);
  g_autofree char *where = name_place (&cell->place), *label = NULL, *note = NULL;
  RkObservation *observation;
  RkEdit *edit;

  if (cell->observation == NULL || cell->check == NULL || cell->check->note == NULL || cell->check->noted)
    return NULL;
  label = g_strdup_printf (_ ("Keep the difference as a note: %s"), where);
  note = cell->observation->note != NULL ? g_strconcat (cell->observation->note, "\n", cell->check->note, NULL) : g_strdup (cell->check->note);
  edit = rk_edit_new (label);
  observation = rk_record_dup (&rk_observation_type, cell->observation);
  set_text (observation, "note", note);
  rk_edit_put (edit, &rk_observation_type, observation);
  rk_record_free (&rk_observation_type, observation);
  return edit;
}

RkEdit *
rk_figure_set_source (const RkFigureTable *table, const RkFigureRange *range, const char *source)
{
  g_autofree char *label = g_strdup_printf (_ ("Name the source: %s"), rk_word_measure (table->measure));
  RkEdit *edit = rk_edit_new (label);

  for (guint row = range->row; row <= range->to_row; row++)
    for (guint column = range->column; column <= range->to_column; column++) {
      const RkObservation *old = rk_figure_table_cell (table, row, column)->observation;
      RkObservation *observation;

      if (old == NULL || g_strcmp0 (old->source, source) == 0)
        continue;
      observation = rk_record_dup (&rk_observation_type, old);
      set_source (observation, source);
      rk_edit_put (edit, &rk_observation_type, observation);
      rk_record_free (&rk_observation_type, observation);
    }
  return edit;
}
