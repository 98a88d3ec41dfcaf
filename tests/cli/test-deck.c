/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Decks from the command line: which there are, and as slides, pictures and handouts. */
#include "cli.h"

/* What another program says of a PDF. */
static char *
ask_program (const char *program, const char *path, const char *last)
{
  g_autofree char *line = g_strdup_printf ("'%s' %s", path, last);
  g_autoptr (Answer) answer = run_line (program, line, NO_LIMIT);

  assert_done (answer);
  return g_steal_pointer (&answer->out);
}

static guint
count_pages (const char *path)
{
  g_autofree char *words = ask_program ("pdftotext", path, "-");
  guint pages = 0;

  for (const char *c = words; *c != '\0'; c++)
    pages += *c == '\f';
  return pages;
}

static guint
draw_pages (const char *options)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "deck.pdf"), *out = told ("deck %s -o '%s'", options, path);

  g_assert_cmpstr (out, ==, "");
  return count_pages (path);
}

static void
test_which_slides (void)
{
  guint all = draw_pages ("");

  g_assert_cmpuint (all, >, 8);
  g_assert_cmpuint (draw_pages ("--slides 3"), ==, 1);
  g_assert_cmpuint (draw_pages ("--slides 2-5"), ==, 4);
  g_assert_cmpuint (draw_pages ("--slides 2-"), ==, all - 1);
  g_assert_cmpuint (draw_pages ("--slides 3-999"), ==, all - 2);
}

static void
test_handout (void)
{
  guint all = draw_pages ("");

  g_assert_cmpuint (draw_pages ("--handout 1 --notes"), ==, all);
  g_assert_cmpuint (draw_pages ("--handout 2 --variant grey"), ==, (all + 1) / 2);
  g_assert_cmpuint (draw_pages ("--handout 4 --notes"), ==, (all + 3) / 4);
  g_assert_cmpuint (draw_pages ("--handout 6"), ==, (all + 5) / 6);
}

/* A slide a page, with what the speaker wants to say below it; bookmarks lead to the slides. */
static void
test_speaker_notes (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *document = path_in (folder, "plan.renkei"), *table = path_in (folder, "slide.csv"), *path = path_in (folder, "notes.pdf");
  g_autofree char *words = NULL, *about = NULL, *drawn = NULL;
  g_autoptr (Answer) made = ask ("new '%s'", document), imported = NULL;
  static const char text[] = "id,deck,position,kind,title,english_title,subtitle,english_subtitle,body,english_body,view,beside,notes,hidden,source,section\n"
                             "R7-01,R7,100,表紙,題,,,,,,,,まず名乗る。,,,\n";

  g_assert_true (g_file_set_contents (table, text, -1, NULL));
  imported = ask ("-d '%s' import '%s' --as slide", document, table);
  drawn = told ("-d '%s' deck R7 --slides 1-3 --speaker-notes -o '%s'", document, path);
  g_assert_cmpstr (drawn, ==, "");
  words = ask_program ("pdftotext", path, "-");
  about = ask_program ("pdfinfo", path, "");
  g_assert_cmpuint (count_pages (path), ==, 3);
  assert_holds (words, "まず名乗る。");
  assert_holds (about, "(A4)");
}

static void
test_paper (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *slides = path_in (folder, "slides.pdf"), *pages = path_in (folder, "pages.pdf"), *about_slides = NULL, *about_pages = NULL;
  g_autofree char *out = told ("deck --slides 1-3 -o '%s'", slides), *again = told ("deck --slides 1-3 --handout 6 -o '%s'", pages);

  about_slides = ask_program ("pdfinfo", slides, "");
  about_pages = ask_program ("pdfinfo", pages, "");
  assert_holds (about_slides, "960 x 540 pts");
  assert_holds (about_pages, "(A4)");
}

/* A picture a slide, numbered as in the deck. */
static void
test_pictures (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "slide.png"), *first = path_in (folder, "slide-02.png"), *second = path_in (folder, "slide-03.png");
  g_autofree char *one = path_in (folder, "one.svg"), *out = told ("deck --slides 2-3 -o '%s'", path), *alone = told ("deck --slides 1 -o '%s'", one);

  g_assert_cmpstr (out, ==, "");
  g_assert_true (g_file_test (first, G_FILE_TEST_IS_REGULAR));
  g_assert_true (g_file_test (second, G_FILE_TEST_IS_REGULAR));
  g_assert_true (g_file_test (one, G_FILE_TEST_IS_REGULAR));
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_no_such_deck (void)
{
  g_autoptr (Answer) answer = ask ("deck nothing-such -o x.pdf");

  assert_refused (answer, 1, "There is no deck “nothing-such”");
}

static void
test_list (void)
{
  g_autofree char *out = told ("--lang ja deck --list"), *english = told ("deck --list");

  g_assert_true (g_str_has_prefix (out, "id,name,meeting,year,slides\nR7,令和7年度 健康局の取組,,R7,"));
  assert_holds (out, "\nR5,令和5年度上半期 区役所・相談支援室の取組,,R5,");
  assert_holds (out, "\nR3,令和3年度 事業の課題に対する取組,,R3,");
  assert_holds (english, "\nR5,\"Work of ward and consultation offices, first half of R5\",,R5,");
}

/* By id or by name, in either language; the text can be searched and copied. */
static void
test_words (void)
{
  static const struct {
    const char *question, *there[5];
  } table[] = {
    { "--lang ja deck", { "令和7年度健康局の取組", "多職種研修会には120人と141人が参加", "北・西ブロック(11区)", "回収113人、回収率82.5%", "出典：" } },
    { "--lang ja deck R5", { "1,834件", "5,111", "6,479", "1,896", "上半期" } },
    { "deck '令和3年度 事業の課題に対する取組'", { "Answerstotheprogramme’sissues,FY2021(R3)" } },
    { "deck R3", { "Issue2:cooperationacrosswards", "58%", "(inferred)", "postponed" } },
    { "deck R5 --slides 2", { "Workofthewardoffices", "Contents" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (Folder) folder = folder_new ();
    g_autofree char *path = path_in (folder, "deck.pdf"), *out = NULL, *words = NULL;
    g_autoptr (GString) text = NULL;

    out = told ("%s -o '%s'", table[i].question, path);
    words = ask_program ("pdftotext", path, "-");
    text = g_string_new (words);
    g_string_replace (text, " ", "", 0);
    g_string_replace (text, "\n", "", 0);
    for (guint k = 0; k < G_N_ELEMENTS (table[i].there) && table[i].there[k] != NULL; k++)
      assert_holds (text->str, table[i].there[k]);
  }
}

/* The fonts are embedded, only what is used of them, and the text keeps its meaning. */
static void
test_fonts (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "deck.pdf"), *out = told ("--lang ja deck R5 -o '%s'", path), *told_of = ask_program ("pdffonts", path, "");
  g_auto (GStrv) lines = g_strsplit (g_strchomp (told_of), "\n", 0);

  g_assert_cmpuint (g_strv_length (lines), >=, 4);
  for (guint i = 2; lines[i] != NULL; i++)
    g_assert_true (g_regex_match_simple ("^[A-Z]{6}\\+.*\\byes\\s+yes\\s+yes\\s+\\d+\\s+\\d+$", lines[i], 0, 0));
}

/* A line of the contents leads to its chapter, in slides and on paper; bookmarks and title are in the file. */
static void
test_places (void)
{
  static const char *const options[] = { "", "--handout 4 --notes", "--slides 2-6" };

  for (guint i = 0; i < G_N_ELEMENTS (options); i++) {
    g_autoptr (Folder) folder = folder_new ();
    g_autofree char *path = path_in (folder, "deck.pdf"), *out = told ("--lang ja deck R5 %s -o '%s'", options[i], path), *places = ask_program ("pdfinfo", path, "-dests");
    g_autofree char *about = ask_program ("pdfinfo", path, "");

    assert_holds (places, "\"slide:R5-04\"");
    assert_holds (about, "令和5年度上半期 区役所・相談支援室の取組");
  }
}

/* A figure corrected in its record is corrected on every slide. */
static void
test_figure_corrected (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *document = path_in (folder, "plan.renkei"), *csv = path_in (folder, "event.csv"), *path = path_in (folder, "deck.pdf"), *text = NULL, *words = NULL;
  g_autoptr (Answer) made = ask ("new '%s'", document), exported = ask ("--document '%s' export event '%s'", document, csv), imported = NULL;
  g_autofree char *drawn = NULL;
  g_autoptr (GString) table = NULL;

  g_assert_cmpint (made->exit | exported->exit, ==, 0);
  g_assert_true (g_file_get_contents (csv, &text, NULL, NULL));
  table = g_string_new (text);
  g_assert_cmpuint (g_string_replace (table, ",120,", ",128,", 0), ==, 1);
  g_assert_true (g_file_set_contents (csv, table->str, -1, NULL));
  imported = ask ("--document '%s' import '%s'", document, csv);
  g_assert_cmpint (imported->exit, ==, 0);
  drawn = told ("--document '%s' deck R7 -o '%s'", document, path);
  words = ask_program ("pdftotext", path, "-");
  assert_holds (words, "128 and 141 people");
  assert_lacks (words, "120 and 141");
}

/* A document from before there were decks: it is only read, and yet has those that come with the program. */
static void
test_older_document (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "version-1.renkei", NULL);
  g_autofree char *out = told ("deck --list"), *older = told ("--document '%s' deck --list", path);
  g_autoptr (GBytes) before = read_bytes (path), after = NULL;

  g_assert_cmpstr (older, ==, out);
  after = read_bytes (path);
  g_assert_true (g_bytes_equal (before, after));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/deck/list", test_list);
  g_test_add_func ("/deck/older-document", test_older_document);
  g_test_add_func ("/deck/words", test_words);
  g_test_add_func ("/deck/fonts", test_fonts);
  g_test_add_func ("/deck/places", test_places);
  g_test_add_func ("/deck/figure-corrected", test_figure_corrected);
  g_test_add_func ("/deck/which-slides", test_which_slides);
  g_test_add_func ("/deck/handout", test_handout);
  g_test_add_func ("/deck/speaker-notes", test_speaker_notes);
  g_test_add_func ("/deck/paper", test_paper);
  g_test_add_func ("/deck/pictures", test_pictures);
  g_test_add_func ("/deck/no-such-deck", test_no_such_deck);
  return g_test_run ();
}
