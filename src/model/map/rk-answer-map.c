/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/map/rk-answer-map.h"

#include "core/area/rk-block.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/event/rk-event.h"
#include "core/event/rk-venue.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"
#include "model/built-in/rk-built-in.h"
#include "model/chart/rk-answer-chart.h"
#include "model/chart/rk-population.h"
#include "model/words/rk-words.h"

#include <math.h>

static double
population (const RkDataset *dataset, const RkWard *ward)
{
  const RkPopulation *row = rk_population_newest (dataset, ward->code, FALSE);

  return row != NULL ? (double) row->total : NAN;
}

static double
density (const RkDataset *dataset, const RkWard *ward)
{
  return population (dataset, ward) / ward->km2;
}

static double
aged_share (const RkDataset *dataset, const RkWard *ward)
{
  const RkPopulation *row = rk_population_newest (dataset, ward->code, TRUE);

  return row != NULL ? 100.0 * (double) row->aged65 / (double) row->total : NAN;
}

static const RkColouring colourings[] = {
  { "block", N_ ("Block of the year"), NULL, NULL, NULL, { 0 } },
  { "basic-area", N_ ("Basic area"), NULL, NULL, NULL, { 0 } },
  { "population", N_ ("Population"), population, N_ ("people"), N_ ("Estimated population, 2025"), { 75000, 100000, 125000, 150000 } },
  { "density", N_ ("Population per km²"), density, N_ ("people per km²"), N_ ("Estimated population, 2025, by official area"), { 8000, 12000, 16000, 20000 } },
  { "aged65", N_ ("Share aged 65 and over"), aged_share, "%", N_ ("Residents’ register, end of September 2017"), { 20, 24, 27, 30 } },
  { 0 },
};

const RkColouring *
rk_colourings (void)
{
  return colourings;
}

const RkColouring *
rk_colouring (const char *id)
{
  for (guint i = 0; colourings[i].id != NULL; i++)
    if (g_strcmp0 (colourings[i].id, id) == 0)
      return &colourings[i];
  return NULL;
}

char *
rk_answer_block_of_ward (const RkDataset *dataset, int year, const char *code)
{
  const RkWard *ward = rk_dataset_get (dataset, &rk_ward_type, code);

  return ward != NULL ? rk_word_block (dataset, year, rk_block_of_area (dataset, year, ward->basic_area)) : NULL;
}

static void
set_group (const RkDataset *dataset, int year, const char *block, char **group)
{
  *group = rk_word_block (dataset, year, block);
}

static gboolean
has_blocks (const RkDataset *dataset, int year)
{
  for (gint64 area = 0; area < RK_N_BASIC_AREAS; area++)
    if (rk_block_of_area (dataset, year, area) != NULL)
      return TRUE;
  return FALSE;
}

/* The areas in the order of their blocks, so that a block's entries stand together in the legend. */
static void
add_area_classes (const RkDataset *dataset, RkMap *map, int year, gboolean by_block, int *class_of_area)
{
  for (gint64 first = 0; first < RK_N_BASIC_AREAS; first++)
    for (gint64 area = first; area < RK_N_BASIC_AREAS; area++) {
      const char *block = by_block ? rk_block_of_area (dataset, year, area) : NULL;
      const char *leader = by_block ? rk_block_of_area (dataset, year, first) : NULL;
      RkMapClass *class;

      if (class_of_area[area] >= 0 || (area != first && (block == NULL || g_strcmp0 (block, leader) != 0)))
        continue;
      class = rk_map_add_class (map, rk_choice_title (rk_basic_areas, area));
      class->basic_area = (int) area;
      set_group (dataset, year, block, &class->group);
      class_of_area[area] = (int) map->classes->len - 1;
    }
}

static void
colour_by_area (const RkDataset *dataset, RkMap *map, int year, gboolean by_block)
{
  int class_of_area[RK_N_BASIC_AREAS] = { -1, -1, -1, -1 };

  add_area_classes (dataset, map, year, by_block, class_of_area);
  for (guint i = 0; i < map->areas->len; i++) {
    RkMapArea *area = map->areas->pdata[i];
    const RkWard *ward = rk_dataset_get (dataset, &rk_ward_type, area->code);

    area->class = class_of_area[ward->basic_area];
    ((RkMapClass *) map->classes->pdata[area->class])->count++;
  }
}

static char *
limit_text (double limit)
{
  return rk_count_format ((gint64) limit);
}

static void
add_value_classes (RkMap *map, const RkColouring *colouring)
{
  const int n = G_N_ELEMENTS (colouring->limits);

  for (int i = 0; i <= n; i++) {
    g_autofree char *low = i > 0 ? limit_text (colouring->limits[i - 1]) : NULL;
    g_autofree char *high = i < n ? limit_text (colouring->limits[i]) : NULL;
    /* Translators: classes of a map: below a limit, from one limit to under another, from a limit up */
    g_autofree char *label = low == NULL    ? g_strdup_printf (_ ("under %s"), high)
                             : high == NULL ? g_strdup_printf (_ ("%s and over"), low)
                                            : g_strdup_printf (_ ("%s to %s"), low, high);
    RkMapClass *class = rk_map_add_class (map, label);

    class->shade = i / (double) n;
  }
}

static void
colour_by_value (const RkDataset *dataset, RkMap *map, const RkColouring *colouring)
{
  add_value_classes (map, colouring);
  for (guint i = 0; i < map->areas->len; i++) {
    RkMapArea *area = map->areas->pdata[i];
    double value = colouring->value (dataset, rk_dataset_get (dataset, &rk_ward_type, area->code));
    g_autofree char *number = NULL, *tip = NULL;

    /* no figure, or nothing to divide by */
    if (!isfinite (value))
      continue;
    for (area->class = 0; area->class < (int) G_N_ELEMENTS (colouring->limits) && value >= colouring->limits[area->class]; area->class ++)
      ;
    ((RkMapClass *) map->classes->pdata[area->class])->count++;
    number = value < 1000 ? g_strdup_printf ("%.1f", value) : rk_count_format (llround (value));
    tip = g_steal_pointer (&area->tip);
    area->tip = g_str_equal (colouring->unit, "%") ? g_strdup_printf (_ ("%s, %s%%"), tip, number) : g_strdup_printf (_ ("%s, %s %s"), tip, number, _ (colouring->unit));
  }
  map->no_figure = g_strdup (_ ("No figure"));
}

static void
add_wards (const RkDataset *dataset, RkMap *map, int year)
{
  const GPtrArray *wards = rk_dataset_all (dataset, &rk_ward_type);

  for (guint i = 0; i < wards->len; i++) {
    const RkWard *ward = wards->pdata[i];
    RkMapArea *area = rk_map_add_area (map, ward->code, rk_word_ward (ward));

    set_group (dataset, year, rk_block_of_area (dataset, year, ward->basic_area), &area->group);
    area->tip = area->group != NULL ? g_strdup_printf (_ ("%s, %s, %s"), area->name, rk_choice_title (rk_basic_areas, ward->basic_area), area->group)
                                    : g_strdup_printf (_ ("%s, %s"), area->name, rk_choice_title (rk_basic_areas, ward->basic_area));
  }
}

static void
add_stations (const RkDataset *dataset, RkMap *map)
{
  const GPtrArray *sites = rk_dataset_all (dataset, &rk_site_type);

  for (guint i = 0; i < sites->len; i++) {
    const RkSite *site = sites->pdata[i];
    g_autofree char *key = g_strconcat ("site:", site->id, NULL);
    RkMapSite *mark;

    if (site->kind != RK_SITE_STATION || isnan (site->lat) || isnan (site->lon))
      continue;
    mark = rk_map_add_site (map, key, rk_word_site (site), rk_geometry_project (site->lat, site->lon));
    mark->tip = g_strdup_printf (_ ("%s, %s"), rk_word_site (site), rk_word (site->listed_line));
    if (g_strcmp0 (site->municipality, RK_CITY) != 0)
      mark->outside = g_strdup (rk_word (site->municipality));
  }
  map->sites_title = g_strdup_printf (_ ("Poster stations (%u)"), map->sites->len);
}

/* Returns: (transfer full): the keys of the venues of that year's events; empty where none is known */
static GHashTable *
venues_of_year (const RkDataset *dataset, int year)
{
  const GPtrArray *events = rk_dataset_all (dataset, &rk_event_type);
  GHashTable *venues = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < events->len; i++) {
    const RkEvent *event = events->pdata[i];

    if (rk_event_is_own (event) && event->year == year && event->venue != NULL && event->state != RK_EVENT_CANCELLED)
      g_hash_table_add (venues, event->venue);
  }
  return venues;
}

/* Where the year's events take place; in a year without any, where they could. */
static void
add_venues (const RkDataset *dataset, int year, RkMap *map)
{
  const GPtrArray *venues = rk_dataset_all (dataset, &rk_venue_type);
  g_autoptr (GHashTable) used = venues_of_year (dataset, year);
  guint before = map->sites->len;

  for (guint i = 0; i < venues->len; i++) {
    const RkVenue *venue = venues->pdata[i];
    g_autofree char *key = g_strconcat ("venue:", venue->id, NULL);
    gboolean wanted = g_hash_table_size (used) == 0 || g_hash_table_contains (used, venue->id);

    if (wanted && !isnan (venue->lat) && !isnan (venue->lon))
      rk_map_add_site (map, key, rk_word_venue (venue), rk_geometry_project (venue->lat, venue->lon));
  }
  if (map->sites_title == NULL)
    map->sites_title = g_strdup_printf (_ ("Venues (%u)"), map->sites->len);
  else {
    g_autofree char *stations = g_steal_pointer (&map->sites_title);

    map->sites_title = g_strdup_printf (_ ("%s and venues (%u)"), stations, map->sites->len - before);
  }
}

RkMap *
rk_answer_map (const RkDataset *dataset, int year, const RkColouring *colouring, RkShow show)
{
  g_autofree char *year_title = rk_fiscal_year_title (year);
  /* a figure has its own date, said below the title */
  g_autofree char *title = colouring->value != NULL ? g_strdup (_ (colouring->title)) : g_strdup_printf (_ ("%s: %s"), year_title, _ (colouring->title));
  RkMap *map = rk_map_new (title);

  map->wards = rk_built_in_wards ();
  map->surroundings = rk_built_in_surroundings ();
  map->credit = g_strdup (rk_built_in_credit ());
  map->names = (show & RK_SHOW_NAMES) != 0;
  add_wards (dataset, map, year);
  if (colouring->value != NULL) {
    map->subtitle = g_strdup_printf (_ ("%s, in %s"), _ (colouring->counted), _ (colouring->unit));
    colour_by_value (dataset, map, colouring);
  } else {
    map->subtitle = g_strdup (_ ("Osaka City’s 24 wards and four basic health-care areas"));
    colour_by_area (dataset, map, year, g_str_equal (colouring->id, "block"));
  }
  if (colouring->value == NULL && !has_blocks (dataset, year))
    rk_map_add_note (map, _ ("No blocks are published for this year. The map shows the four basic areas."));
  if (show & RK_SHOW_STATIONS)
    add_stations (dataset, map);
  if (show & RK_SHOW_VENUES)
    add_venues (dataset, year, map);
  return map;
}

static const struct {
  const char *id;
  RkShow flag;
} shows[] = { { "names", RK_SHOW_NAMES }, { "stations", RK_SHOW_STATIONS }, { "venues", RK_SHOW_VENUES } };

static RkShow
find_show (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (shows); i++)
    if (g_str_equal (id, shows[i].id))
      return shows[i].flag;
  return 0;
}

gboolean
rk_show_parse (const char *text, RkShow *show, GError **error)
{
  g_auto (GStrv) words = g_strsplit (text != NULL ? text : "names", ",", 0);

  *show = 0;
  for (guint i = 0; words[i] != NULL; i++) {
    RkShow flag = find_show (words[i]);

    if (flag == 0 && *words[i] != '\0') {
      g_set_error (error, RK_ANSWER_ERROR, 0, _ ("“%s” cannot be shown: names, stations, venues"), words[i]);
      return FALSE;
    }
    *show |= flag;
  }
  return TRUE;
}

char *
rk_show_format (RkShow show)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (shows); i++)
    if ((show & shows[i].flag) != 0)
      g_string_append_printf (text, "%s%s", text->len > 0 ? "," : "", shows[i].id);
  return g_string_free (text, FALSE);
}
