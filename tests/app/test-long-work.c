/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* A deck of 600 maps is saved: the window says how far that is, lives on, and the work can be cancelled, which leaves nothing
 * behind. */
#include "driver.h"

#define WINDOW "Renkei – plan"
#define SLIDES 600

/* The document's first deck with 600 slides more. */
static char *
make_long_document (Folder *folder)
{
  char *document = make_document (folder);
  g_autofree char *table = g_build_filename (folder, "slide.csv", NULL), *answer = NULL;
  g_autoptr (GString) text = g_string_new ("id,deck,position,kind,title,english_title,subtitle,english_subtitle,body,english_body,view,beside,notes,hidden,source,section\n");
  const char *const command[] = { g_getenv ("RK_CLI"), "--document", document, "import", table, NULL };

  for (guint i = 0; i < SLIDES; i++)
    g_string_append_printf (text, "R7-x%u,R7,%u,図,,,,,,,map?colour=block&show=names&year=%u,,,,,\n", i, 100000 + i, 2019 + i % 7);
  g_assert_true (g_file_set_contents (table, text->str, -1, NULL));
  answer = run_command (command);
  g_assert_nonnull (answer);
  g_remove (table);
  return document;
}

static void
save_deck (Program *program, const char *path)
{
  g_autoptr (AtspiAccessible) chooser = NULL;

  press_key ("ctrl+shift+d");
  chooser = wait_for_window (program, "Save deck");
  wait_until (is_active_window ("Save deck"));
  press_key ("ctrl+a");
  type_text (path);
  press_key ("Return");
  wait_until (is_active_window (WINDOW));
}

static gboolean
is_empty (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);

  return dir != NULL && g_dir_read_name (dir) == NULL;
}

static void
test_cancelled (void)
{
  Folder *folder = folder_new ();
  g_autofree char *document = make_long_document (folder), *out = g_build_filename (folder, "out", NULL), *path = g_build_filename (out, "long.pdf", NULL);
  Program *program = program_start (document, "en", folder);
  g_autoptr (AtspiAccessible) window = wait_for_window (program, WINDOW), overlay = overlay_of (window), cancel = NULL;

  g_assert_cmpint (g_mkdir (out, 0700), ==, 0);
  wait_until (is_active_window (WINDOW));
  save_deck (program, path);
  expect (window, ATSPI_ROLE_PROGRESS_BAR, "Progress");
  expect (window, ATSPI_ROLE_LABEL, "long.pdf: ");
  press_key ("ctrl+4"); /* the window goes on meanwhile */
  expect (window, ATSPI_ROLE_INVALID, "RkChartPage");
  cancel = wait_for (window, ATSPI_ROLE_PUSH_BUTTON, "Cancel");
  click (window, cancel);
  expect_told (overlay, "Cancelled. Nothing was written");
  wait_until (!is_there (window, ATSPI_ROLE_PROGRESS_BAR, "Progress"));
  g_assert_true (is_empty (out));
  close_program (program, window);
  folder_free (folder);
}

int
main (int argc, char **argv)
{
  driver_init (&argc, &argv);
  g_test_add_func ("/long-work/cancelled", test_cancelled);
  return g_test_run ();
}
