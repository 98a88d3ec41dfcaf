/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finding records however they are typed. */
#include "fixture.h"
#include "model/session/rk-search.h"

/* The keys found, "ward:27127 site:ST01". */
static char *
find (const char *text, guint limit)
{
  g_autoptr (GPtrArray) hits = rk_search (figures (), text, limit);
  g_autoptr (GString) keys = g_string_new (NULL);

  for (guint i = 0; i < hits->len; i++)
    g_string_append_printf (keys, "%s%s", i > 0 ? " " : "", ((const RkHit *) hits->pdata[i])->key);
  return g_string_free (g_steal_pointer (&keys), FALSE);
}

static void
test_ways_to_type (void)
{
  static const struct {
    const char *typed, *found;
  } table[] = {
    { "此花", "ward:27104" },
    { "此花区", "ward:27104" },
    { "花区", "ward:27104" },
    { "このはな", "ward:27104" },
    { "コノハナ", "ward:27104" },
    { "ｺﾉﾊﾅ", "ward:27104" },
    { "konohana", "ward:27104" },
    { "KONOHANA", "ward:27104" },
    { "Ｋｏｎｏｈａｎａ", "ward:27104" },
    { "  konohana  ", "ward:27104" },
    { "ﾖﾄﾞｶﾞﾜｸ", "ward:27123 ward:27113 ward:27114" },
    { "yodogawa", "ward:27123 ward:27113 ward:27114" },
    { "住吉区", "ward:27120 ward:27121" },
    { "なかもず", "site:ST06" },
    { "ポートタウン", "site:ST22" },
    { "6-chome", "site:ST09" },
    { "会議出席", "measure:meetings-attended" },
    { "meetings att", "measure:meetings-attended" },
    { "うえはら", "" },
    { "上原砂余子", "event:E703" },
    { "モシバナ", "event:E702" },
    { "東・南ブロック", "event:E608" },
    { "ＡＣＰ強化月間", "event:E707" },
    { "アドバンス・ケア", "event:E606" },
    { "no such thing", "" },
    { "", "" },
    { "   ", "" },
    { "%", "" },
    { "\xff\xfe", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autofree char *found = find (table[i].typed, 10);

    g_test_message ("%u", i);
    g_assert_cmpstr (found, ==, table[i].found);
  }
}

/* What begins with the words comes before what only holds them, of whatever type. */
static void
test_order (void)
{
  g_autofree char *found = find ("北", 3), *all = find ("天王寺", 10);

  g_assert_cmpstr (found, ==, "ward:27127 event:E305 event:E606");
  g_assert_cmpstr (all, ==, "ward:27109 site:ST05");
}

static void
test_limit (void)
{
  g_autofree char *none = find ("区", 0), *two = find ("区", 2);
  g_autoptr (GPtrArray) many = rk_search (figures (), "区", 1000);
  g_autoptr (GHashTable) keys = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpstr (none, ==, "");
  g_assert_cmpstr (two, ==, "event:E103 event:E104");
  for (guint i = 0; i < many->len; i++)
    g_assert_true (g_hash_table_add (keys, ((RkHit *) many->pdata[i])->key));
  g_assert_cmpuint (many->len, >, 24);
}

static void
test_words_of_hits (void)
{
  static const struct {
    const char *typed, *title, *detail;
  } table[] = {
    { "此花", "Konohana-ku", "West" },
    { "なかもず", "Nakamozu", "Site" },
    { "会議出席", "Meetings attended", "Measure" },
    { "アドバンス・ケア", "Multi-professional training", "Mon 22 July 2024" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (GPtrArray) hits = rk_search (figures (), table[i].typed, 1);
    const RkHit *hit = hits->pdata[0];

    g_assert_cmpstr (hit->title, ==, table[i].title);
    g_assert_cmpstr (hit->detail, ==, table[i].detail);
  }
}

static void
test_nothing_to_search (void)
{
  g_autoptr (RkDataset) empty = rk_dataset_new ();
  g_autoptr (GPtrArray) hits = rk_search (empty, "北区", 10);

  g_assert_cmpuint (hits->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search/ways-to-type", test_ways_to_type);
  g_test_add_func ("/search/order", test_order);
  g_test_add_func ("/search/limit", test_limit);
  g_test_add_func ("/search/words-of-hits", test_words_of_hits);
  g_test_add_func ("/search/nothing-to-search", test_nothing_to_search);
  return g_test_run ();
}
