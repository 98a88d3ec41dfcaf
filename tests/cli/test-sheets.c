/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the verb sheet writes: read back from the PDF page by page, and as tables. */
#include "cli.h"

static const char *const stations[] = { "新大阪", "淀屋橋", "本町", "なんば", "天王寺", "なかもず", "大日", "太子橋今市", "天神橋筋六丁目", "東梅田", "天満橋",
                                        "谷町九丁目", "喜連瓜破", "住之江公園", "大阪港", "堺筋本町", "野田阪神", "日本橋", "天下茶屋", "大正", "蒲生四丁目", "ポートタウン東" };
static const char *const romaji[] = { "Shin-Osaka", "Yodoyabashi", "Hommachi", "Namba", "Tennoji", "Nakamozu", "Dainichi", "Taishibashi-Imaichi",
                                      "Higashi-Umeda", "Temmabashi", "Kire-Uriwari", "Suminoekoen", "Osakako", "Sakaisuji-Hommachi", "Noda-Hanshin",
                                      "Nippombashi", "Tengachaya", "Taisho" };

static char *
read_pdf (const char *path)
{
  g_autofree char *line = g_strdup_printf ("'%s' -", path);
  g_autoptr (Answer) answer = run_line ("pdftotext", line, NO_LIMIT);

  assert_done (answer);
  return g_steal_pointer (&answer->out);
}

static guint
count_pages (const char *words)
{
  guint n = 0;

  for (; *words != '\0'; words++)
    n += *words == '\f' ? 1 : 0; /* each page ends with one */
  return n;
}

static void
test_pdf (void)
{
  static const struct {
    const char *question;
    guint pages;
    gboolean stations;
    const char *holds[4];
  } rows[] = {
    { "--lang ja sheet year-plan --year R7", 1, FALSE, { "中央区民センター", "西成区民センター", "北・東ブロック" } },
    { "--lang en sheet year-plan --year R7", 1, FALSE, { "FY2025 (R7): plan of the year", "Wed 30 Jul 14:00", "Mon 4 Aug 14:00" } },
    { "--lang en sheet year-plan --year R6", 1, FALSE, { "FY2024 (R6)", "Multi-professional" } },
    { "--lang en sheet print-run --year R6", 1, FALSE, { "Print run", "Nanko Port Town Line", "1/1" } },
    { "--lang en sheet delivery --year R6", 2, TRUE, { "Delivery list", "AEON MALL", "2/2" } },
    { "--lang en sheet labels --year R6", 1, TRUE, { "Nagahori Tsurumi-ryokuchi Line" } },
    { "--lang en sheet removal --year R6", 2, TRUE, { "Sun 1 December 2024", "1/2" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Folder) folder = folder_new ();
    g_autofree char *path = path_in (folder, "sheet.pdf"), *out = told ("%s -o '%s'", rows[i].question, path), *words = read_pdf (path);

    g_test_message ("%s", rows[i].question);
    g_assert_cmpstr (out, ==, "");
    g_assert_cmpuint (count_pages (words), ==, rows[i].pages);
    for (guint k = 0; k < G_N_ELEMENTS (rows[i].holds) && rows[i].holds[k] != NULL; k++)
      assert_holds (words, rows[i].holds[k]);
    for (guint k = 0; rows[i].stations && k < G_N_ELEMENTS (romaji); k++)
      assert_holds (words, romaji[k]);
  }
}

static void
test_japanese_stations (void)
{
  static const char *const papers[] = { "delivery", "labels", "removal" };

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++) {
    g_autoptr (Folder) folder = folder_new ();
    g_autofree char *path = path_in (folder, "sheet.pdf"), *out = told ("--lang ja sheet %s --year 令和6年度 -o '%s'", papers[i], path), *words = read_pdf (path);

    g_assert_cmpstr (out, ==, "");
    for (guint k = 0; k < G_N_ELEMENTS (stations); k++)
      assert_holds (words, stations[k]);
  }
}

static void
test_tables (void)
{
  static const struct {
    const char *paper;
    guint rows; /* and the header */
    const char *header, *row;
  } rows[] = {
    { "print-run", 23, "part,operator,name,medium,size,places,copies,spares,print", "medium,,,ポスター,,22,22,3,25" },
    { "delivery", 23, "placement,operator,line,site,spot,medium,size,copies,state,problem,problem_note,note",
      "R6-07,Osaka Metro（大阪市高速電気軌道）,谷町線,大日,谷町線,ポスター,,1,掲示中,,,専用掲示板。撤去の日は資料にない。" },
    { "removal", 23, "placement,operator,line,site,spot,medium,size,copies,state,problem,problem_note,note,remove_on",
      "R6-23,,,イオンモール大阪ドームシティ,わが街Navi,デジタルサイネージ,,,掲示中,,,撤去の日は資料にない。,2024-12-01" },
    { "labels", 22, "site,operator,line,contents", "新大阪,Osaka Metro（大阪市高速電気軌道）,御堂筋線,ポスター × 1" },
    { "print-run --spares 50", 23, "part,operator,name,medium,size,places,copies,spares,print", "medium,,,ポスター,,22,22,11,33" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Folder) folder = folder_new ();
    g_autofree char *path = path_in (folder, "sheet.csv"), *out = told ("sheet %s --year R6 -o '%s'", rows[i].paper, path), *text = NULL;
    g_auto (GStrv) lines = NULL;

    g_assert_cmpstr (out, ==, "");
    g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
    g_assert_true (g_str_has_prefix (text, "\xEF\xBB\xBF"));
    lines = split_rows (text + 3);
    g_assert_cmpstr (lines[0], ==, rows[i].header);
    g_assert_cmpuint (g_strv_length (lines), ==, rows[i].rows + 1);
    g_assert_true (g_strv_contains ((const char *const *) lines, rows[i].row));
  }
}

/* Numbers are numbers there, and every word of the table is in it. */
static void
test_workbook (void)
{
  static const struct {
    const char *paper, *holds[3];
  } rows[] = {
    { "labels", { "新大阪", "御堂筋線", "ポスター × 1" } },
    { "delivery", { "placement", "なかもず", "掲示中" } },
    { "print-run", { "淀川区", "ポスター", "spares" } },
    { "removal", { "2024-12-01", "remove_on", "大日" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Folder) folder = folder_new ();
    g_autofree char *path = path_in (folder, "sheet.xlsx"), *out = told ("sheet %s --year R6 -o '%s'", rows[i].paper, path);
    g_autofree char *line = g_strdup_printf ("-c 'import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))' '%s' xl/sharedStrings.xml", path);
    g_autoptr (Answer) words = run_line ("python3", line, NO_LIMIT);

    g_assert_cmpstr (out, ==, "");
    assert_done (words);
    for (guint k = 0; k < G_N_ELEMENTS (rows[i].holds); k++)
      assert_holds (words->out, rows[i].holds[k]);
  }
}

/* What a refused question leaves behind: nothing. */
static void
test_refusals (void)
{
  static const struct {
    const char *line, *file;
    int exit;
    const char *message;
  } rows[] = {
    { "sheet", "a.pdf", 2, "year-plan|print-run|delivery|labels|removal" },
    { "sheet menu --year R6", "a.pdf", 2, "“menu” is not a sheet" },
    { "sheet delivery", "a.pdf", 2, "“--year R6” says which year" },
    { "sheet year-plan --year R6", "a.csv", 2, "“year-plan” is no table" },
    { "sheet year-plan --year R6", "a.xlsx", 2, "“year-plan” is no table" },
    { "sheet print-run --year R6 --spares 101", "a.pdf", 2, "from 0 to 100" },
    { "sheet print-run --year R6 --spares -1", "a.pdf", 2, "from 0 to 100" },
    { "sheet delivery --year R6", "a.doc", 1, "must end in .png, .svg or .pdf" },
    { "sheet delivery --year R6", "a.png", 1, "several pages" },
    { "sheet delivery --year R5", "a.pdf", 1, "there is no campaign of R5" },
    { "sheet delivery --year R7", "a.pdf", 1, "the campaign of R7 has no placements yet" },
    { "sheet year-plan --year R20", "a.pdf", 1, "there is no event of R20" },
    { "sheet delivery --year R6", "missing/a.csv", 1, "was not written" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Folder) folder = folder_new ();
    g_autofree char *path = path_in (folder, rows[i].file);
    g_autoptr (Answer) answer = ask ("%s -o '%s'", rows[i].line, path);

    g_test_message ("%s", rows[i].line);
    assert_refused (answer, rows[i].exit, rows[i].message);
    assert_folder (folder, "");
  }
}

static void
test_no_place (void)
{
  g_autoptr (Answer) answer = ask ("sheet delivery --year R6");

  assert_refused (answer, 2, "“-o FILE” says where the sheet goes");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheets/pdf", test_pdf);
  g_test_add_func ("/sheets/japanese-stations", test_japanese_stations);
  g_test_add_func ("/sheets/tables", test_tables);
  g_test_add_func ("/sheets/workbook", test_workbook);
  g_test_add_func ("/sheets/refusals", test_refusals);
  g_test_add_func ("/sheets/no-place", test_no_place);
  return g_test_run ();
}
