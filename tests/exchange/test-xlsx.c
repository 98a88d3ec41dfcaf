/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A grid as a workbook and as text, read back from the XML within and from the lines: numbers are numbers, words stay words. */
#include "core/rk-progress.h"
#include "exchange/rk-xlsx.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

static void
add_row (RkGrid *grid, const char *a, const char *b)
{
  GPtrArray *cells = g_ptr_array_new ();

  g_ptr_array_add (cells, g_strdup (a));
  g_ptr_array_add (cells, g_strdup (b));
  rk_grid_take_row (grid, cells);
}

static RkGrid *
make_grid (void)
{
  RkGrid *grid = rk_grid_new ("会議: R5/R6 [案]");

  rk_grid_add_column (grid, "年度", RK_GRID_WORDS);
  rk_grid_add_column (grid, "件数", RK_GRID_NUMBERS);
  add_row (grid, "R4", "1834");
  add_row (grid, "=SUM(A1:A9)", "12.5");
  add_row (grid, "髙橋 & <𠮷野>", "-3");
  add_row (grid, "007", "未公表");
  add_row (grid, "", "");
  rk_grid_add_note (grid, "出典：公表資料");
  return grid;
}

/* Returns: a part of the workbook */
static char *
part_of (const char *path, const char *part)
{
  const char *const command[] = { "python3", "-c", "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))", path, part, NULL };
  g_autoptr (GError) error = NULL;
  char *out = NULL;
  int status = -1;

  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  return out;
}

static void
expect (const char *xml, const char *part)
{
  if (strstr (xml, part) == NULL)
    g_error ("“%s” is not in: %s", part, xml);
}

static void
test_workbook (void)
{
  g_autoptr (RkGrid) grid = make_grid ();
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("renkei-xlsx-XXXXXX", NULL), *path = g_build_filename (folder, "table.xlsx", NULL);
  g_autofree char *sheet = NULL, *words = NULL, *book = NULL;
  struct stat status;

  g_assert_true (rk_xlsx_write (grid, path, &error));
  g_assert_no_error (error);
  sheet = part_of (path, "xl/worksheets/sheet1.xml");
  words = part_of (path, "xl/sharedStrings.xml");
  book = part_of (path, "xl/workbook.xml");
  expect (sheet, "<v>1834</v>");
  expect (sheet, "<v>12.5</v>");
  expect (sheet, "<v>-3</v>");
  g_assert_null (strstr (sheet, "<f>")); /* no formula anywhere */
  expect (words, "=SUM(A1:A9)");
  expect (words, "髙橋 &amp; &lt;𠮷野&gt;");
  expect (words, ">007<");
  expect (words, "未公表");
  expect (words, "出典：公表資料");
  expect (sheet, "state=\"frozen\"");
  expect (book, "会議  R5 R6  案 ");
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  g_remove (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0); /* nothing else is left */
}

static void
test_no_room (void)
{
  g_autoptr (RkGrid) grid = make_grid ();
  g_autoptr (GError) error = NULL;

  g_assert_false (rk_xlsx_write (grid, "/no-such-folder/table.xlsx", &error));
  g_assert_nonnull (strstr (error->message, "table.xlsx"));
}

static gboolean
stop_at_once (gpointer data, RkWork work, guint done, guint total)
{
  return FALSE;
}

/* Told to stop: no file, not even a part of one. */
static void
test_stopped (void)
{
  g_autoptr (RkGrid) grid = make_grid ();
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("renkei-xlsx-XXXXXX", NULL), *path = g_build_filename (folder, "table.xlsx", NULL);
  gboolean written;

  rk_progress_listen (stop_at_once, NULL);
  written = rk_xlsx_write (grid, path, &error);
  rk_progress_listen (NULL, NULL);
  g_assert_false (written);
  g_assert_error (error, RK_PROGRESS_ERROR, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0); /* it is empty */
}

static void
test_text (void)
{
  g_autoptr (RkGrid) grid = make_grid ();
  g_autofree char *text = rk_grid_csv (grid);

  g_assert_cmpstr (text, ==,
                   "\xef\xbb\xbf年度,件数\nR4,1834\n'=SUM(A1:A9),12.5\n髙橋 & <𠮷野>,-3\n007,未公表\n,\n\n出典：公表資料\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/xlsx/workbook", test_workbook);
  g_test_add_func ("/xlsx/no-room", test_no_room);
  g_test_add_func ("/xlsx/stopped", test_stopped);
  g_test_add_func ("/xlsx/text", test_text);
  return g_test_run ();
}
