/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/event/rk-event.h"
#include "fixture.h"
#include "model/event/rk-event-list.h"
#include "model/schedule/rk-event-filter.h"

/* Returns: the keys of the year's events that are wanted, "E704 E705" */
static char *
chosen (const RkDataset *dataset, int year, const RkEventFilter *filter)
{
  g_autoptr (GPtrArray) events = rk_events_in_order (dataset, year), left = rk_event_filter_choose (filter, dataset, events);
  GString *keys = g_string_new (NULL);

  for (guint i = 0; i < left->len; i++)
    g_string_append_printf (keys, "%s%s", i > 0 ? " " : "", ((const RkEvent *) left->pdata[i])->id);
  return g_string_free (keys, FALSE);
}

#define ANY .kind = RK_MISSING, .state = RK_MISSING

static void
test_choose (void)
{
  static const struct {
    const char *what;
    int year;
    RkEventFilter filter;
    const char *keys;
  } rows[] = {
    { "nothing asked", 2025, { ANY }, "E713 E714 E701 E711 E712 E702 E703 E704 E705 E706 E708 E707 E709 E710" },
    { "nothing typed", 2025, { ANY, .text = "" }, "E713 E714 E701 E711 E712 E702 E703 E704 E705 E706 E708 E707 E709 E710" },
    { "a kind", 2025, { .kind = RK_EVENT_MULTI_PROFESSIONAL, .state = RK_MISSING }, "E704 E705" },
    { "a state", 2025, { .kind = RK_MISSING, .state = RK_EVENT_HELD }, "E701 E702 E703" },
    { "kind and state", 2025, { .kind = RK_EVENT_JOINT, .state = RK_EVENT_PLANNED }, "E708 E709" },
    { "a block's own", 2025, { ANY, .block = "北・東ブロック" }, "E704" },
    { "what concerns a block", 2025, { ANY, .for_block = "北・東ブロック" }, "E713 E714 E701 E711 E712 E702 E703 E704 E706 E708 E707 E709 E710" },
    { "the other block", 2025, { ANY, .for_block = "西・南ブロック" }, "E713 E714 E701 E711 E712 E702 E703 E705 E706 E708 E707 E709 E710" },
    { "what concerns a block of another year", 2025, { ANY, .for_block = "北・西ブロック" }, "" },
    { "another year's block", 2025, { ANY, .block = "北・西ブロック" }, "" },
    { "a word of the title", 2025, { ANY, .text = "報告会" }, "E710" },
    { "of the speaker", 2025, { ANY, .text = "前島" }, "E704" },
    { "of the venue", 2025, { ANY, .text = "中央区民" }, "E704" },
    { "of the notes", 2025, { ANY, .text = "基調講演" }, "E704 E705" },
    { "in any width and case", 2025, { ANY, .text = "ａｃｐ" }, "E706 E707" },
    { "in either kana", 2025, { ANY, .text = "せみなー" }, "E706" },
    { "words and block", 2025, { ANY, .block = "西・南ブロック", .text = "研修会" }, "E705" },
    { "words that nobody wrote", 2025, { ANY, .text = "運動会" }, "" },
    { "a year without events", 2010, { ANY }, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *keys = chosen (figures (), rows[i].year, &rows[i].filter);

    g_test_message ("%s", rows[i].what);
    g_assert_cmpstr (keys, ==, rows[i].keys);
  }
}

static gboolean
concerns (const RkDataset *dataset, int year, const char *ward, const char *event)
{
  g_autofree char *keys = chosen (dataset, year, &(RkEventFilter){ ANY, .ward = ward });
  g_auto (GStrv) all = g_strsplit (keys, " ", -1);

  return g_strv_contains ((const char *const *) all, event);
}

/* A ward goes with the block that its area belongs to in that year; what is for the whole city is for every ward. */
static void
test_ward (void)
{
  static const struct {
    int year;
    const char *ward, *event;
    gboolean concerned;
  } rows[] = {
    { 2025, "27127", "E704", TRUE }, /* 北区: 北・東 */
    { 2025, "27127", "E705", FALSE },
    { 2025, "27104", "E704", FALSE }, /* 此花区: 西・南 */
    { 2025, "27104", "E705", TRUE },
    { 2025, "27104", "E707", TRUE },
    { 2025, "99999", "E707", FALSE }, /* no ward */
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_test_message ("%s and %s", rows[i].ward, rows[i].event);
    g_assert_cmpint (concerns (figures (), rows[i].year, rows[i].ward, rows[i].event), ==, rows[i].concerned);
  }
}

/* Wards that are named one by one count before the block. */
static void
test_named_wards (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);

  must_apply (session, edit_record (rk_session_dataset (session), "Name", "event_ward", "W1", "event", "E704", "ward", "27104", NULL));
  must_apply (session, edit_record (rk_session_dataset (session), "Name", "event_ward", "W2", "event", "E704", "ward", "27106", NULL));
  g_assert_true (concerns (rk_session_dataset (session), 2025, "27104", "E704"));
  g_assert_true (concerns (rk_session_dataset (session), 2025, "27106", "E704"));
  g_assert_false (concerns (rk_session_dataset (session), 2025, "27127", "E704"));
}

static void
test_is_any (void)
{
  RkEventFilter filter = RK_EVENT_FILTER_ANY;

  g_assert_true (rk_event_filter_is_any (&filter));
  filter.text = "";
  g_assert_true (rk_event_filter_is_any (&filter));
  filter.text = "a";
  g_assert_false (rk_event_filter_is_any (&filter));
  filter = RK_EVENT_FILTER_ANY;
  filter.kind = 0;
  g_assert_false (rk_event_filter_is_any (&filter));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/event-filter/chooses", test_choose);
  g_test_add_func ("/event-filter/ward-by-the-block-of-that-year", test_ward);
  g_test_add_func ("/event-filter/wards-named-one-by-one", test_named_wards);
  g_test_add_func ("/event-filter/nothing-asked", test_is_any);
  return g_test_run ();
}
