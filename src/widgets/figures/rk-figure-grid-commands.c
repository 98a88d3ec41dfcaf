/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-figure-grid-commands: what is done to the chosen cells: copy, cut, paste, fill, clear, and their source. */
#include "core/rk-language.h"
#include "widgets/figures/rk-figure-grid-private.h"

#include <string.h>

static void
copy (RkFigureGrid *self)
{
  RkFigureRange range = rk_figure_grid_range (self);
  g_autofree char *text = rk_figure_table_copy (self->table, &range);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
}

/* What is wrong is marked at its cells; the first of it, with the rest beneath, stands at its own. */
static void
show_problems (RkFigureGrid *self, const RkFigurePaste *paste)
{
  const RkFigureProblem *first = paste->problems->pdata[0];
  g_autofree char *told = rk_figure_paste_tell (paste);

  for (guint i = 0; i < paste->problems->len; i++) {
    const RkFigureProblem *problem = paste->problems->pdata[i];

    gtk_widget_add_css_class (GTK_WIDGET (rk_figure_grid_view (self, problem->row, problem->column)), "wrong");
    gtk_widget_set_tooltip_text (GTK_WIDGET (rk_figure_grid_view (self, problem->row, problem->column)), problem->message);
  }
  rk_figure_grid_tell (self, first->row, first->column, told, TRUE);
}

void
rk_figure_grid_paste (RkFigureGrid *self, const char *text, gsize length, gboolean make_parts)
{
  RkFigurePasteHow how = { rk_figure_grid_range (self), self->source, make_parts, '\t' };
  g_autoptr (RkFigurePaste) paste = NULL;

  if (self->table == NULL || self->table->n_rows == 0 || self->table->n_columns == 0)
    return;
  rk_figure_grid_fill_in (self);
  paste = rk_figure_paste (self->table, text, length, &how);
  if (paste->edit == NULL) {
    show_problems (self, paste);
    if (paste->unknown->len > 0 && paste->unknown->len == paste->problems->len)
      self->calls.unknown (self->data, text, paste->unknown);
    return;
  }
  if (paste->filled.row != G_MAXUINT) {
    self->from_row = paste->filled.row;
    self->from_column = paste->filled.column;
    self->row = paste->filled.to_row;
    self->column = paste->filled.to_column;
    rk_figure_grid_mark_chosen (self);
  }
  rk_figure_grid_keep (self, g_steal_pointer (&paste->edit));
}

static void
tell_no_text (RkFigureGrid *self)
{
  rk_figure_grid_tell (self, self->row, self->column, _ ("There is no text on the clipboard, only a picture or nothing. Copy the cells of a spreadsheet. Nothing was changed."), TRUE);
}

static void
on_text (GObject *clipboard, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, &error);
  RkFigureGrid *self;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  self = RK_FIGURE_GRID (data);
  if (text != NULL)
    rk_figure_grid_paste (self, text, strlen (text), FALSE);
  else
    tell_no_text (self);
}

/* A picture is not even asked for its text: that would be refused, and leave something behind in GTK 4.8. */
static void
read_clipboard (RkFigureGrid *self)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self));
  g_autoptr (GdkContentFormats) formats = gdk_content_formats_union_deserialize_gtypes (gdk_content_formats_ref (gdk_clipboard_get_formats (clipboard)));

  if (gdk_content_formats_contain_gtype (formats, G_TYPE_STRING))
    gdk_clipboard_read_text_async (clipboard, self->pasting, on_text, self);
  else
    tell_no_text (self);
}

void
rk_figure_grid_do (RkFigureGrid *self, RkFigureCommand command)
{
  RkFigureRange range = rk_figure_grid_range (self);

  if (self->table == NULL || self->table->n_rows == 0 || self->table->n_columns == 0)
    return;
  rk_figure_grid_tell (self, 0, 0, NULL, FALSE);
  switch (command) {
  case RK_FIGURES_COPY:
    copy (self);
    break;
  case RK_FIGURES_CUT:
    copy (self);
    rk_figure_grid_keep (self, rk_figure_clear (self->table, &range));
    break;
  case RK_FIGURES_PASTE:
    read_clipboard (self);
    break;
  case RK_FIGURES_FILL_DOWN:
    rk_figure_grid_keep (self, rk_figure_fill (self->table, &range, TRUE, self->source));
    break;
  case RK_FIGURES_FILL_RIGHT:
    rk_figure_grid_keep (self, rk_figure_fill (self->table, &range, FALSE, self->source));
    break;
  case RK_FIGURES_CLEAR:
    rk_figure_grid_keep (self, rk_figure_clear (self->table, &range));
    break;
  case RK_FIGURES_KEEP_DIFFERENCE:
    rk_figure_grid_keep (self, rk_figure_keep_difference (self->table, self->row, self->column));
    break;
  case RK_FIGURES_SET_SOURCE:
    rk_figure_grid_keep (self, rk_figure_set_source (self->table, &range, self->source));
    break;
  default:
    g_assert_not_reached ();
  }
}
