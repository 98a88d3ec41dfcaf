/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tables of the published figures: wards with the block of a year, events of a year, types, and what does not add up. */
#include "cli.h"

enum { CODE,
       NAME,
       KANA,
       ROMAJI,
       AREA,
       KM2,
       BLOCK };

static guint
count_block (GStrv rows, const char *block)
{
  guint n = 0;

  for (guint i = 1; rows[i] != NULL; i++) {
    g_auto (GStrv) cells = split_cells (rows[i]);

    n += g_str_equal (cells[BLOCK], block);
  }
  return n;
}

static void
test_blocks_of_years (void)
{
  static const struct {
    const char *year;
    struct {
      const char *block;
      guint wards;
    } blocks[5];
  } table[] = {
    { "R1", { { "北部", 5 }, { "西部", 6 }, { "東部", 7 }, { "南部", 6 } } },
    { "R3", { { "北・東ブロック", 12 }, { "西・南ブロック", 12 } } },
    { "R4", { { "", 24 } } },
    { "R5", { { "", 24 } } },
    { "R6", { { "北・西ブロック", 11 }, { "東・南ブロック", 13 } } },
    { "R7", { { "北・東ブロック", 12 }, { "西・南ブロック", 12 } } },
    { "H30", { { "", 24 } } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autofree char *out = told ("list ward --year %s", table[i].year);
    g_auto (GStrv) rows = split_rows (out);
    guint wards = 0;

    g_test_message ("%s", table[i].year);
    for (guint k = 0; table[i].blocks[k].block != NULL; k++) {
      g_assert_cmpuint (count_block (rows, table[i].blocks[k].block), ==, table[i].blocks[k].wards);
      wards += table[i].blocks[k].wards;
    }
    g_assert_cmpuint (wards, ==, 24);
    g_assert_cmpuint (g_strv_length (rows), ==, 25);
  }
}

static void
test_ward_row (void)
{
  g_autofree char *out = told ("list ward --year R6");
  g_auto (GStrv) rows = split_rows (out);
  g_autoptr (GHashTable) codes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_assert_cmpstr (rows[0], ==, "code,name,kana,romaji,basic_area,km2,block");
  g_assert_cmpstr (rows[1], ==, "27127,北区,きたく,Kita-ku,北部,10.34,北・西ブロック");
  g_assert_cmpstr (rows[24], ==, "27122,西成区,にしなりく,Nishinari-ku,南部,7.37,東・南ブロック");
  for (guint i = 1; rows[i] != NULL; i++) {
    g_auto (GStrv) cells = split_cells (rows[i]);

    g_assert_true (g_str_has_prefix (cells[CODE], "271") && strlen (cells[CODE]) == 5);
    g_assert_true (g_str_has_suffix (cells[NAME], "区"));
    g_assert_true (g_str_has_suffix (cells[KANA], "く"));
    assert_holds ("北部 西部 東部 南部", cells[AREA]);
    g_assert_true (g_hash_table_add (codes, g_strdup (cells[CODE])));
  }
}

static void
test_wards_without_year (void)
{
  g_autofree char *out = told ("list ward");
  g_auto (GStrv) rows = split_rows (out);

  g_assert_cmpstr (rows[0], ==, "code,name,kana,romaji,basic_area,km2");
  g_assert_cmpuint (g_strv_length (rows), ==, 25);
}

static void
test_events_of_years (void)
{
  static const struct {
    const char *year;
    guint events;
  } table[] = { { "R3", 11 }, { "R6", 24 }, { "R7", 14 }, { "R4", 0 }, { "令和6年度", 24 }, { "2024", 24 }, { "'FY2024'", 24 } };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autofree char *out = told ("list event --year %s", table[i].year);
    g_auto (GStrv) rows = split_rows (out);

    g_test_message ("%s", table[i].year);
    g_assert_cmpuint (g_strv_length (rows), ==, table[i].events + 1);
    g_assert_true (g_str_has_prefix (rows[0], "id,"));
  }
}

static void
test_events_by_date (void)
{
  g_autofree char *out = told ("list event --year R7");
  g_auto (GStrv) rows = split_rows (out);
  g_autofree char *head = g_strndup (rows[0], strlen ("id,year,date"));
  g_autoptr (GString) order = g_string_new (NULL);

  g_assert_cmpstr (head, ==, "id,year,date");
  for (guint i = 1; rows[i] != NULL; i++)
    g_string_append_printf (order, "%.4s ", rows[i]);
  /* days before months before periods that begin together */
  g_assert_cmpstr (order->str, ==, "E713 E714 E701 E711 E712 E702 E703 E704 E705 E706 E708 E707 E709 E710 ");
}

/* Every type can be listed, and there are as many rows as the document says. */
static void
test_every_type (void)
{
  g_autofree char *out = told ("info");
  g_auto (GStrv) types = split_rows (out);
  guint n = 0;

  g_assert_cmpstr (types[0], ==, "type,title,records");
  for (guint i = 1; types[i] != NULL; i++, n++) {
    g_auto (GStrv) cells = split_cells (types[i]);
    g_autofree char *listed = told ("list %s", cells[0]);
    g_auto (GStrv) rows = split_rows (listed);

    g_test_message ("%s", cells[0]);
    g_assert_cmpuint (g_strv_length (rows) - 1, ==, (guint) atoi (cells[2]));
  }
  g_assert_cmpuint (n, >=, 15);
}

static void
test_types (void)
{
  g_autofree char *english = told ("types"), *japanese = told ("--lang ja types");

  g_assert_true (g_str_has_prefix (english, "type,field,title,required\nsource,id,"));
  assert_holds (english, "\nevent,date,");
  assert_holds (english, "\nobservation,value,");
  assert_holds (japanese, "\nevent,date,");
}

static void
test_check (void)
{
  g_autofree char *out = told ("check"), *japanese = told ("--lang ja check");
  g_auto (GStrv) rows = split_rows (japanese);

  g_assert_cmpstr (out, ==,
                   "rule,what,where,published,computed,difference\n"
                   "parts,Meetings attended,R3,1896,1777,+119\n"
                   "parts,Meetings attended,R5 first half,1120,1112,+8\n"
                   "attendance,Briefing for new ward officers (Ward staff),Mon 28 June 2021,28,30,-2\n");
  g_assert_cmpuint (g_strv_length (rows), ==, 4);
  g_assert_cmpstr (rows[1], ==, "parts,会議出席回数,R3,1896,1777,+119");
  g_assert_cmpstr (rows[2], ==, "parts,会議出席回数,R5 上半期,1120,1112,+8");
  assert_holds (rows[3], "令和3年6月28日(月),28,30,-2");
}

static void
test_empty_document (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "空の計画 1.renkei");
  g_autoptr (Answer) made = ask ("new --empty '%s'", path);
  g_autofree char *wards = NULL, *check = NULL, *history = NULL;

  g_assert_cmpint (made->exit, ==, 0);
  wards = told ("--document '%s' list ward --year R6", path);
  g_assert_cmpstr (wards, ==, "code,name,kana,romaji,basic_area,km2,block\n");
  check = told ("--document '%s' check", path);
  g_assert_cmpstr (check, ==, "rule,what,where,published,computed,difference\n");
  history = told ("--document '%s' history", path);
  g_assert_cmpstr (history, ==, "number,at,who,kind,label\n");
}

static void
test_usage (void)
{
  static const struct {
    const char *line, *message;
  } table[] = {
    { "", "a verb is missing" },
    { "frobnicate", "there is no verb “frobnicate”" },
    { "--frobnicate list ward", "--frobnicate" },
    { "--lang fr check", "--lang takes ja or en" },
    { "--document", "--document" },
    { "check everything", "“everything” is not understood here" },
    { "info more", "“more”" },
    { "verify more", "“more”" },
    { "history more", "“more”" },
    { "undo more", "“more”" },
    { "redo more", "“more”" },
    { "types more", "“more”" },
    { "new", "FILE" },
    { "new one two", "FILE" },
    { "list", "TYPE" },
    { "list ward venue", "TYPE" },
    { "list ward --year Z9", "Z9" },
    { "list ward --wrong", "--wrong" },
    { "map", "-o FILE" },
    { "map -o x.svg more", "“more”" },
    { "map -o x.svg --year 平成元年一月", "平成元年一月" },
    { "map -o x.svg --colour-by mood", "“mood” is not a colouring: block, basic-area, population" },
    { "map -o x.svg --show moon", "“moon” cannot be shown: names, stations, venues" },
    { "map -o x.svg --variant pink", "“pink” is not a variant: colour, dark, grey" },
    { "map -o x.svg --size 10x10", "“10x10” is not a size" },
    { "map -o x.svg --size 800x600x", "“800x600x” is not a size" },
    { "map -o x.svg --size 99999999999x600", "is not a size" },
    { "map -o x.svg --size 4294968096x600", "is not a size" },
    { "map -o x.svg --size 800x4294967896", "is not a size" },
    { "map -o x.svg --size -800x600", "is not a size" },
    { "chart consultations", "-o FILE" },
    { "chart -o x.svg", "MEASURE" },
    { "chart consultations --kind pie -o x.svg", "“pie” is not a kind of chart" },
    { "chart consultations --from Z9 -o x.svg", "Z9" },
    { "deck", "-o FILE" },
    { "deck one more -o x.pdf", "DECK" },
    { "deck --handout 3 -o x.pdf", "3 slides are not put on a page" },
    { "deck --handout 2 --speaker-notes -o x.pdf", "a slide a page" },
    { "deck --slides 4-2 -o x.pdf", "“4-2” are not slides" },
    { "deck --slides 0 -o x.pdf", "“0” are not slides" },
    { "deck --slides 2- -3 -o x.pdf", "-3" },
    { "deck --variant pink -o x.pdf", "“pink” is not a variant" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (Answer) answer = ask ("%s", table[i].line);

    g_test_message ("%s", table[i].line);
    assert_refused (answer, 2, table[i].message);
    assert_holds (answer->err, "“renkei-cli --help” lists the verbs.");
  }
  g_assert_false (g_file_test ("x.svg", G_FILE_TEST_EXISTS));
}

static void
test_help (void)
{
  static const char *const verbs[] = { "new ", "info", "check", "types", "list ", "map ", "chart ", "deck ", "history", "undo", "redo", "verify" };
  g_autofree char *help = told ("--help"), *version = told ("--version"), *deck = told ("deck --help"), *map = told ("map -h");

  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++) {
    g_autofree char *line = g_strconcat ("\n  ", verbs[i], NULL);

    assert_holds (help, line);
  }
  g_assert_true (g_str_has_prefix (version, "renkei-cli "));
  assert_holds (deck, "--handout");
  assert_holds (map, "--colour-by");
  g_assert_null (strstr (deck, "--colour-by")); /* of that verb alone */
}

/* What is a row of something is of that one's year: a placement of its campaign's, an answer of its event's. */
static void
test_rows_of_years (void)
{
  static const struct {
    const char *type, *year;
    guint rows;
  } table[] = {
    { "placement", "R6", 23 },
    { "placement", "R7", 23 },
    { "placement", "R8", 0 },
    { "campaign_task", "R6", 4 },
    { "campaign_task", "R7", 24 },
    { "material", "R6", 4 },
    { "material", "R8", 0 },
    { "answer", "R8", 0 },
    { "attendance", "R8", 0 },
    { "platform", "R8", 31 }, /* of no year */
  };
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "plan.renkei");
  g_autoptr (Answer) made = ask ("new '%s'", path), started = ask ("--document '%s' campaign --year R7 --start", path);

  g_assert_cmpint (made->exit, ==, 0);
  g_assert_cmpint (started->exit, ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autofree char *list = told ("--document '%s' list %s --year %s", path, table[i].type, table[i].year);
    g_autofree char *file = told ("--document '%s' export %s --year %s", path, table[i].type, table[i].year);
    g_auto (GStrv) listed = split_rows (list), written = split_rows (file);

    g_test_message ("%s of %s", table[i].type, table[i].year);
    g_assert_cmpuint (g_strv_length (listed) - 1, ==, table[i].rows);
    g_assert_cmpuint (g_strv_length (written) - 1, ==, table[i].rows);
  }
}

/* An answer that cannot be written down is no answer. */
static void
test_output_full (void)
{
  g_autofree char *line = g_strdup_printf ("-c '\"%s\" list event >/dev/full'", g_getenv ("RK_CLI"));
  g_autoptr (Answer) answer = run_line ("/bin/sh", line, NO_LIMIT);

  assert_refused (answer, 1, "the answer could not be written");
}

static void
test_unknown_type (void)
{
  g_autoptr (Answer) answer = ask ("list planet");
  g_autoptr (Answer) of_year = ask ("list planet --year R6");

  assert_refused (answer, 1, "there is no type “planet”; “renkei-cli types” lists them");
  assert_refused (of_year, 1, "“planet”");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/list/blocks-of-years", test_blocks_of_years);
  g_test_add_func ("/list/ward-row", test_ward_row);
  g_test_add_func ("/list/wards-without-year", test_wards_without_year);
  g_test_add_func ("/list/events-of-years", test_events_of_years);
  g_test_add_func ("/list/events-by-date", test_events_by_date);
  g_test_add_func ("/list/every-type", test_every_type);
  g_test_add_func ("/list/types", test_types);
  g_test_add_func ("/list/check", test_check);
  g_test_add_func ("/list/empty-document", test_empty_document);
  g_test_add_func ("/list/rows-of-years", test_rows_of_years);
  g_test_add_func ("/list/usage", test_usage);
  g_test_add_func ("/list/help", test_help);
  g_test_add_func ("/list/output-full", test_output_full);
  g_test_add_func ("/list/unknown-type", test_unknown_type);
  return g_test_run ();
}
