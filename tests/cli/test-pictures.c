/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Maps and charts as files: what stands in them, read back from the PDF, and that the same question gives the same bytes. */
#include "cli.h"

#include <ctype.h>

static char *
without_blanks (const char *text)
{
  GString *plain = g_string_new (NULL);

  for (; *text != '\0'; text++)
    if (!isspace ((guchar) *text))
      g_string_append_c (plain, *text);
  return g_string_free (plain, FALSE);
}

/* The words of a PDF, apart from each other by blanks or line ends. */
static char *
read_pdf (const char *path)
{
  g_autofree char *line = g_strdup_printf ("'%s' -", path);
  g_autoptr (Answer) answer = run_line ("pdftotext", line, NO_LIMIT);

  assert_done (answer);
  return g_steal_pointer (&answer->out);
}

/* Draws a PDF and reads it back. */
static char *G_GNUC_PRINTF (1, 2)
    draw_words (const char *format, ...)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "picture.pdf"), *question = NULL, *out = NULL;
  va_list arguments;

  va_start (arguments, format);
  question = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  out = told ("%s -o '%s'", question, path);
  g_assert_cmpstr (out, ==, "");
  return read_pdf (path);
}

/* The same with every blank taken out, so that where a line was broken does not matter. */
static char *G_GNUC_PRINTF (1, 2)
    draw_text (const char *format, ...)
{
  g_autofree char *question = NULL, *words = NULL;
  va_list arguments;

  va_start (arguments, format);
  question = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  words = draw_words ("%s", question);
  return without_blanks (words);
}

static void
assert_written (const char *text, const char *what)
{
  g_autofree char *plain = without_blanks (what);

  assert_holds (text, plain);
}

static void
assert_unwritten (const char *text, const char *what)
{
  g_autofree char *plain = without_blanks (what);

  assert_lacks (text, plain);
}

static guint
count_word (const char *words, const char *wanted)
{
  g_auto (GStrv) all = g_strsplit_set (words, " \n\f", -1);
  guint n = 0;

  for (guint i = 0; all[i] != NULL; i++)
    n += g_str_equal (all[i], wanted);
  return n;
}

/* The cells of one column of a printed table. */
static GPtrArray *
list_names (const char *type, guint column)
{
  g_autofree char *out = told ("list %s", type);
  g_auto (GStrv) rows = split_rows (out);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 1; rows[i] != NULL; i++) {
    g_auto (GStrv) cells = g_strsplit (rows[i], ",", -1);

    g_ptr_array_add (names, g_strdup (cells[column]));
  }
  return names;
}

static void
assert_ward_names (const char *language, guint column)
{
  g_autofree char *words = draw_words ("--lang %s map --year R6", language);
  g_autoptr (GPtrArray) names = list_names ("ward", column);

  g_assert_cmpuint (names->len, ==, 24);
  for (guint i = 0; i < names->len; i++) {
    g_test_message ("%s", (char *) names->pdata[i]);
    g_assert_cmpuint (count_word (words, names->pdata[i]), ==, 1);
  }
}

static void
test_ward_names (void)
{
  assert_ward_names ("ja", 1);
  assert_ward_names ("en", 3);
}

static void
test_legends (void)
{
  static const struct {
    const char *question;
    const char *there[7];
  } table[] = {
    { "map --year R6", { "North + West block (11 wards)", "East + South block (13 wards)", "North (5 wards)", "West (6 wards)", "East (7 wards)", "South (6 wards)" } },
    { "map --year R7", { "North + East block (12 wards)", "West + South block (12 wards)", "North (5 wards)", "South (6 wards)" } },
    { "map --year R3", { "North + East block (12 wards)", "West + South block (12 wards)" } },
    { "map --year R6 --colour-by basic-area", { "North (5 wards)", "West (6 wards)", "East (7 wards)", "South (6 wards)" } },
    { "map --year R6 --colour-by population", { "under 75,000", "75,000 to 100,000", "150,000 and over", "people" } },
    { "map --year R6 --colour-by density", { "8,000 to 12,000", "people per km²" } },
    { "map --year R6 --colour-by aged65", { "20 to 24", "September 2017" } },
    { "--lang ja map --year R6", { "北・西ブロック", "東・南ブロック", "北部", "西部", "東部", "南部" } },
    { "--lang ja map --year R7", { "北・東ブロック", "西・南ブロック" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autofree char *text = draw_text ("%s", table[i].question);

    g_test_message ("%s", table[i].question);
    for (guint k = 0; table[i].there[k] != NULL; k++)
      assert_written (text, table[i].there[k]);
    assert_written (text, "「国土数値情報（行政区域データ）」（国土交通省）を加工して作成");
  }
}

static void
test_blocks_differ (void)
{
  g_autofree char *r6 = draw_text ("map --year R6"), *r7 = draw_text ("map --year R7");

  assert_unwritten (r6, "North + East");
  assert_unwritten (r7, "North + West");
}

static void
test_year_without_blocks (void)
{
  static const char *const years[] = { "R4", "R5" };

  for (guint i = 0; i < G_N_ELEMENTS (years); i++) {
    g_autofree char *english = draw_text ("map --year %s", years[i]), *japanese = draw_text ("--lang ja map --year %s", years[i]);

    assert_written (english, "No blocks are published for this year");
    assert_unwritten (english, "block (");
    assert_unwritten (japanese, "No blocks are published");
    assert_written (japanese, "公表");
    assert_unwritten (japanese, "・西ブロック");
  }
}

/* Of the sites; the mall with the screen comes after them and is no station. */
#define STATIONS 22

static void
test_stations (void)
{
  g_autofree char *with = draw_text ("map --year R6 --show stations"), *japanese = draw_text ("--lang ja map --year R6 --show stations");
  g_autofree char *without = draw_text ("map --year R6");
  g_autoptr (GPtrArray) names = list_names ("site", 2);

  assert_written (with, "Poster stations (22)");
  assert_written (with, "Nakamozu (outside the city: Sakai)");
  assert_written (with, "Dainichi (outside the city: Moriguchi)");
  assert_written (japanese, "なかもず");
  assert_written (japanese, "大日");
  assert_written (japanese, "堺市");
  assert_written (japanese, "守口市");
  assert_written (japanese, "22");
  assert_unwritten (without, "stations");
  g_assert_cmpuint (names->len, ==, STATIONS + 1);
  g_assert_cmpstr (names->pdata[0], ==, "新大阪");
  g_assert_cmpstr (names->pdata[STATIONS], ==, "イオンモール大阪ドームシティ");
}

static void
test_every_station (void)
{
  g_autofree char *text = draw_text ("--lang ja map --year R6 --show stations");
  g_autoptr (GPtrArray) names = list_names ("site", 2);

  for (guint i = 0; i < STATIONS; i++)
    assert_written (text, names->pdata[i]);
  assert_unwritten (text, names->pdata[STATIONS]);
}

static void
test_venues (void)
{
  g_autofree char *text = draw_text ("map --year R7 --show venues");

  assert_written (text, "Venues (2)");
  assert_written (text, "Chuo Community Hall");
  assert_written (text, "Nishinari Community Hall");
}

static void
test_meetings (void)
{
  static const char *const there[] = {
    "Meetings attended fell by 73%", "Meetings attended: Osaka City", "COVID-19", "R1", "R2", "R3", "R4", "R5", "2,120", "579", "1,896", "2,213", "1,120", "first half", "incl. 144",
    "R3: the published total is 1,896; its parts add up to 1,777 (difference 119)",
    "R5: the published total is 1,120; its parts add up to 1,112 (difference 8)", "cannot be compared with a full year"
  };
  g_autofree char *english = draw_text ("chart meetings-attended"), *japanese = draw_text ("--lang ja chart meetings-attended");

  for (guint i = 0; i < G_N_ELEMENTS (there); i++)
    assert_written (english, there[i]);
  assert_written (japanese, "会議出席回数");
  assert_written (japanese, "1,896");
  assert_written (japanese, "1,777");
  assert_written (japanese, "119");
  assert_written (japanese, "上半期");
}

static void
test_consultations (void)
{
  g_autofree char *english = draw_text ("chart consultations"), *japanese = draw_text ("--lang ja chart consultations");

  assert_written (english, "1,834");
  assert_written (english, "926");
  assert_written (english, "No figure is published for R1, R2, R3");
  assert_written (english, "first half");
  assert_unwritten (english, "2,760");
  assert_written (japanese, "1,834");
  assert_written (japanese, "926");
  assert_written (japanese, "R1");
  assert_written (japanese, "上半期");
}

static void
test_years_asked_for (void)
{
  g_autofree char *text = draw_text ("chart consultations --from R4 --to R6");

  assert_written (text, "1,834");
  assert_written (text, "No figure is published for R6");
  assert_unwritten (text, "R3");
}

/* Whatever can be asked for can be drawn in every kind and dress. */
static void
test_every_chart (void)
{
  static const char *const topics[] = { "meetings-attended", "consultations", "training-attendance", "progress-P01", "progress-P04", "progress-P14", "population", "aged65",
                                        "survey-E301", "survey-E302", "survey-E303" };
  static const char *const dresses[] = { "--kind table --variant dark", "--variant grey --size A4", "--size 200x150", "--size square --scale 4", "--kind table --variant grey" };
  g_autoptr (Folder) folder = folder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (topics); i++)
    for (guint k = 0; k < G_N_ELEMENTS (dresses); k++) {
      g_autofree char *name = g_strdup_printf ("%s-%u.svg", topics[i], k), *path = path_in (folder, name);
      g_autofree char *out = told ("chart %s %s -o '%s'", topics[i], dresses[k], path);

      g_assert_cmpstr (out, ==, "");
      g_assert_true (g_file_test (path, G_FILE_TEST_IS_REGULAR));
    }
}

/* A kind that cannot show the figures honestly says why and writes no file. */
static void
test_refused_kinds (void)
{
  static const struct {
    const char *question, *why;
  } rows[] = {
    { "meetings-attended --kind survey", "Only the answers of one question are shares of a whole." },
    { "consultations --kind stacked", "Only parts of one total are stacked" },
    { "consultations --kind slope", "A slope needs two whole years" },
    { "consultations --kind line", "A line needs the same thing at several whole years" },
    { "training-attendance --kind line", "A line needs" },
    { "survey-E301 --kind groups", "Groups side by side need a question that several groups answered." },
    { "survey-E302 --kind horizontal-sorted", "Only places are sorted" },
    { "meetings-attended --kind status", "Status bars show how many of the wards" },
    { "meetings-attended --by ward", "has no figures for “By ward”. It has: By year, By half year." },
    { "survey-E302 --per resident", "is not a count that can be divided by residents" },
  };
  static const char *const spans[] = { "--from R9", "--from R5 --to R1", "--to R3" };
  g_autoptr (Folder) folder = folder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (spans); i++) {
    g_autoptr (Answer) answer = ask ("chart consultations %s -o '%s/x.svg'", spans[i], folder);

    assert_refused (answer, 2, "years");
    assert_folder (folder, "");
  }

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Answer) answer = ask ("chart %s -o '%s/x.svg'", rows[i].question, folder);

    g_test_message ("%s", rows[i].question);
    assert_refused (answer, 1, rows[i].why);
    assert_folder (folder, "");
  }
}

static void
test_breakdowns (void)
{
  g_autofree char *rate = draw_text ("chart aged65 --per resident --by area"), *half = draw_text ("chart meetings-attended --by half");
  g_autofree char *status = draw_text ("chart progress-P04"), *before = draw_text ("chart progress-P04 --to R5"), *list = told ("chart --list meetings-attended");
  static const char *const ten[] = { "10/24", "22/24", "11/24", "17/24", "21/24", "9/24", "14/24" };

  assert_written (rate, "Per 1,000 residents as counted on 2017-09-30");
  assert_written (half, "whole year only");
  assert_written (half, "1,120");
  assert_unwritten (half, "2,213");
  for (guint i = 0; i < G_N_ELEMENTS (ten); i++)
    assert_written (status, ten[i]);
  assert_written (before, "no figure published"); /* R5's bars are lost; the column of the year before is not */
  assert_written (before, "R4");
  assert_written (before, "17");
  assert_holds (list, "meetings-attended,year,stacked,\"Parts of a total by year: stacked bars, the total above them as published\"");
}

static void
test_survey (void)
{
  g_autofree char *text = draw_text ("chart survey-E302");

  assert_written (text, "(inferred)");
  assert_written (text, "n = 27 of 28");
  assert_written (text, "No answer");
  assert_written (text, "Shares are rounded by largest remainder");
}

static const struct {
  const char *question, *name, *begins;
} files[] = {
  { "map --year R6 --show stations,venues", "map.png", "\x89PNG\r\n" },
  { "map --year R6", "map.svg", "<?xml" },
  { "map --year R6", "MAP.PDF", "%PDF-" },
  { "--lang ja map --year R4 --variant grey", "map.svg", "<?xml" },
  { "chart meetings-attended", "chart.png", "\x89PNG\r\n" },
  { "chart survey-E302", "chart.svg", "<?xml" },
  { "--lang ja chart consultations", "chart.pdf", "%PDF-" },
  { "deck --slides 1-4", "deck.pdf", "%PDF-" },
  { "--lang ja deck --slides 1-4 --handout 4 --notes --variant grey", "deck.pdf", "%PDF-" },
};

static void
test_same_twice (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (files); i++) {
    g_autoptr (Folder) first_folder = folder_new ();
    g_autoptr (Folder) second_folder = folder_new ();
    g_autofree char *first_path = path_in (first_folder, files[i].name), *second_path = path_in (second_folder, files[i].name);
    g_autofree char *out = told ("%s -o '%s'", files[i].question, first_path), *again = told ("%s -o '%s'", files[i].question, second_path);
    g_autoptr (GBytes) first = read_bytes (first_path);
    g_autoptr (GBytes) second = read_bytes (second_path);

    g_test_message ("%s %s", files[i].question, files[i].name);
    g_assert_cmpstr (out, ==, again);
    g_assert_true (g_bytes_equal (first, second));
    g_assert_cmpint (memcmp (g_bytes_get_data (first, NULL), files[i].begins, strlen (files[i].begins)), ==, 0);
    g_assert_cmpuint (mode_of (first_path), ==, 0600);
    assert_folder (first_folder, files[i].name);
  }
}

static void
test_different_questions (void)
{
  static const char *const questions[] = { "map --year R6", "map --year R7", "map --year R4", "--lang ja map --year R6", "map --year R6 --variant dark",
                                           "map --year R6 --variant grey", "map --year R6 --show stations", "map --year R6 --colour-by population",
                                           "map --year R6 --size 800x600" };
  g_autoptr (Folder) folder = folder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref, NULL);
  g_autofree char *path = path_in (folder, "map.svg");

  for (guint i = 0; i < G_N_ELEMENTS (questions); i++) {
    g_autofree char *out = told ("%s -o '%s'", questions[i], path);

    g_test_message ("%s", questions[i]);
    g_assert_cmpstr (out, ==, "");
    g_assert_true (g_hash_table_add (seen, read_bytes (path)));
  }
}

/* Without --year the map is that of the newest year. */
static void
test_newest_year (void)
{
  g_autofree char *newest = draw_text ("map"), *r7 = draw_text ("map --year R7");

  g_assert_cmpstr (newest, ==, r7);
}

static void
test_size (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "map.png"), *out = told ("map --size 640x480 -o '%s'", path);
  g_autoptr (GBytes) png = read_bytes (path);
  const guint8 *bytes = g_bytes_get_data (png, NULL);

  /* two pixels a point; the sizes of a PNG are at bytes 16 and 20 */
  g_assert_cmpstr (out, ==, "");
  g_assert_cmpuint (bytes[18] << 8 | bytes[19], ==, 1280);
  g_assert_cmpuint (bytes[22] << 8 | bytes[23], ==, 960);
}

static void
test_svg_is_well_formed (void)
{
  static const GMarkupParser nothing = { 0 };
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "chart.svg"), *out = told ("chart meetings-attended -o '%s'", path);
  g_autoptr (GBytes) svg = read_bytes (path);
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&nothing, 0, NULL, NULL);
  g_autoptr (GError) error = NULL;

  g_markup_parse_context_parse (context, g_bytes_get_data (svg, NULL), (gssize) g_bytes_get_size (svg), &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (out, ==, "");
}

/* Half a document has pictures too. */
static void
test_empty_document (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *document = path_in (folder, "empty.renkei"), *map = NULL, *deck = NULL, *attendance = NULL;
  g_autoptr (Answer) made = ask ("new --empty '%s'", document);

  g_assert_cmpint (made->exit, ==, 0);
  map = draw_text ("--document '%s' map --show stations,venues", document);
  assert_written (map, "No blocks are published for this year");
  attendance = draw_text ("--document '%s' chart training-attendance", document);
  assert_written (attendance, "Attendance of the block trainings");
  deck = draw_text ("--document '%s' deck", document);
  assert_written (deck, "Liaison-promotion meeting");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/pictures/map/ward-names", test_ward_names);
  g_test_add_func ("/pictures/map/legends", test_legends);
  g_test_add_func ("/pictures/map/blocks-differ", test_blocks_differ);
  g_test_add_func ("/pictures/map/year-without-blocks", test_year_without_blocks);
  g_test_add_func ("/pictures/map/stations", test_stations);
  g_test_add_func ("/pictures/map/every-station", test_every_station);
  g_test_add_func ("/pictures/map/venues", test_venues);
  g_test_add_func ("/pictures/map/newest-year", test_newest_year);
  g_test_add_func ("/pictures/chart/meetings", test_meetings);
  g_test_add_func ("/pictures/chart/consultations", test_consultations);
  g_test_add_func ("/pictures/chart/years-asked-for", test_years_asked_for);
  g_test_add_func ("/pictures/chart/survey", test_survey);
  g_test_add_func ("/pictures/chart/every-chart", test_every_chart);
  g_test_add_func ("/pictures/chart/refused-kinds", test_refused_kinds);
  g_test_add_func ("/pictures/chart/breakdowns", test_breakdowns);
  g_test_add_func ("/pictures/files/same-twice", test_same_twice);
  g_test_add_func ("/pictures/files/different-questions", test_different_questions);
  g_test_add_func ("/pictures/files/size", test_size);
  g_test_add_func ("/pictures/files/svg-is-well-formed", test_svg_is_well_formed);
  g_test_add_func ("/pictures/empty-document", test_empty_document);
  return g_test_run ();
}
