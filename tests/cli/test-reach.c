/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The ACP month of R6 as it was published: the wards it reaches, by listed line and by any platform, and its states. */
#include "cli.h"

#define NINE "都島区 此花区 西淀川区 東淀川区 東成区 生野区 鶴見区 住吉区 東住吉区"

enum { CODE,
       NAME,
       BLOCK,
       REACHED,
       BY };

static Answer *
ask_well (const char *line)
{
  Answer *answer = ask ("%s", line);

  g_assert_cmpint (answer->exit, ==, 0);
  return answer;
}

/* Returns: the names of the wards that are not reached, a blank between them */
static char *
list_unreached (const char *table)
{
  g_auto (GStrv) rows = split_rows (table);
  GString *names = g_string_new (NULL);

  g_assert_cmpstr (rows[0], ==, "code,name,block,reached,by,people");
  g_assert_cmpuint (g_strv_length (rows), ==, 25);
  for (guint i = 1; rows[i] != NULL; i++) {
    g_auto (GStrv) cells = split_cells (rows[i]);

    g_assert_cmpint (*cells[REACHED] != '\0', ==, *cells[BY] != '\0');
    if (*cells[REACHED] == '\0')
      g_string_append_printf (names, "%s%s", names->len > 0 ? " " : "", cells[NAME]);
  }
  return g_string_free (names, FALSE);
}

static void
test_wards (void)
{
  static const struct {
    const char *line, *city, *unreached;
  } rows[] = {
    { "reach --year R6", "12 of 24 wards", "都島区 此花区 西区 天王寺区 浪速区 西淀川区 東淀川区 東成区 生野区 鶴見区 住吉区 東住吉区" },
    { "reach --year R6 --by line --media posters --displayed", "12 of 24 wards", "都島区 此花区 西区 天王寺区 浪速区 西淀川区 東淀川区 東成区 生野区 鶴見区 住吉区 東住吉区" },
    { "reach --year R6 --by platform", "15 of 24 wards", NINE },
    { "reach --year R6 --media all", "13 of 24 wards", "都島区 此花区 天王寺区 浪速区 西淀川区 東淀川区 東成区 生野区 鶴見区 住吉区 東住吉区" },
    { "reach --year R6 --by platform --media all", "15 of 24 wards", NINE },
    { "reach --year R7", "0 of 24 wards", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Answer) answer = ask_well (rows[i].line);
    g_autofree char *unreached = list_unreached (answer->out);

    g_test_message ("%s", rows[i].line);
    assert_holds (answer->err, rows[i].city);
    if (rows[i].unreached != NULL)
      g_assert_cmpstr (unreached, ==, rows[i].unreached);
  }
}

/* How many wards have each word in the column "reached". */
static void
count_levels (const char *table, guint *yes, guint *planned, guint *nothing)
{
  g_auto (GStrv) rows = split_rows (table);

  *yes = *planned = *nothing = 0;
  for (guint i = 1; rows[i] != NULL; i++) {
    g_auto (GStrv) cells = split_cells (rows[i]);

    *yes += g_str_equal (cells[REACHED], "yes");
    *planned += g_str_equal (cells[REACHED], "planned");
    *nothing += g_str_equal (cells[REACHED], "");
    g_assert_cmpint (*cells[REACHED] != '\0', ==, *cells[BY] != '\0');
  }
}

/* Sets all placements of R7 to a state, through a table. */
static void
set_all (const char *document, const char *table, const char *state)
{
  g_autofree char *exported = told ("--document '%s' export placement '%s' --year R7", document, table), *imported = NULL, *text = NULL;
  g_autofree char *cell = g_strdup_printf (",%s,", state);
  g_autoptr (GString) changed = NULL;

  g_assert_true (g_file_get_contents (table, &text, NULL, NULL));
  changed = g_string_new (text);
  g_assert_cmpuint (g_string_replace (changed, ",計画,", cell, 0), ==, 23);
  g_assert_true (g_file_set_contents (table, changed->str, -1, NULL));
  imported = told ("--document '%s' import '%s' --as placement", document, table);
}

/* A campaign on paper reaches nobody yet; one that was taken down has reached whom it reached. */
static void
test_planned_and_over (void)
{
  static const struct {
    const char *state, *line;
    guint yes, planned, nothing;
    const char *told;
  } rows[] = {
    { NULL, "reach --year R7", 0, 12, 12, "The city: 0 of 24 wards, 0 sites, 0 of " },
    { NULL, "reach --year R7 --by platform", 0, 15, 9, "; planned: 15 more wards, 20 sites, " },
    { NULL, "reach --year R7 --displayed", 0, 0, 24, "Nothing reaches: Kita-ku・" },
    { "発注済", "reach --year R7", 0, 12, 12, "Only a plan would reach: Kita-ku・" },
    { "撤去済", "reach --year R7", 12, 0, 12, "12 of 24 wards, 20 sites" },
    { "撤去済", "reach --year R7 --by platform --displayed", 15, 0, 9, "15 of 24 wards" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Folder) folder = folder_new ();
    g_autofree char *path = path_in (folder, "plan.renkei"), *table = path_in (folder, "placement.csv");
    g_autoptr (Answer) made = ask ("new '%s'", path), started = ask ("--document '%s' campaign --year R7 --start", path), answer = NULL;
    guint yes, planned, nothing;

    g_assert_cmpint (made->exit, ==, 0);
    g_assert_cmpint (started->exit, ==, 0);
    if (rows[i].state != NULL)
      set_all (path, table, rows[i].state);
    answer = ask ("--document '%s' %s", path, rows[i].line);
    g_test_message ("%s %s", rows[i].state != NULL ? rows[i].state : "計画", rows[i].line);
    g_assert_cmpint (answer->exit, ==, 0);
    count_levels (answer->out, &yes, &planned, &nothing);
    g_assert_cmpuint (yes, ==, rows[i].yes);
    g_assert_cmpuint (planned, ==, rows[i].planned);
    g_assert_cmpuint (nothing, ==, rows[i].nothing);
    assert_holds (answer->err, rows[i].told);
  }
}

static void
test_stations_of_blocks (void)
{
  static const struct {
    const char *line, *blocks[3];
  } rows[] = {
    { "reach --year R6", { "North + West block: 6 of 11 wards, 7 sites", "East + South block: 6 of 13 wards, 13 sites" } },
    { "reach --year R6 --blocks R7", { "North + East block: 5 of 12 wards, 12 sites", "West + South block: 7 of 12 wards, 8 sites" } },
    { "reach --year R6 --by platform", { "North + West block: 7 of 11 wards, 7 sites", "East + South block: 8 of 13 wards, 13 sites" } },
    { "reach --year R6 --blocks R4", { "Block not published: 12 of 24 wards, 20 sites" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Answer) answer = ask_well (rows[i].line);

    g_test_message ("%s", rows[i].line);
    for (guint k = 0; rows[i].blocks[k] != NULL; k++)
      assert_holds (answer->err, rows[i].blocks[k]);
  }
}

static void
test_outside_apart (void)
{
  g_autoptr (Answer) english = ask_well ("reach --year R6 --by platform");
  g_autoptr (Answer) japanese = ask_well ("--lang ja reach --year R6");

  assert_holds (english->err, "Outside the city: Nakamozu・Dainichi\n");
  assert_holds (japanese->err, "なかもず・大日\n");
  assert_lacks (english->out, "なかもず");
  assert_lacks (english->out, "大日");
}

static void
test_by_what (void)
{
  g_autoptr (Answer) line = ask_well ("reach --year R6");
  g_autoptr (Answer) platform = ask_well ("reach --year R6 --by platform"), media = ask_well ("reach --year R6 --media all");

  assert_holds (line->out, "\n27119,阿倍野区,東・南ブロック,yes,天王寺,112897\n");
  assert_holds (line->out, "\n27106,西区,北・西ブロック,,,115072\n");
  assert_holds (platform->out, "\n27106,西区,北・西ブロック,yes,本町,115072\n");
  assert_holds (platform->out, "\n27109,天王寺区,東・南ブロック,yes,天王寺,88379\n");
  assert_holds (platform->out, "\n27111,浪速区,東・南ブロック,yes,なんば,85873\n");
  assert_holds (media->out, "\n27106,西区,北・西ブロック,yes,イオンモール大阪ドームシティ,115072\n");
}

static void
test_candidates (void)
{
  g_autoptr (Answer) platform = ask_well ("reach --year R6 --by platform --candidates"), line = ask_well ("reach --year R6 --candidates");

  g_assert_cmpstr (platform->out, ==,
                   "order,kind,place,wards,people\n1,区役所,東淀川区役所,東淀川区,177756\n2,区役所,住吉区役所,住吉区,152893\n"
                   "3,区役所,東住吉区役所,東住吉区,130295\n4,区役所,生野区役所,生野区,128373\n5,区役所,鶴見区役所,鶴見区,110914\n"
                   "6,区役所,都島区役所,都島区,110035\n7,区役所,西淀川区役所,西淀川区,96625\n8,区役所,東成区役所,東成区,88553\n"
                   "9,区役所,此花区役所,此花区,63061\n");
  assert_holds (line->out, "\n5,商業施設,イオンモール大阪ドームシティ,西区,115072\n");
}

static void
test_states (void)
{
  static const struct {
    const char *line, *posted, *summary;
  } rows[] = {
    { "campaign --year R6", "\nplacement,掲示中,,23\n", "1–30 November 2024: 23 placements, 4 tasks\n" },
    { "campaign --year R6 --media posters", "\nplacement,掲示中,,22\n", "22 placements, 4 tasks\n" },
    { "campaign --year R7", "\nplacement,掲示中,,0\n", "1–30 November 2025: 0 placements, 0 tasks\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Answer) answer = ask_well (rows[i].line);

    g_test_message ("%s", rows[i].line);
    g_assert_true (g_str_has_prefix (answer->out, "what,state,problem,count\nplacement,計画,,0\n"));
    assert_holds (answer->out, rows[i].posted);
    assert_holds (answer->out, "\nplacement,問題あり,見当たらない,0\n");
    assert_holds (answer->out, "\nplacement,問題あり,別の場所に掲示,0\n");
    assert_holds (answer->err, rows[i].summary);
  }
}

static void
test_refusals (void)
{
  static const struct {
    const char *line;
    int exit;
    const char *message;
  } rows[] = {
    { "reach", 2, "“--year R6” says which campaign" },
    { "campaign", 2, "“--year R6” says which campaign" },
    { "reach --year R5", 1, "there is no campaign of R5" },
    { "campaign --year R5", 1, "there is no campaign of R5" },
    { "reach --year sixth", 2, "sixth" },
    { "reach --year R6 --by foot", 2, "“foot” is not a way to count: line, platform" },
    { "reach --year R6 --media radio", 2, "“radio” is not a choice of media: posters, all" },
    { "campaign --year R6 --media radio", 2, "“radio” is not a choice of media: posters, all" },
    { "reach --year R6 now", 2, "“now” is not understood here" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Answer) answer = ask ("%s", rows[i].line);

    g_test_message ("%s", rows[i].line);
    assert_refused (answer, rows[i].exit, rows[i].message);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reach/wards", test_wards);
  g_test_add_func ("/reach/planned-and-over", test_planned_and_over);
  g_test_add_func ("/reach/stations-of-blocks", test_stations_of_blocks);
  g_test_add_func ("/reach/outside-apart", test_outside_apart);
  g_test_add_func ("/reach/by-what", test_by_what);
  g_test_add_func ("/reach/candidates", test_candidates);
  g_test_add_func ("/reach/states", test_states);
  g_test_add_func ("/reach/refusals", test_refusals);
  return g_test_run ();
}
