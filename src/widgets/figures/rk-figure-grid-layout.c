/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-figure-grid-layout: the cells and their headings. Every column of figures is as wide as the widest, every row as high: the
 * headings stand still in views of their own and need no measuring to keep in step. */
#include "core/rk-language.h"
#include "model/words/rk-words.h"
#include "widgets/figures/rk-figure-grid-private.h"

#define NARROWEST 56
#define WIDEST_HEADING 240
#define HEADING_OF_LINE 104 /* where lines stand across, their names need room */

static void
clear (GtkWidget *parent)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (parent)) != NULL)
    gtk_widget_unparent (child);
}

static int
text_width (PangoLayout *layout, const char *text)
{
  int width;

  pango_layout_set_text (layout, text, -1);
  pango_layout_get_pixel_size (layout, &width, NULL);
  return width;
}

#define AROUND 20 /* the figure in its cell */
#define BEFORE 14 /* the figure, after the mark of its check */

static int
cell_width (const RkFigureCell *cell, PangoLayout *layout)
{
  g_autofree char *mark = cell->check != NULL ? g_strconcat ("▲ ", cell->check->brief, NULL) : NULL;

  return text_width (layout, cell->text) + AROUND + (mark != NULL ? text_width (layout, mark) + BEFORE : 0);
}

static int
column_width (RkFigureGrid *self, PangoLayout *layout)
{
  int width = self->table->down ? HEADING_OF_LINE : NARROWEST;

  for (guint i = 0; i < self->table->n_rows * self->table->n_columns; i++)
    width = MAX (width, cell_width (&self->table->cells[i], layout));
  for (guint i = 0; !self->table->down && i < self->table->times->len; i++) {
    const RkFigureTime *time = self->table->times->pdata[i];

    width = MAX (width, MAX (text_width (layout, time->title), text_width (layout, time->below)) + 16);
  }
  return width;
}

static GtkWidget *
make_label (const char *text, const char *style, float align)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), align);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

static void
style_line (GtkWidget *widget, const RkFigureLine *line)
{
  if (line->is_total)
    gtk_widget_add_css_class (widget, "total");
  if (line->is_relisted)
    gtk_widget_add_css_class (widget, "relisted");
}

static GtkWidget *
make_line_heading (RkFigureGrid *self, const RkFigureLine *line)
{
  g_autofree char *title = line->is_relisted ? g_strdup_printf (_ ("%s (counted elsewhere)"), line->title) : g_strdup (line->title);
  GtkWidget *label = make_label (title, "heading-of-figures", self->table->down ? 1 : 0);

  gtk_widget_set_tooltip_text (label, title);
  style_line (label, line);
  if (self->table->down) {
    gtk_label_set_wrap (GTK_LABEL (label), TRUE);
    gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
    gtk_label_set_lines (GTK_LABEL (label), 3);
    gtk_label_set_width_chars (GTK_LABEL (label), 1);
    gtk_label_set_max_width_chars (GTK_LABEL (label), 1);
  } else
    gtk_widget_set_margin_start (label, 12 * (int) line->depth);
  return label;
}

static GtkWidget *
make_time_heading (RkFigureGrid *self, const RkFigureTime *time)
{
  GtkWidget *box = gtk_box_new (self->table->down ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL, self->table->down ? 8 : 0);
  GtkWidget *title = make_label (time->title, NULL, self->table->down ? 0 : 1), *below = make_label (time->below, "dim-label", self->table->down ? 0 : 1);

  gtk_widget_add_css_class (below, "caption");
  gtk_widget_add_css_class (box, "heading-of-figures");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), below);
  return box;
}

static void
add_headings (RkFigureGrid *self, int width, int height)
{
  GPtrArray *across = self->table->down ? self->table->lines : self->table->times, *down = self->table->down ? self->table->times : self->table->lines;

  for (guint i = 0; i < across->len; i++) {
    GtkWidget *heading = self->table->down ? make_line_heading (self, across->pdata[i]) : make_time_heading (self, across->pdata[i]);

    gtk_widget_set_size_request (heading, width, -1);
    gtk_widget_set_valign (heading, GTK_ALIGN_END);
    gtk_box_append (self->top, heading);
  }
  for (guint i = 0; i < down->len; i++) {
    GtkWidget *heading = self->table->down ? make_time_heading (self, down->pdata[i]) : make_line_heading (self, down->pdata[i]);

    gtk_widget_set_size_request (heading, -1, height);
    gtk_box_append (self->left, heading);
  }
}

/* As wide as its names need, within reason. */
static int
heading_width (RkFigureGrid *self, PangoLayout *layout)
{
  int width = NARROWEST;

  for (guint i = 0; self->table->down && i < self->table->times->len; i++) {
    const RkFigureTime *time = self->table->times->pdata[i];

    width = MAX (width, text_width (layout, time->title) + text_width (layout, time->below) + 36);
  }
  for (guint i = 0; !self->table->down && i < self->table->lines->len; i++) {
    const RkFigureLine *line = self->table->lines->pdata[i];

    width = MAX (width, text_width (layout, line->title) * (line->is_total ? 11 : 10) / 10 + 12 * (int) line->depth + 28 + (line->is_relisted ? 60 : 0));
  }
  return MIN (width, WIDEST_HEADING);
}

void
rk_figure_grid_lay_out (RkFigureGrid *self)
{
  const RkFigureTable *table = self->table;
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), "0");
  int height, heading = heading_width (self, layout);

  pango_layout_set_text (layout, "件", -1);
  pango_layout_get_pixel_size (layout, NULL, &height);
  self->height = height + 10;
  self->width = column_width (self, layout);
  g_clear_pointer (&self->views, g_free); /* before the cells go: a message that closes with its cell asks for the others */
  clear (GTK_WIDGET (self->top));
  clear (GTK_WIDGET (self->left));
  clear (GTK_WIDGET (self->cells));
  self->views = g_new0 (RkFigureCellView *, (gsize) table->n_rows * table->n_columns + 1);
  gtk_widget_set_size_request (GTK_WIDGET (self->left), heading, -1);
  add_headings (self, self->width, self->height);
  for (guint row = 0; row < table->n_rows; row++)
    for (guint column = 0; column < table->n_columns; column++) {
      GtkWidget *view = rk_figure_cell_view_new (row, column);

      gtk_widget_set_size_request (view, self->width, self->height);
      style_line (view, table->lines->pdata[rk_figure_table_line_of (table, row, column)]);
      gtk_grid_attach (self->cells, view, (int) column, (int) row, 1, 1);
      self->views[row * table->n_columns + column] = RK_FIGURE_CELL_VIEW (view);
    }
  gtk_label_set_label (self->corner, rk_word_unit (table->measure));
}

static void
fill_in_cell (RkFigureGrid *self, guint row, guint column)
{
  const RkFigureCell *cell = rk_figure_table_cell (self->table, row, column);
  RkFigureCellView *view = rk_figure_grid_view (self, row, column);
  g_autofree char *name = rk_figure_table_describe (self->table, row, column), *told = rk_figure_table_tell (self->table, row, column);

  rk_figure_cell_view_show (view, cell->text, cell->check != NULL ? cell->check->brief : NULL, cell->check != NULL && cell->check->noted, name, told);
  gtk_widget_remove_css_class (GTK_WIDGET (view), "wrong");
  if (cell->place.period != RK_PERIOD_YEAR)
    gtk_widget_add_css_class (GTK_WIDGET (view), "part-of-year");
}

/* A figure or a mark that came later may need more room: cells and headings stay in step. */
static void
widen (RkFigureGrid *self)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), "0");
  int width = column_width (self, layout);

  if (width <= self->width)
    return;
  self->width = width;
  for (GtkWidget *heading = gtk_widget_get_first_child (GTK_WIDGET (self->top)); heading != NULL; heading = gtk_widget_get_next_sibling (heading))
    gtk_widget_set_size_request (heading, width, -1);
  for (guint i = 0; i < self->table->n_rows * self->table->n_columns; i++)
    gtk_widget_set_size_request (GTK_WIDGET (self->views[i]), width, self->height);
}

void
rk_figure_grid_fill_in (RkFigureGrid *self)
{
  widen (self);
  for (guint row = 0; row < self->table->n_rows; row++)
    for (guint column = 0; column < self->table->n_columns; column++)
      fill_in_cell (self, row, column);
}
