/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-places: figures of wards by ward, by basic area or by block. Wards are added up only when every one of them has a
 * figure of that time. */
#include "core/area/rk-block.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "core/rules/rk-block-list.h"
#include "model/chart/rk-answer-chart-private.h"
#include "model/chart/rk-population.h"
#include "model/words/rk-words.h"

#include <math.h>
#include <string.h>

/* A place: its name and its wards. */
typedef struct {
  char *name;
  GPtrArray *wards; /* of RkWard */
} Place;

static void
free_place (gpointer data)
{
  Place *place = data;

  g_free (place->name);
  g_ptr_array_unref (place->wards);
  g_free (place);
}

static Place *
add_place (GPtrArray *places, char *name)
{
  Place *place = g_new0 (Place, 1);

  *place = (Place){ name, g_ptr_array_new () };
  g_ptr_array_add (places, place);
  return place;
}

static gboolean
is_of_place (const RkPlaceFigures *self, const RkWard *ward, gint64 area, const char *block)
{
  return block != NULL ? g_strcmp0 (rk_block_of_area (self->dataset, self->block_year, ward->basic_area), block) == 0 : ward->basic_area == area;
}

static void
take_wards (const RkPlaceFigures *self, Place *place, gint64 area, const char *block)
{
  const GPtrArray *wards = rk_dataset_all (self->dataset, &rk_ward_type);

  for (guint i = 0; i < wards->len; i++)
    if (is_of_place (self, wards->pdata[i], area, block))
      g_ptr_array_add (place->wards, wards->pdata[i]);
}

static GPtrArray *
find_places (const RkPlaceFigures *self)
{
  GPtrArray *places = g_ptr_array_new_with_free_func (free_place);
  const GPtrArray *wards = rk_dataset_all (self->dataset, &rk_ward_type);
  g_autoptr (GPtrArray) blocks = NULL;

  if (self->question->by == RK_CHART_BY_WARD)
    for (guint i = 0; i < wards->len; i++)
      g_ptr_array_add (add_place (places, g_strdup (rk_word_ward (wards->pdata[i])))->wards, wards->pdata[i]);
  else if (self->question->by == RK_CHART_BY_AREA)
    for (gint64 area = 0; area < RK_N_BASIC_AREAS; area++)
      take_wards (self, add_place (places, g_strdup (rk_choice_title (rk_basic_areas, area))), area, NULL);
  else {
    blocks = rk_block_list (self->dataset, self->block_year);
    for (guint i = 0; i < blocks->len; i++)
      take_wards (self, add_place (places, rk_word_block (self->dataset, self->block_year, blocks->pdata[i])), 0, blocks->pdata[i]);
  }
  return places;
}

/* The key of a sum names every row of it. */
static void
add_key (GString *keys, const char *key)
{
  if (keys->len == 0)
    g_string_append (keys, key);
  else
    g_string_append_printf (keys, RK_ANSWER_KEY_SEPARATOR "%s", strchr (key, ':') + 1);
}

/* Returns: so many wards have no figure */
static guint
set_value (const RkPlaceFigures *self, const Place *place, RkChartCategory *category, guint time)
{
  g_autoptr (GString) keys = g_string_new (NULL);
  double sum = 0;
  guint missing = 0;

  for (guint i = 0; i < place->wards->len; i++) {
    g_autofree char *key = NULL;
    double value = self->value (self->data, place->wards->pdata[i], time, &key);

    if (isnan (value))
      missing++;
    else
      sum += value;
    if (key != NULL)
      add_key (keys, key);
  }
  if (missing > 0 || place->wards->len == 0)
    return missing;
  rk_chart_set_cell (category, time, sum, NULL, keys->len > 0 ? keys->str : NULL);
  if ((self->partial & 1u << time) != 0)
    g_array_index (category->cells, RkChartCell, time).part = RK_CHART_FIRST_PART;
  return 0;
}

static void
add_category (const RkPlaceFigures *self, RkChart *chart, const Place *place)
{
  RkChartCategory *category = rk_chart_add_category (chart, place->name, NULL);
  guint fewest = G_MAXUINT;

  if (self->question->by == RK_CHART_BY_WARD)
    category->brief = rk_word_ward_brief (place->wards->pdata[0]);
  for (guint time = 0; time < self->times->len; time++)
    fewest = MIN (fewest, set_value (self, place, category, time));
  if (fewest == 0)
    return;
  if (place->wards->len > 1)
    /* Translators: of an area: so many of its wards have no figure */
    category->gap = g_strdup_printf (_ ("%u of %u wards have no figure"), fewest, place->wards->len);
  else
    category->gap = g_strdup (_ ("no figure"));
}

static gboolean
divide (const RkPlaceFigures *self, const GPtrArray *places, RkChart *chart, GError **error)
{
  g_autofree double *people = g_new0 (double, places->len + 1);
  const char *counted = NULL;

  if (self->question->per == RK_CHART_PER_COUNT)
    return TRUE;
  for (guint i = 0; i < places->len; i++) {
    people[i] = rk_population_of (self->dataset, ((const Place *) places->pdata[i])->wards, self->question->per == RK_CHART_PER_AGED65, self->counted, &counted);
    if (isnan (people[i])) {
      g_set_error (error, RK_ANSWER_ERROR, 0, _ ("%s has no population of one date to divide by."), ((const Place *) places->pdata[i])->name);
      return FALSE;
    }
  }
  if (counted != NULL)
    rk_answer_divide (chart, self->question->per, people, counted);
  return TRUE;
}

gboolean
rk_answer_add_places (const RkPlaceFigures *self, RkChart *chart, GError **error)
{
  g_autoptr (GPtrArray) places = NULL;
  g_autofree char *year = NULL;

  if (self->question->by == RK_CHART_BY_BLOCK && self->block_year == 0) {
    g_set_error (error, RK_ANSWER_ERROR, 0, "%s", _ ("No blocks are published for the years asked for."));
    return FALSE;
  }
  chart->matter = RK_CHART_PLACES;
  chart->apart = TRUE;
  places = find_places (self);
  for (guint i = 0; i < self->times->len; i++)
    rk_chart_add_series (chart, self->times->pdata[i]);
  for (guint i = 0; i < places->len; i++)
    add_category (self, chart, places->pdata[i]);
  if (self->question->by == RK_CHART_BY_BLOCK) {
    year = rk_fiscal_year_title (self->block_year);
    rk_chart_add_note (chart, _ ("Blocks of %s."), year);
  }
  return divide (self, places, chart, error);
}
