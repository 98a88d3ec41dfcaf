/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a PDF of several pages says of itself, as another program reads it: bookmarks, page numbers, links, language. */
#include "core/rk-language.h"
#include "draw/paper/rk-handout.h"
#include "draw/paper/rk-output.h"
#include "draw/paper/rk-pdf-catalogue.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct {
  char *folder, *path;
  GPtrArray *pictures;
} Fixture;

/* Page @number, with a line that leads to page @to. */
static RkPicture *
make_page (guint number, guint to)
{
  RkPicture *picture = rk_picture_new (960, 540, rk_colour (0xffffff));
  g_autofree char *title = g_strdup_printf ("第%u章 訪問看護", number), *key = g_strdup_printf ("slide:it's %u", to);

  picture->anchor = g_strdup_printf ("slide:it's %u", number);
  rk_mark_set_item (rk_picture_add_rect (picture, (RkRect){ 100, 200, 300, 40 }, rk_colour (0xeeeeee)), key, title);
  rk_picture_add_text (picture, 100, 100, 0, 0, title, (RkFont){ 24, TRUE, 0, 0 }, rk_colour (0));
  return picture;
}

static void
set_up (Fixture *self, gconstpointer data)
{
  self->folder = g_dir_make_tmp ("renkei-pdf-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "deck.pdf", NULL);
  self->pictures = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_picture_free);
  g_ptr_array_add (self->pictures, make_page (1, 3));
  g_ptr_array_add (self->pictures, make_page (2, 99)); /* leads nowhere */
  g_ptr_array_add (self->pictures, make_page (3, 1));
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_remove (self->path);
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
  g_free (self->path);
  g_ptr_array_unref (self->pictures);
}

static const char *const names[] = { "表紙", "章", "図", NULL };
static const int ranks[] = { 0, 0, 1 };

/* Returns: the file's bytes, each zero made a blank so that they are a string */
static char *
write_pdf (Fixture *self, const RkOutputInfo *info)
{
  g_autoptr (GError) error = NULL;
  char *bytes;
  gsize length;

  g_assert_true (rk_output_write (self->pictures, self->path, info, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (self->path, &bytes, &length, NULL));
  for (gsize i = 0; i < length; i++)
    bytes[i] = bytes[i] == '\0' ? ' ' : bytes[i];
  return bytes;
}

static guint
count (const char *text, const char *what)
{
  guint n = 0;

  for (const char *c = strstr (text, what); c != NULL; c = strstr (c + 1, what))
    n++;
  return n;
}

static char *
ask (const char *program, const char *option, const char *path)
{
  const char *words[] = { program, option, path, NULL, NULL };
  char *answer = NULL;
  g_autofree char *complaint = NULL, *found = g_find_program_in_path (program);
  int status;

  if (found == NULL)
    return NULL;
  if (g_str_equal (program, "pdftotext"))
    words[3] = "-";
  g_assert_true (g_spawn_sync (NULL, (char **) words, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &answer, &complaint, &status, NULL));
  g_assert_cmpint (status, ==, 0);
  g_assert_cmpstr (complaint, ==, ""); /* nothing in it is broken */
  return answer;
}

static void
test_language_and_title (Fixture *self, gconstpointer data)
{
  g_autofree char *bytes = write_pdf (self, &(RkOutputInfo){ .title = "推進会議" });

  g_assert_cmpuint (count (bytes, rk_language_is_japanese () ? "/Lang (ja)" : "/Lang (en)"), ==, 1);
  g_assert_cmpuint (count (bytes, "/DisplayDocTitle true"), ==, 1);
  g_assert_true (g_str_has_suffix (bytes, "%%EOF\n"));
}

static void
test_still_read (Fixture *self, gconstpointer data)
{
  g_autofree char *bytes = write_pdf (self, &(RkOutputInfo){ .title = "推進会議", .names = names, .ranks = ranks });
  g_autofree char *text = ask ("pdftotext", "-layout", self->path), *about = ask ("pdfinfo", "-isodates", self->path);

  if (text == NULL || about == NULL) {
    g_test_skip ("pdftotext or pdfinfo is not installed");
    return;
  }
  g_assert_nonnull (strstr (text, "第1章 訪問看護"));
  g_assert_nonnull (strstr (text, "第3章 訪問看護"));
  g_assert_nonnull (strstr (about, "推進会議"));
  g_assert_cmpuint (count (bytes, "/Lang"), ==, 1);
}

static void
test_outline (Fixture *self, gconstpointer data)
{
  g_autofree char *flat = write_pdf (self, &(RkOutputInfo){ .title = "t", .names = names }), *deep = NULL;

  deep = write_pdf (self, &(RkOutputInfo){ .title = "t", .names = names, .ranks = ranks });
  g_assert_cmpuint (count (flat, "/Outlines"), >=, 1);
  /* the outline itself and the chapter have a first line below them */
  g_assert_cmpuint (count (deep, "/First "), ==, count (flat, "/First ") + 1);
}

/* "/Nums [ 0 << /S /D /St 5 >> ]" */
static void
test_page_numbers (Fixture *self, gconstpointer data)
{
  g_autofree char *bytes = write_pdf (self, &(RkOutputInfo){ .title = "t", .first_page = 5 });

  g_assert_cmpuint (count (bytes, "/PageLabels"), >=, 1);
  g_assert_true (g_regex_match_simple ("/St 5|\\(5\\)", bytes, G_REGEX_RAW, 0));
}

/* An item leads to the page whose anchor is its key; one that leads nowhere is no link and no fault. */
static void
test_links (Fixture *self, gconstpointer data)
{
  g_autofree char *bytes = write_pdf (self, &(RkOutputInfo){ .title = "t" }), *places = ask ("pdfinfo", "-dests", self->path);

  g_assert_cmpuint (count (bytes, "/Subtype /Link"), ==, 2);
  if (places != NULL)
    g_assert_cmpuint (count (places, "slide:it's "), ==, 3);
}

static void
test_links_of_a_handout (Fixture *self, gconstpointer data)
{
  GPtrArray *slides = self->pictures;
  g_autofree char *bytes = NULL, *about = NULL;

  self->pictures = rk_handout (slides, &(RkHandoutOptions){ 2, TRUE, "推進会議" }, rk_style (RK_STYLE_GREY));
  g_ptr_array_unref (slides);
  bytes = write_pdf (self, &(RkOutputInfo){ .title = "t", .names = names, .ranks = ranks, .names_a_page = 2 });
  about = ask ("pdfinfo", "-box", self->path);
  g_assert_cmpuint (self->pictures->len, ==, 2);
  g_assert_cmpuint (count (bytes, "/Subtype /Link"), ==, 2);
  if (about != NULL)
    g_assert_nonnull (strstr (about, "A4"));
}

/* What is no PDF as cairo writes it stays as it is. */
static void
test_no_catalogue (void)
{
  static const char *const texts[] = {
    "",
    "%PDF-1.5\n%%EOF\n",
    "1 0 obj\n<< /Type /Catalog\n>>\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000900 00000 n \ntrailer\n<< /Size 2\n/Root 1 0 R\n/Info 1 0 R\n>>\nstartxref\n42\n%%EOF\n",
    "trailer\n<< /Size 2\n/Root 9 0 R\n/Info 1 0 R\n>>\nstartxref\n4294967295\n%%EOF\n",
    "trailer\n<< /Size 2\n/Root 1 0 R\n/Info 1 0 R\n>>\nstartxref\n4294967290\n%%EOF\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autoptr (GByteArray) bytes = g_byte_array_new ();

    g_byte_array_append (bytes, (const guint8 *) texts[i], (guint) strlen (texts[i]));
    g_assert_false (rk_pdf_set_language (bytes, "ja"));
    g_assert_cmpmem (bytes->data, bytes->len, texts[i], strlen (texts[i]));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rk_language_init ("ja");
#define ADD(name, function) g_test_add ("/pdf/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("language-and-title", test_language_and_title);
  ADD ("still-read", test_still_read);
  ADD ("outline", test_outline);
  ADD ("page-numbers", test_page_numbers);
  ADD ("links", test_links);
  ADD ("links-of-a-handout", test_links_of_a_handout);
  g_test_add_func ("/pdf/no-catalogue", test_no_catalogue);
  return g_test_run ();
}
