/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/rk-xlsx.h"

#include "core/rk-language.h"
#include "core/rk-progress.h"

#include <glib/gstdio.h>
#include <math.h>
#include <xlsxwriter.h>

#define FONT "Yu Gothic" /* what Japanese Excel writes in; others take their own for it */
#define MOST_WIDTH 48.0  /* half-width letters */
#define NAME_LETTERS 31  /* of a sheet */

G_DEFINE_QUARK (rk - xlsx - error, rk_xlsx_error)

typedef struct {
  const RkGrid *grid;
  lxw_worksheet *sheet;
  lxw_format *heading, *words, *count, *decimal, *note;
} Writer;

/* Letters that no sheet's name may have become blanks. */
static char *
name_sheet (const char *title)
{
  g_autofree char *name = g_strdup (title != NULL && *title != '\0' ? title : "Renkei");

  g_strdelimit (name, "[]:*?/\\'", ' ');
  return g_utf8_substring (name, 0, MIN (NAME_LETTERS, g_utf8_strlen (name, -1)));
}

static lxw_format *
add_format (lxw_workbook *book, const char *number)
{
  lxw_format *format = workbook_add_format (book);

  format_set_font_name (format, FONT);
  format_set_font_size (format, 11);
  format_set_align (format, LXW_ALIGN_VERTICAL_TOP);
  if (number != NULL)
    format_set_num_format (format, number);
  return format;
}

static void
make_formats (Writer *writer, lxw_workbook *book)
{
  writer->heading = add_format (book, NULL);
  format_set_bold (writer->heading);
  format_set_text_wrap (writer->heading);
  format_set_bottom (writer->heading, LXW_BORDER_THIN);
  writer->words = add_format (book, "@"); /* stays words when it is edited, too */
  format_set_text_wrap (writer->words);
  writer->count = add_format (book, "#,##0");
  writer->decimal = add_format (book, "#,##0.0");
  writer->note = add_format (book, NULL);
}

/* Returns: its width in half-width letters; that of the widest line */
static double
width_of (const char *text)
{
  double widest = 0, width = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at)) {
    gunichar letter = g_utf8_get_char (at);

    width = letter == '\n' ? 0 : width + (g_unichar_iswide (letter) ? 2 : 1);
    widest = MAX (widest, width);
  }
  return widest;
}

static void
set_widths (const Writer *writer)
{
  for (guint c = 0; c < writer->grid->columns->len; c++) {
    double width = width_of (((const RkGridColumn *) writer->grid->columns->pdata[c])->heading);

    for (guint r = 0; r < writer->grid->rows->len; r++)
      width = MAX (width, width_of (((const char *const *) writer->grid->rows->pdata[r])[c]));
    worksheet_set_column (writer->sheet, (lxw_col_t) c, (lxw_col_t) c, CLAMP (width + 3, 8, MOST_WIDTH), NULL);
  }
}

static void
write_cell (const Writer *writer, guint r, guint c)
{
  const char *cell = ((const char *const *) writer->grid->rows->pdata[r])[c];
  double number;

  if (rk_grid_number (writer->grid, r, c, &number))
    worksheet_write_number (writer->sheet, r + 1, (lxw_col_t) c, number, number == round (number) ? writer->count : writer->decimal);
  else if (*cell != '\0')
    worksheet_write_string (writer->sheet, r + 1, (lxw_col_t) c, cell, writer->words);
}

static void
write_grid (const Writer *writer)
{
  const RkGrid *grid = writer->grid;

  for (guint c = 0; c < grid->columns->len; c++)
    worksheet_write_string (writer->sheet, 0, (lxw_col_t) c, ((const RkGridColumn *) grid->columns->pdata[c])->heading, writer->heading);
  for (guint r = 0; r < grid->rows->len && rk_progress_step (RK_WORK_WRITING, r, grid->rows->len); r++)
    for (guint c = 0; c < grid->columns->len; c++)
      write_cell (writer, r, c);
  for (guint i = 0; i < grid->notes->len; i++)
    worksheet_write_string (writer->sheet, grid->rows->len + 2 + i, 0, grid->notes->pdata[i], writer->note);
  set_widths (writer);
  worksheet_freeze_panes (writer->sheet, 1, 0);
  if (grid->rows->len > 0 && grid->columns->len > 0)
    worksheet_autofilter (writer->sheet, 0, 0, grid->rows->len, (lxw_col_t) (grid->columns->len - 1));
}

/* A paper is A4, and as wide as the sheet. */
static void
set_paper (const Writer *writer)
{
  worksheet_set_landscape (writer->sheet);
  worksheet_set_paper (writer->sheet, 9);
  worksheet_fit_to_pages (writer->sheet, 1, 0);
  worksheet_repeat_rows (writer->sheet, 0, 0);
}

gboolean
rk_xlsx_write (const RkGrid *grid, const char *path, GError **error)
{
  g_autofree char *part = g_strconcat (path, ".part", NULL), *name = name_sheet (grid->title), *base = g_path_get_basename (path);
  lxw_workbook *book = workbook_new (part);
  Writer writer = { .grid = grid };
  lxw_error result;

  writer.sheet = workbook_add_worksheet (book, name);
  make_formats (&writer, book);
  write_grid (&writer);
  set_paper (&writer);
  result = workbook_close (book);
  if (rk_progress_is_stopped (error)) {
    g_remove (part);
    return FALSE;
  }
  if (result == LXW_NO_ERROR && g_chmod (part, 0600) == 0 && g_rename (part, path) == 0)
    return TRUE;
  g_remove (part);
  g_set_error (error, RK_XLSX_ERROR, result, _ ("“%s” could not be written. What was there before is kept."), base);
  return FALSE;
}
