/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/figures/rk-figure-check.h"

#include "core/area/rk-ward.h"
#include "core/figures/rk-period.h"
#include "core/rk-language.h"
#include "model/words/rk-words.h"

#include <math.h>
#include <string.h>

/* What is added up: how much of it there is. */
typedef struct {
  gint64 sum;
  guint known, missing;
} Sum;

typedef struct {
  const RkFigures *figures;
  const RkFigurePlace *place;
  gint64 value;
  const char *note; /* of the figure */
  RkFigureCheck *check;
} Question;

static void
add_value (Sum *sum, gint64 value)
{
  if (value == RK_MISSING)
    sum->missing++;
  else {
    sum->known++;
    sum->sum += value;
  }
}

static gboolean
holds (const char *note, gint64 number)
{
  g_autofree char *text = rk_count_format (number);

  return note != NULL && strstr (note, text) != NULL;
}

static RkFigureCheck *
ensure_check (Question *question)
{
  if (question->check == NULL)
    question->check = g_new0 (RkFigureCheck, 1);
  return question->check;
}

static void
add_line (char **text, const char *line)
{
  char *longer = *text != NULL ? g_strconcat (*text, "\n", line, NULL) : g_strdup (line);

  g_free (*text);
  *text = longer;
}

/* @told: a sentence of its own; the first finding is the one that stands beside the figure. */
static void
add_finding (Question *question, char *brief, const char *told)
{
  RkFigureCheck *check = ensure_check (question);

  if (check->brief == NULL)
    check->brief = brief;
  else
    g_free (brief);
  add_line (&check->told, told);
}

/* @what: "Its parts"; only a sum that is whole, or too large already, says anything. */
static void
compare (Question *question, const char *what, const Sum *sum)
{
  gint64 difference = question->value - sum->sum;
  g_autofree char *amount = NULL, *added = NULL, *told = NULL, *number = NULL;
  gboolean noted;

  if (sum->known == 0 || difference == 0 || (sum->missing > 0 && difference > 0))
    return;
  amount = rk_count_format (ABS (difference));
  added = rk_count_format (sum->sum);
  number = rk_count_format (question->value);
  told = difference > 0
             /* Translators: what is added up ("The parts"), its sum, the figure, the difference */
             ? g_strdup_printf (_ ("%s add up to %s; the figure is %s, which is %s more."), what, added, number, amount)
             : g_strdup_printf (_ ("%s add up to %s; the figure is %s, which is %s less."), what, added, number, amount);
  noted = holds (question->note, sum->sum) && holds (question->note, ABS (difference));
  add_finding (question, g_strdup_printf ("%s%s", difference > 0 ? "+" : "−", amount), told);
  question->check->noted = question->check->note == NULL ? noted : question->check->noted && noted;
  add_line (&question->check->note, told);
}

static void
check_parts (Question *question)
{
  g_autoptr (GPtrArray) parts = rk_measure_children (question->figures->dataset, question->place->measure, RK_RELATION_PART);
  Sum sum = { 0 };

  for (guint i = 0; i < parts->len; i++) {
    RkFigurePlace place = *question->place;

    place.measure = parts->pdata[i];
    if (place.measure->several)
      return; /* several answers a case: they may well exceed the total */
    add_value (&sum, rk_figures_value (question->figures, &place));
  }
  compare (question, _ ("The parts"), &sum);
}

static Sum
sum_periods (const Question *question, gint64 first, gint64 last)
{
  Sum sum = { 0 };

  for (gint64 period = first; period <= last; period++) {
    RkFigurePlace place = *question->place;

    place.period = period;
    add_value (&sum, rk_figures_value (question->figures, &place));
  }
  return sum;
}

static void
check_periods (Question *question)
{
  gint64 period = question->place->period;
  Sum halves = { 0 }, months;

  if (period >= RK_PERIOD_APRIL)
    return;
  months = period == RK_PERIOD_YEAR         ? sum_periods (question, RK_PERIOD_APRIL, RK_PERIOD_MARCH)
           : period == RK_PERIOD_FIRST_HALF ? sum_periods (question, RK_PERIOD_APRIL, RK_PERIOD_APRIL + 5)
                                            : sum_periods (question, RK_PERIOD_APRIL + 6, RK_PERIOD_MARCH);
  if (period == RK_PERIOD_YEAR)
    halves = sum_periods (question, RK_PERIOD_FIRST_HALF, RK_PERIOD_SECOND_HALF);
  compare (question, _ ("The halves"), &halves);
  compare (question, _ ("The months"), &months);
}

static void
check_wards (Question *question)
{
  const GPtrArray *wards = rk_dataset_all (question->figures->dataset, &rk_ward_type);
  Sum sum = { 0 };

  for (guint i = 0; question->place->ward == NULL && i < wards->len; i++) {
    RkFigurePlace place = *question->place;

    place.ward = ((const RkWard *) wards->pdata[i])->code;
    add_value (&sum, rk_figures_value (question->figures, &place));
  }
  compare (question, _ ("The wards"), &sum);
}

static void
check_relisted (Question *question)
{
  const RkMeasure *measure = question->place->measure;
  RkFigurePlace place = *question->place;
  g_autofree char *told = NULL, *number = NULL, *total = NULL;
  gint64 value;

  place.measure = measure->parent != NULL ? rk_dataset_get (question->figures->dataset, &rk_measure_type, measure->parent) : NULL;
  if (measure->relation != RK_RELATION_RELISTED || place.measure == NULL)
    return;
  value = rk_figures_value (question->figures, &place);
  if (value == RK_MISSING || question->value <= value)
    return;
  number = rk_count_format (question->value);
  total = rk_count_format (value);
  told = g_strdup_printf (_ ("%s of them are counted in a total of only %s."), number, total);
  add_finding (question, g_strdup_printf ("＞%s", total), told);
}

/* About ten, a hundred or a thousand times the year before, or as small a part of it: a figure that slipped by a place or more. Small
 * figures move that much by themselves. */
static void
check_slip (Question *question)
{
  RkFigurePlace place = *question->place;
  g_autofree char *told = NULL, *number = NULL, *before = NULL, *year = NULL;
  gint64 value;
  double places;

  place.year--;
  value = rk_figures_value (question->figures, &place);
  if (value == RK_MISSING || MIN (value, question->value) < 10 || MAX (value, question->value) < 100)
    return;
  places = log10 ((double) question->value / (double) value);
  if (fabs (places) < 0.5 || fabs (places - round (places)) > 0.13)
    return;
  number = rk_count_format (question->value);
  before = rk_count_format (value);
  year = rk_period_title (place.year, place.period);
  told = g_strdup_printf (_ ("%s was %s; %s looks like a slip of the decimal place."), year, before, number);
  add_finding (question, g_strdup_printf (places > 0 ? "×%.0f?" : "÷%.0f?", pow (10, fabs (round (places)))), told);
}

static void (*const rules[]) (Question *question) = { check_parts, check_periods, check_wards, check_relisted, check_slip };

RkFigureCheck *
rk_figure_check (const RkFigures *figures, const RkFigurePlace *place)
{
  const RkObservation *observation = rk_figures_find (figures, place);
  Question question = { figures, place, rk_figures_value (figures, place), observation != NULL ? observation->note : NULL, NULL };

  for (guint i = 0; question.value != RK_MISSING && i < G_N_ELEMENTS (rules); i++)
    rules[i](&question);
  return question.check;
}

/* The place above in each direction; FALSE when there is none. */
static gboolean
find_above (const RkFigures *figures, RkFigurePlace *place, guint direction)
{
  const RkMeasure *measure = place->measure;

  if (direction == 0) {
    place->measure = measure->relation == RK_RELATION_PART && !measure->several && measure->parent != NULL ? rk_dataset_get (figures->dataset, &rk_measure_type, measure->parent) : NULL;
    return place->measure != NULL;
  }
  if (direction == 1) {
    gboolean is_part = place->period != RK_PERIOD_YEAR;

    place->period = place->period < RK_PERIOD_APRIL ? RK_PERIOD_YEAR : place->period < RK_PERIOD_APRIL + 6 ? RK_PERIOD_FIRST_HALF
                                                                                                           : RK_PERIOD_SECOND_HALF;
    return is_part;
  }
  if (direction == 2) {
    gboolean is_month = place->period >= RK_PERIOD_APRIL;

    place->period = RK_PERIOD_YEAR;
    return is_month;
  }
  place->ward = NULL;
  return TRUE;
}

RkFigureCheck *
rk_figure_check_around (const RkFigures *figures, const RkFigurePlace *place)
{
  RkFigureCheck *check = rk_figure_check (figures, place);

  for (guint direction = 0; check == NULL && direction < 4; direction++) {
    RkFigurePlace above = *place;
    g_autofree char *title = NULL, *told = NULL;

    if (!find_above (figures, &above, direction))
      continue;
    check = rk_figure_check (figures, &above);
    if (check == NULL)
      continue;
    title = rk_period_title (above.year, above.period);
    told = check->told;
    /* Translators: where it is: a measure and a year; then what is wrong there */
    check->told = g_strdup_printf (_ ("%s, %s: %s"), rk_word_measure (above.measure), title, told);
  }
  return check;
}

void
rk_figure_check_free (RkFigureCheck *self)
{
  if (self == NULL)
    return;
  g_free (self->brief);
  g_free (self->told);
  g_free (self->note);
  g_free (self);
}
