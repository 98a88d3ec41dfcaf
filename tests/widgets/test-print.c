/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Printed as the desktop’s dialog would, but into a file: how many pages, their size, and the words on them. */
#include "draw/paper/rk-handout.h"
#include "draw/paper/rk-sheet.h"
#include "draw/slide/rk-slide.h"
#include "fixture.h"
#include "widgets/picture/rk-print.h"

#include <glib/gstdio.h>

#define SLIDES 5

/* Five slides that say their number, on as many pages as the options make of them. */
static GPtrArray *
draw_pages (gpointer data, const RkPrintOptions *options)
{
  const RkStyle *style = rk_style (options->grey ? RK_STYLE_GREY : RK_STYLE_LIGHT);
  const RkHandoutOptions handout = { options->slides_a_page, options->note_lines, "Meeting" };
  g_autoptr (GPtrArray) slides = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_picture_free);

  for (guint i = 0; i < SLIDES; i++) {
    RkPicture *slide = rk_picture_new (RK_SLIDE_WIDTH, RK_SLIDE_HEIGHT, style->page);
    g_autofree char *words = g_strdup_printf ("第%u回会議", i + 1);

    rk_picture_add_text (slide, 100, 100, 0, 0, words, (RkFont){ 40, TRUE, 0, 0 }, style->ink);
    g_ptr_array_add (slides, slide);
  }
  return rk_handout (slides, &handout, style);
}

static char *
output_of (const char *const *command)
{
  g_autoptr (GError) error = NULL;
  char *out = NULL;
  int status = -1;

  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  return out;
}

static void
on_freed (gpointer freed)
{
  ++*(guint *) freed;
}

static char *
print_to_file (const RkPrintOptions *options, guint *freed)
{
  g_autoptr (GtkPrintOperation) operation = rk_print_new ("Meeting", TRUE, draw_pages, freed, on_freed);
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("renkei-print-XXXXXX", NULL);
  char *path = g_build_filename (folder, "printed.pdf", NULL);

  rk_print_choose (operation, options);
  gtk_print_operation_set_allow_async (operation, FALSE);
  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error), ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  return path;
}

static void
remove_with_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_remove (path);
  g_rmdir (folder);
}

static void
test_pages (void)
{
  static const struct {
    guint slides_a_page, pages;
    const char *size; /* of the last page */
  } rows[] = {
    { 1, 5, "841.89 x 595.276" },
    { 2, 3, "595.276 x 841.89" },
    { 4, 2, NULL },
    { 6, 1, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    const RkPrintOptions options = { .slides_a_page = rows[i].slides_a_page };
    guint freed = 0;
    g_autofree char *path = print_to_file (&options, &freed), *text = NULL, *info = NULL, *pages = g_strdup_printf ("Pages:           %u\n", rows[i].pages);
    const char *const to_text[] = { "pdftotext", path, "-", NULL }, *const to_info[] = { "pdfinfo", path, NULL };

    text = output_of (to_text);
    info = output_of (to_info);
    g_assert_nonnull (strstr (text, "第1回会議"));
    g_assert_nonnull (strstr (text, "第5回会議"));
    if (strstr (info, pages) == NULL || (rows[i].size != NULL && strstr (info, rows[i].size) == NULL))
      g_error ("%u slides a page: %s", rows[i].slides_a_page, info);
    g_assert_cmpuint (freed, ==, 1);
    remove_with_folder (path);
  }
}

int
main (int argc, char **argv)
{
  widgets_init (&argc, &argv);
  g_test_add_func ("/print/pages-and-words", test_pages);
  return g_test_run ();
}
