/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A made-up city of four wards: 1 and 2 in the north, 3 in the west, 4 in the south. Station A is listed in 1 and has a platform
 * in 2; B is in 1; C lies outside with one platform in 3; D outside; the mall M is in 3; the library L in 4. */
#include "core/campaign/rk-reach.h"
#include "core/rk-language.h"
#include "core/rk-types.h"

static void
take (RkDataset *dataset, const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  const RkRecordType *type = rk_type (words[0]);
  gpointer record = rk_record_new (type);

  for (guint i = 1; words[i] != NULL; i++) {
    g_auto (GStrv) member = g_strsplit (words[i], "=", 2);
    g_autoptr (GError) error = NULL;

    rk_record_set_text (type, record, rk_record_type_field (type, member[0]), member[1], &error);
    g_assert_no_error (error);
  }
  g_assert_true (rk_dataset_take (dataset, type, record));
}

static RkDataset *
make_city (void)
{
  static const char *const records[] = {
    "ward code=1 name=One basic_area=北部",
    "ward code=2 name=Two basic_area=北部",
    "ward code=3 name=Three basic_area=西部",
    "ward code=4 name=Four basic_area=南部",
    "population id=1-old ward=1 counted=2017-09-30 total=900",
    "population id=1-new ward=1 counted=2025 total=1000",
    "population id=1-later ward=1 counted=2026",
    "population id=2 ward=2 counted=2025 total=200",
    "population id=3 ward=3 counted=2025 total=30",
    "block id=n year=R6 basic_area=北部 name=NW",
    "block id=w year=R6 basic_area=西部 name=NW",
    "block id=s year=R6 basic_area=南部 name=S",
    "block id=n7 year=R7 basic_area=北部 name=N",
    "campaign id=K year=R6 name=Month",
    "campaign id=K7 year=R7 name=Next",
    "site id=A kind=駅 name=A ward=1",
    "site id=B kind=駅 name=B ward=1",
    "site id=C kind=駅 name=C",
    "site id=D kind=駅 name=D",
    "site id=M kind=商業施設 name=M ward=3",
    "site id=L kind=図書館 name=L ward=4",
    "platform id=A1 site=A name=A1 ward=1",
    "platform id=A2 site=A name=A2 ward=2",
    "platform id=C1 site=C name=C1 ward=3",
    "platform id=C2 site=C name=C2",
  };
  RkDataset *dataset = rk_dataset_new ();

  for (guint i = 0; i < G_N_ELEMENTS (records); i++)
    take (dataset, records[i]);
  return dataset;
}

/* Placements as "SITE MEDIUM STATE", with the problem after a "/" and the campaign K; "," between them. */
static void
take_placements (RkDataset *dataset, const char *text)
{
  g_auto (GStrv) rows = g_strsplit (text, ",", -1);

  for (guint i = 0; rows[i] != NULL && *rows[i] != '\0'; i++) {
    g_auto (GStrv) words = g_strsplit (rows[i], " ", -1);
    g_auto (GStrv) state = g_strsplit (words[2], "/", 2);
    g_autofree char *record = g_strdup_printf ("placement id=P%u campaign=K site=%s medium=%s state=%s problem=%s", i, words[0], words[1], state[0],
                                               state[1] != NULL ? state[1] : "");

    take (dataset, record);
  }
}

/* The codes of the wards that are reached, "?" behind those that only a plan would reach; then, after a bar, the sites outside and
 * those with a problem. */
static char *
write_reach (const RkReach *reach)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < reach->wards->len; i++) {
    const RkReachWard *ward = reach->wards->pdata[i];

    if (rk_reach_level (ward) != RK_REACH_NOTHING)
      g_string_append_printf (text, "%s%s", ward->ward->code, rk_reach_level (ward) == RK_REACH_PLANNED ? "?" : "");
  }
  g_string_append_c (text, '|');
  for (guint i = 0; i < reach->outside->len; i++)
    g_string_append (text, ((const RkPlacement *) reach->outside->pdata[i])->site);
  g_string_append_c (text, '|');
  for (guint i = 0; i < reach->failed->len; i++)
    g_string_append (text, ((const RkPlacement *) reach->failed->pdata[i])->site);
  return g_string_free (text, FALSE);
}

static void
test_what_is_reached (void)
{
  static const struct {
    const char *what, *placements;
    RkReachBy by;
    guint media;
    gboolean displayed;
    const char *reach;
  } rows[] = {
    { "nothing hangs", "", RK_REACH_LISTED_LINE, 0, FALSE, "||" },
    { "one ward by the listed line", "A ポスター 掲示中", RK_REACH_LISTED_LINE, 0, FALSE, "1||" },
    { "two by any platform", "A ポスター 掲示中", RK_REACH_ANY_PLATFORM, 0, FALSE, "12||" },
    { "outside by the listed line", "C ポスター 掲示中", RK_REACH_LISTED_LINE, 0, FALSE, "|C|" },
    { "inside by a platform", "C ポスター 掲示中", RK_REACH_ANY_PLATFORM, 0, FALSE, "3||" },
    { "outside whatever it goes by", "D ポスター 掲示中", RK_REACH_ANY_PLATFORM, 0, FALSE, "|D|" },
    { "a site without platforms", "M ポスター 掲示中", RK_REACH_ANY_PLATFORM, 0, FALSE, "3||" },
    { "posters alone", "A ポスター 掲示中,M デジタルサイネージ 掲示中", RK_REACH_LISTED_LINE, RK_REACH_POSTERS, FALSE, "1||" },
    { "every medium", "A ポスター 掲示中,M デジタルサイネージ 掲示中", RK_REACH_LISTED_LINE, 0, FALSE, "13||" },
    { "a plan is only a plan", "A ポスター 計画", RK_REACH_LISTED_LINE, 0, FALSE, "1?||" },
    { "so is what was asked", "A ポスター 打診中", RK_REACH_LISTED_LINE, 0, FALSE, "1?||" },
    { "or agreed", "A ポスター 承諾", RK_REACH_LISTED_LINE, 0, FALSE, "1?||" },
    { "or ordered", "A ポスター 発注済", RK_REACH_LISTED_LINE, 0, FALSE, "1?||" },
    { "or delivered", "A ポスター 納品済", RK_REACH_LISTED_LINE, 0, FALSE, "1?||" },
    { "what hangs counts before a plan", "A ポスター 計画,B ポスター 掲示中", RK_REACH_ANY_PLATFORM, 0, FALSE, "12?||" },
    { "what was removed has reached", "A ポスター 撤去済", RK_REACH_ANY_PLATFORM, 0, FALSE, "12||" },
    { "a plan outside the city", "D ポスター 計画", RK_REACH_ANY_PLATFORM, 0, FALSE, "|D|" },
    { "a plan is not on display", "A ポスター 計画", RK_REACH_LISTED_LINE, 0, TRUE, "||" },
    { "nor is a delivery", "A ポスター 納品済", RK_REACH_LISTED_LINE, 0, TRUE, "||" },
    { "what was removed has hung", "A ポスター 撤去済,L ポスター 掲示中", RK_REACH_LISTED_LINE, 0, TRUE, "14||" },
    { "not found", "A ポスター 問題あり/見当たらない", RK_REACH_LISTED_LINE, 0, FALSE, "||A" },
    { "refused", "A ポスター 問題あり/断られた", RK_REACH_LISTED_LINE, 0, FALSE, "||A" },
    { "damaged", "A ポスター 問題あり/破損", RK_REACH_LISTED_LINE, 0, FALSE, "||A" },
    { "posted elsewhere", "A ポスター 問題あり/別の場所に掲示", RK_REACH_LISTED_LINE, 0, FALSE, "||A" },
    { "another problem", "A ポスター 問題あり/その他", RK_REACH_LISTED_LINE, 0, TRUE, "||A" },
    { "one of two fails", "A ポスター 問題あり/破損,B ポスター 掲示中", RK_REACH_LISTED_LINE, 0, FALSE, "1||A" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkDataset) city = make_city ();
    RkReachQuestion question = { .year = 2024, .by = rows[i].by, .media = rows[i].media, .displayed = rows[i].displayed };
    g_autoptr (RkReach) reach = NULL;
    g_autofree char *text = NULL;

    take_placements (city, rows[i].placements);
    reach = rk_reach_new (city, &question);
    text = write_reach (reach);
    g_test_message ("%s", rows[i].what);
    g_assert_cmpstr (text, ==, rows[i].reach);
  }
}

static void
assert_group (const RkReachGroup *group, const char *name, guint wards, guint reached, guint sites, gint64 people, gint64 people_reached)
{
  g_test_message ("%s", name != NULL ? name : "not published");
  g_assert_cmpstr (group->name, ==, name);
  g_assert_cmpuint (group->wards, ==, wards);
  g_assert_cmpuint (group->wards_reached, ==, reached);
  g_assert_cmpuint (group->sites, ==, sites);
  g_assert_cmpint (group->people, ==, people);
  g_assert_cmpint (group->people_reached, ==, people_reached);
}

/* A twice, a poster and a screen, is one site; nobody knows how many live in ward 4. */
static void
test_groups (void)
{
  g_autoptr (RkDataset) city = make_city ();
  RkReachQuestion question = { .year = 2024, .by = RK_REACH_ANY_PLATFORM };
  g_autoptr (RkReach) reach = NULL, next = NULL;

  take_placements (city, "A ポスター 掲示中,A デジタルサイネージ 掲示中,B ポスター 掲示中,L ポスター 掲示中,C ポスター 問題あり/破損");
  reach = rk_reach_new (city, &question);
  g_assert_cmpuint (reach->blocks->len, ==, 2);
  assert_group (reach->blocks->pdata[0], "NW", 3, 2, 2, 1230, 1200);
  assert_group (reach->blocks->pdata[1], "S", 1, 1, 1, 0, 0);
  assert_group (&reach->city, NULL, 4, 3, 3, 1230, 1200);
  assert_group (reach->areas->pdata[RK_AREA_NORTH], "北部", 2, 2, 2, 1200, 1200);
  assert_group (reach->areas->pdata[RK_AREA_WEST], "西部", 1, 0, 0, 30, 0);
  assert_group (reach->areas->pdata[RK_AREA_EAST], "東部", 0, 0, 0, 0, 0);
  question.blocks_of = 2025; /* the same placements by the next year's blocks, of which one is published */
  next = rk_reach_new (city, &question);
  g_assert_cmpuint (next->blocks->len, ==, 2);
  assert_group (next->blocks->pdata[0], "N", 2, 2, 2, 1200, 1200);
  assert_group (next->blocks->pdata[1], NULL, 2, 1, 1, 30, 0);
}

/* A hangs, M and B are planned; M's ward is reached by nothing else, B's is. */
static void
test_groups_planned (void)
{
  g_autoptr (RkDataset) city = make_city ();
  g_autoptr (RkReach) reach = NULL;

  take_placements (city, "A ポスター 掲示中,B ポスター 発注済,M ポスター 計画");
  reach = rk_reach_new (city, &(RkReachQuestion){ .year = 2024 });
  g_assert_cmpuint (reach->city.wards_reached, ==, 1);
  g_assert_cmpuint (reach->city.wards_planned, ==, 1);
  g_assert_cmpuint (reach->city.sites, ==, 1);
  g_assert_cmpuint (reach->city.sites_planned, ==, 2);
  g_assert_cmpint (reach->city.people_reached, ==, 1000);
  g_assert_cmpint (reach->city.people_planned, ==, 30);
}

static void
test_newest_count_with_a_total (void)
{
  g_autoptr (RkDataset) city = make_city ();
  g_autoptr (RkReach) reach = rk_reach_new (city, &(RkReachQuestion){ .year = 2024 });

  g_assert_cmpint (((const RkReachWard *) reach->wards->pdata[0])->people, ==, 1000);
  g_assert_true (((const RkReachWard *) reach->wards->pdata[3])->people == RK_MISSING);
}

static void
test_campaigns_keep_apart (void)
{
  g_autoptr (RkDataset) city = make_city ();
  g_autoptr (RkReach) next = NULL, none = NULL;

  take_placements (city, "A ポスター 掲示中");
  next = rk_reach_new (city, &(RkReachQuestion){ .year = 2025 });
  none = rk_reach_new (city, &(RkReachQuestion){ .year = 2030 });
  g_assert_cmpuint (next->city.wards_reached, ==, 0);
  g_assert_cmpuint (none->city.wards_reached, ==, 0);
  g_assert_cmpuint (none->city.wards, ==, 4);
}

/* "SITE:wards=people" or "office CODE:…", in order. */
static char *
write_candidates (const GPtrArray *candidates)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < candidates->len; i++) {
    const RkReachCandidate *candidate = candidates->pdata[i];

    g_string_append (text, text->len > 0 ? " " : "");
    g_string_append (text, candidate->site != NULL ? candidate->site->id : "office");
    g_string_append_printf (text, "%s:", candidate->site != NULL ? "" : candidate->ward->code);
    for (guint k = 0; k < candidate->wards->len; k++)
      g_string_append (text, ((const RkWard *) candidate->wards->pdata[k])->code);
    g_string_append_printf (text, "=%d", (int) candidate->people);
  }
  return g_string_free (text, FALSE);
}

static void
test_candidates (void)
{
  static const struct {
    const char *what, *placements;
    RkReachBy by;
    const char *candidates;
  } rows[] = {
    { "a station of two wards before all, a site before an office", "", RK_REACH_ANY_PLATFORM, "A:12=1200 C:3=30" },
    { "an office where no site adds the same", "", RK_REACH_LISTED_LINE, "A:1=1000 office2:2=200 M:3=30" },
    { "only what is not reached yet counts", "B ポスター 掲示中", RK_REACH_ANY_PLATFORM, "A:2=200 C:3=30" },
    { "a site in hand is none", "A ポスター 問題あり/断られた,M ポスター 計画", RK_REACH_LISTED_LINE, "B:1=1000 office2:2=200" },
    { "nobody is left", "A ポスター 掲示中,M ポスター 掲示中", RK_REACH_ANY_PLATFORM, "" },
    { "a screen is no poster", "A ポスター 掲示中,M デジタルサイネージ 掲示中", RK_REACH_LISTED_LINE, "office2:2=200 M:3=30" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkDataset) city = make_city ();
    RkReachQuestion question = { .year = 2024, .by = rows[i].by, .media = RK_REACH_POSTERS };
    g_autoptr (RkReach) reach = NULL;
    g_autoptr (GPtrArray) candidates = NULL;
    g_autofree char *text = NULL;

    take_placements (city, rows[i].placements);
    reach = rk_reach_new (city, &question);
    candidates = rk_reach_candidates (city, &question, reach);
    text = write_candidates (candidates);
    g_test_message ("%s", rows[i].what);
    g_assert_cmpstr (text, ==, rows[i].candidates);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init ("en"));
  g_test_add_func ("/reach/what-is-reached", test_what_is_reached);
  g_test_add_func ("/reach/groups", test_groups);
  g_test_add_func ("/reach/groups-planned", test_groups_planned);
  g_test_add_func ("/reach/newest-count-with-a-total", test_newest_count_with_a_total);
  g_test_add_func ("/reach/campaigns-keep-apart", test_campaigns_keep_apart);
  g_test_add_func ("/reach/candidates", test_candidates);
  return g_test_run ();
}
