/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What maps, calendars and timelines are given: the wards of a year and their classes, stacks of a day, what has only a
 * month, the slides. */
#include "core/area/rk-ward.h"
#include "fixture.h"
#include "model/map/rk-answer-map.h"
#include "model/schedule/rk-answer-calendar.h"
#include "model/schedule/rk-answer-timeline.h"

/* The legend as a line: "North + West block: North 5 | …". */
static char *
tell_classes (const RkMap *map)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < map->classes->len; i++) {
    const RkMapClass *class = map->classes->pdata[i];

    g_ptr_array_add (lines, g_strdup_printf ("%s%s%s %u", class->group != NULL ? class->group : "", class->group != NULL ? ": " : "", class->label, class->count));
  }
  return join (lines);
}

static void
test_classes (void)
{
  static const struct {
    int year;
    const char *colouring, *classes;
  } table[] = {
    { 2019, "block", "North block: North 5 | West block: West 6 | East block: East 7 | South block: South 6" },
    { 2021, "block", "North + East block: North 5 | North + East block: East 7 | West + South block: West 6 | West + South block: South 6" },
    { 2022, "block", "North 5 | West 6 | East 7 | South 6" },
    { 2024, "block", "North + West block: North 5 | North + West block: West 6 | East + South block: East 7 | East + South block: South 6" },
    { 2025, "block", "North + East block: North 5 | North + East block: East 7 | West + South block: West 6 | West + South block: South 6" },
    { 2024, "basic-area", "North 5 | West 6 | East 7 | South 6" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (RkMap) map = rk_answer_map (figures (), table[i].year, rk_colouring (table[i].colouring), RK_SHOW_NAMES);
    g_autofree char *classes = tell_classes (map);

    g_assert_cmpstr (classes, ==, table[i].classes);
    g_assert_cmpuint (map->areas->len, ==, 24);
    g_assert_cmpuint (map->notes->len, ==, table[i].year == 2022 ? 1 : 0);
    g_assert_true (map->names);
    assert_holds (map->credit, "国土数値情報");
  }
}

/* Every colouring by a figure counts every ward once, and names its unit. */
static void
test_figures_of_wards (void)
{
  guint n = 0;

  for (const RkColouring *colouring = rk_colourings (); colouring->id != NULL; colouring++) {
    g_autoptr (RkMap) map = rk_answer_map (figures (), 2024, colouring, RK_SHOW_NAMES);
    guint wards = 0;

    for (guint i = 0; i < map->classes->len; i++)
      wards += ((const RkMapClass *) map->classes->pdata[i])->count;
    g_assert_cmpuint (wards, ==, 24);
    n += colouring->value != NULL;
    if (colouring->value == NULL)
      continue;
    g_assert_cmpuint (map->classes->len, ==, RK_COLOUR_LIMITS + 1);
    assert_holds (map->subtitle, colouring->unit);
    assert_holds (map->subtitle, colouring->counted);
  }
  g_assert_cmpuint (n, ==, 3);
}

static void
test_area_of_figures (void)
{
  static const struct {
    const char *colouring, *code, *class, *tip;
  } table[] = {
    { "population", "27127", "125,000 to 150,000", "Kita-ku, North, North + West block, 149,819 people" },
    { "population", "27108", "under 75,000", "Taisho-ku, West, North + West block" },
    { "density", "27127", "12,000 to 16,000", "14,489 people per km²" },
    { "aged65", "27127", "under 20", "Kita-ku, North, North + West block, 19.3%" },
    { "aged65", "27122", "30 and over", "38.5%" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (RkMap) map = rk_answer_map (figures (), 2024, rk_colouring (table[i].colouring), 0);
    const RkMapArea *area = rk_map_area (map, table[i].code);

    assert_holds (((const RkMapClass *) map->classes->pdata[area->class])->label, table[i].class);
    assert_holds (area->tip, table[i].tip);
  }
}

/* A ward without a figure, or with one that cannot be divided by, is left blank, never zero. */
static void
test_ward_without_figure (void)
{
  static const struct {
    const char *type, *key, *field, *text, *colouring;
  } table[] = {
    { "population", "27122-2017", "aged65", NULL, "aged65" },
    { "population", "27122-2017", "total", "0", "aged65" },
    { "ward", "27122", "km2", NULL, "density" },
    { "ward", "27122", "km2", "0", "density" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (RkSession) session = open_in_memory (FALSE);
    g_autoptr (RkMap) map = NULL;
    const RkRecordType *type = rk_type (table[i].type);
    gpointer record = rk_record_dup (type, rk_dataset_get (rk_session_dataset (session), type, table[i].key));
    g_autoptr (GError) error = NULL;
    RkEdit *edit = rk_edit_new ("Change");

    rk_record_set_text (type, record, rk_record_type_field (type, table[i].field), table[i].text, &error);
    g_assert_no_error (error);
    rk_edit_put (edit, type, record);
    rk_record_free (type, record);
    must_apply (session, edit);
    map = rk_answer_map (rk_session_dataset (session), 2024, rk_colouring (table[i].colouring), 0);
    g_test_message ("row %u", i);
    g_assert_cmpint (rk_map_area (map, "27122")->class, ==, -1);
    g_assert_cmpstr (rk_map_area (map, "27122")->tip, ==, "Nishinari-ku, South, East + South block");
    g_assert_cmpstr (map->no_figure, ==, "No figure");
  }
}

static void
test_sites (void)
{
  g_autoptr (RkMap) stations = rk_answer_map (figures (), 2024, rk_colouring ("block"), RK_SHOW_STATIONS);
  g_autoptr (RkMap) venues = rk_answer_map (figures (), 2026, rk_colouring ("block"), RK_SHOW_VENUES);
  g_autoptr (RkMap) of_year = rk_answer_map (figures (), 2025, rk_colouring ("block"), RK_SHOW_VENUES);
  g_autoptr (RkMap) both = rk_answer_map (figures (), 2026, rk_colouring ("block"), RK_SHOW_STATIONS | RK_SHOW_VENUES);
  g_autoptr (GPtrArray) outside = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *names = NULL;

  for (guint i = 0; i < stations->sites->len; i++) {
    const RkMapSite *site = stations->sites->pdata[i];

    if (site->outside != NULL)
      g_ptr_array_add (outside, g_strdup_printf ("%s %s %s", site->key, site->name, site->outside));
  }
  names = join (outside);
  g_assert_cmpstr (names, ==, "site:ST06 Nakamozu Sakai | site:ST07 Dainichi Moriguchi");
  g_assert_cmpuint (stations->sites->len, ==, 22);
  g_assert_cmpstr (stations->sites_title, ==, "Poster stations (22)");
  g_assert_cmpuint (of_year->sites->len, ==, 2); /* of the trainings of R7's two blocks */
  g_assert_cmpuint (venues->sites->len, ==, 5);  /* nothing is planned yet: where it could be */
  g_assert_cmpstr (venues->sites_title, ==, "Venues (5)");
  g_assert_cmpuint (both->sites->len, ==, 27);
  g_assert_cmpstr (both->sites_title, ==, "Poster stations (22) and venues (5)");
  g_assert_false (both->names);
}

/* A place that is not on the map is not counted as if it were. */
static void
test_venue_without_point (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkMap) map = NULL;

  must_apply (session, edit_record (rk_session_dataset (session), "Add", "venue", "V99", "name", "Somewhere", NULL));
  map = rk_answer_map (rk_session_dataset (session), 2026, rk_colouring ("block"), RK_SHOW_STATIONS | RK_SHOW_VENUES);
  g_assert_cmpuint (map->sites->len, ==, 27);
  g_assert_cmpstr (map->sites_title, ==, "Poster stations (22) and venues (5)");
}

static void
test_block_of_ward (void)
{
  static const struct {
    int year;
    const char *code, *block;
  } table[] = { { 2024, "27127", "North + West block" }, { 2025, "27127", "North + East block" }, { 2024, "27128", "East + South block" }, { 2022, "27127", NULL }, { 2030, "27127", NULL }, { 2024, "99999", NULL } };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autofree char *block = rk_answer_block_of_ward (figures (), table[i].year, table[i].code);

    g_assert_cmpstr (block, ==, table[i].block);
  }
}

static void
test_no_colouring (void)
{
  g_assert_null (rk_colouring ("mood"));
  g_assert_null (rk_colouring (NULL));
}

/* The keys of entries, each with its time: "E606 E704@14:00". */
static char *
tell_entries (const GPtrArray *entries)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < entries->len; i++) {
    const RkCalendarEntry *entry = entries->pdata[i];

    g_string_append_printf (line, "%s%s%s%s%s%s", i > 0 ? " " : "", entry->key + strlen ("event:"), entry->time != NULL ? "@" : "", entry->time != NULL ? entry->time : "",
                            entry->firm ? "" : "?", entry->off ? "!" : "");
  }
  return g_string_free (g_steal_pointer (&line), FALSE);
}

/* "?" is not held yet, "!" postponed. Entries reach six days into the months beside, for the weeks shown. */
static void
test_calendar (void)
{
  static const struct {
    int year, month;
    const char *entries, *unplaced;
  } table[] = {
    { 2024, 4, "E601 E602 E603", "E621 E622 E623 E624" },
    { 2024, 7, "E606 E607 E608 E609 E610", "E621 E622 E623 E624" },
    { 2024, 8, "E608 E609 E610", "E621 E622 E623 E624" },
    { 2024, 11, "E613 E614 E615 E616 E617", "E621 E622 E623 E624" },
    { 2025, 7, "E704@14:00? E705@14:00?", "E713? E714? E711 E712" },
    { 2025, 10, "E707?", "E713? E714? E711 E712 E706?" },
    { 2021, 8, "E303 E304@14:15?! E305@14:15?!", "E309 E311? E310" },
    { 2021, 11, "E306@p.m.?", "E309 E311? E310" },
    { 2023, 1, "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (RkCalendar) calendar = rk_answer_calendar (figures (), table[i].year, table[i].month);
    g_autofree char *entries = tell_entries (calendar->entries), *unplaced = tell_entries (calendar->unplaced);

    g_test_message ("%d-%02d", table[i].year, table[i].month);
    g_assert_cmpstr (entries, ==, table[i].entries);
    g_assert_cmpstr (unplaced, ==, table[i].unplaced);
  }
}

static void
test_calendar_entry (void)
{
  g_autoptr (RkCalendar) calendar = rk_answer_calendar (figures (), 2024, 7);
  const RkCalendarEntry *first = calendar->entries->pdata[0], *second = calendar->entries->pdata[1];

  g_assert_cmpstr (first->title, ==, "North + West block Multi-professional training");
  g_assert_cmpstr (first->tip, ==, "North + West block Multi-professional training, Mon 22 July 2024, held");
  g_assert_cmpint (first->tone, ==, RK_TONE_TRAINING);
  g_assert_cmpint (second->tone, ==, RK_TONE_MEETING);
  g_assert_cmpint (g_date_compare (&first->first, &second->first), ==, 0); /* a stack */
  g_assert_cmpstr (calendar->unplaced_title, ==, "No day yet (July)");
}

static void
test_timeline (void)
{
  static const struct {
    int year, quarter;
    int months;
    guint month, entries;
  } table[] = { { 2024, 0, 12, 4, 24 }, { 2025, 0, 12, 4, 14 }, { 2024, 1, 3, 4, 24 }, { 2024, 4, 3, 1, 24 }, { 2022, 0, 12, 4, 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (RkTimeline) timeline = rk_answer_timeline (figures (), table[i].year, table[i].quarter);
    guint entries = 0;

    for (guint k = 0; k < timeline->lanes->len; k++) {
      const RkTimelineLane *lane = timeline->lanes->pdata[k];

      g_assert_cmpint (lane->tray, ==, k == 0);
      if (!lane->tray)
        g_assert_cmpuint (lane->entries->len, >, 0);
      for (guint n = 0; n < lane->entries->len; n++)
        g_assert_cmpint (((const RkTimelineEntry *) lane->entries->pdata[n])->unplaced, ==, lane->tray);
      entries += lane->entries->len;
    }
    g_assert_cmpuint (entries, ==, table[i].entries);
    g_assert_cmpint (timeline->months, ==, table[i].months);
    g_assert_cmpuint (g_date_get_month (&timeline->first), ==, table[i].month);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/answer-pictures/map/classes", test_classes);
  g_test_add_func ("/answer-pictures/map/figures-of-wards", test_figures_of_wards);
  g_test_add_func ("/answer-pictures/map/area-of-figures", test_area_of_figures);
  g_test_add_func ("/answer-pictures/map/ward-without-figure", test_ward_without_figure);
  g_test_add_func ("/answer-pictures/map/sites", test_sites);
  g_test_add_func ("/answer-pictures/map/venue-without-point", test_venue_without_point);
  g_test_add_func ("/answer-pictures/map/block-of-ward", test_block_of_ward);
  g_test_add_func ("/answer-pictures/map/no-colouring", test_no_colouring);
  g_test_add_func ("/answer-pictures/calendar/months", test_calendar);
  g_test_add_func ("/answer-pictures/calendar/entry", test_calendar_entry);
  g_test_add_func ("/answer-pictures/timeline", test_timeline);
  return g_test_run ();
}
