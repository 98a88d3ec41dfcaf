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
  g_autofree char *out = told ("deck --list");

  g_assert_true (g_str_has_prefix (out, "id,name,meeting,year,slides\n"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/deck/list", test_list);
  g_test_add_func ("/deck/which-slides", test_which_slides);
  g_test_add_func ("/deck/handout", test_handout);
  g_test_add_func ("/deck/paper", test_paper);
  g_test_add_func ("/deck/pictures", test_pictures);
  g_test_add_func ("/deck/no-such-deck", test_no_such_deck);
  return g_test_run ();
}
