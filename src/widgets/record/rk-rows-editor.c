/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/record/rk-rows-editor.h"

#include "core/rk-language.h"
#include "widgets/record/rk-field-cell.h"
#include "widgets/record/rk-row-cell.h"
#include "widgets/rk-children.h"

#define INDENT 24
#define LINES_A_ROW 5 /* of the grid: cells, further lines of them, what follows, what is wrong, rows within */

/* What stands on screen for a row. */
typedef struct {
  GPtrArray *cells; /* one a column */
  GtkLabel *told, *warning, *problem;
  RkRowsEditor *children;
} Row;

struct _RkRowsEditor {
  GtkWidget parent_instance;

  GtkGrid *grid;
  GtkButton *add;

  RkDraftTable *table;
  RkDataset *dataset;
  GPtrArray *rows; /* of Row */
  RkRowsChanged changed;
  gpointer data;
};

G_DEFINE_FINAL_TYPE (RkRowsEditor, rk_rows_editor, GTK_TYPE_WIDGET)

static void
row_free (gpointer data)
{
  Row *row = data;

  g_ptr_array_unref (row->cells);
  g_free (row);
}

static Row *
row_at (RkRowsEditor *self, guint index)
{
  return self->rows->pdata[index];
}

static void
announce (RkRowsEditor *self)
{
  self->changed (self->data);
}

static void
focus_cell (RkRowsEditor *self, guint row, guint column)
{
  if (row < self->rows->len)
    gtk_widget_grab_focus (row_at (self, row)->cells->pdata[column]);
}

static guint
index_of (gpointer widget, const char *what)
{
  return GPOINTER_TO_UINT (g_object_get_data (widget, what));
}

static void
on_cell_changed (RkRowsEditor *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    for (guint k = 0; k < row_at (self, i)->cells->len; k++) {
      char **text = &rk_draft_table_row (self->table, i)->cells[k];

      g_free (*text);
      *text = rk_field_cell_text (row_at (self, i)->cells->pdata[k]);
    }
  announce (self);
}

static void
add_row (RkRowsEditor *self)
{
  rk_draft_table_add (self->table);
  rk_rows_editor_refresh (self);
  focus_cell (self, self->rows->len - 1, 0);
  announce (self);
}

/* Return goes to the row below, and from the last one to a new one. */
static void
on_activate (RkRowsEditor *self, GtkWidget *cell)
{
  guint row = index_of (cell, "row");

  if (row + 1 < self->rows->len)
    focus_cell (self, row + 1, index_of (cell, "column"));
  else
    add_row (self);
}

static void
on_remove (RkRowsEditor *self, GtkWidget *button)
{
  guint row = index_of (button, "row");

  rk_draft_table_remove (self->table, row);
  rk_rows_editor_refresh (self);
  if (self->rows->len > 0)
    focus_cell (self, MIN (row, self->rows->len - 1), 0);
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->add));
  announce (self);
}

static void
move_row (RkRowsEditor *self, guint row, int by, guint column)
{
  if (!rk_draft_table_move (self->table, row, by))
    return;
  rk_rows_editor_refresh (self);
  focus_cell (self, by < 0 ? row - 1 : row + 1, column);
  announce (self);
}

static void
on_move (RkRowsEditor *self, GtkWidget *button)
{
  move_row (self, index_of (button, "row"), GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "by")), 0);
}

/* Moves the row that has the keyboard. */
static gboolean
on_move_key (GtkWidget *widget, GVariant *by, gpointer data)
{
  RkRowsEditor *self = RK_ROWS_EDITOR (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  for (guint row = 0; focus != NULL && row < self->rows->len; row++)
    for (guint column = 0; column < row_at (self, row)->cells->len; column++) {
      GtkWidget *cell = row_at (self, row)->cells->pdata[column];

      if (cell != focus && !gtk_widget_is_ancestor (focus, cell))
        continue;
      move_row (self, row, g_variant_get_int32 (by), column);
      return TRUE;
    }
  return FALSE;
}

static void
on_nest (RkRowsEditor *self, GtkWidget *button)
{
  guint row = index_of (button, "row");

  if (!rk_draft_table_nest (self->table, row, GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "by"))))
    return;
  rk_rows_editor_refresh (self);
  focus_cell (self, row, 0);
  announce (self);
}

static void
add_button (RkRowsEditor *self, GtkBox *box, const char *icon, const char *label, guint row, int by, gboolean can, GCallback pressed)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);
  /* Translators: what a button or field is for, and the number of the row it is in */
  g_autofree char *name = g_strdup_printf (_ ("%s, row %u"), label, row + 1);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, label);
  gtk_widget_set_sensitive (button, can);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (button), "row", GUINT_TO_POINTER (row));
  g_object_set_data (G_OBJECT (button), "by", GINT_TO_POINTER (by));
  g_signal_connect_swapped (button, "clicked", pressed, self);
  gtk_box_append (box, button);
}

static GtkWidget *
make_buttons (RkRowsEditor *self, guint row)
{
  GtkBox *box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  const RkDraftTable *table = self->table;

  gtk_widget_set_valign (GTK_WIDGET (box), GTK_ALIGN_CENTER);
  if (table->kind->within != NULL) {
    add_button (self, box, "format-indent-less-symbolic", _ ("Take out of the group above"), row, -1, rk_draft_table_can_nest (table, row, -1), G_CALLBACK (on_nest));
    add_button (self, box, "format-indent-more-symbolic", _ ("Put within the group above"), row, 1, rk_draft_table_can_nest (table, row, 1), G_CALLBACK (on_nest));
  }
  if (table->kind->type->order != NULL) {
    add_button (self, box, "go-up-symbolic", _ ("Move up"), row, -1, rk_draft_table_can_move (table, row, -1), G_CALLBACK (on_move));
    add_button (self, box, "go-down-symbolic", _ ("Move down"), row, 1, rk_draft_table_can_move (table, row, 1), G_CALLBACK (on_move));
  }
  add_button (self, box, "user-trash-symbolic", _ ("Remove"), row, 0, TRUE, G_CALLBACK (on_remove));
  return GTK_WIDGET (box);
}

static GtkWidget *
make_cell (RkRowsEditor *self, guint row, guint column)
{
  GtkWidget *cell = rk_row_cell_new (self->dataset, self->table, row, column);

  g_object_set_data (G_OBJECT (cell), "row", GUINT_TO_POINTER (row));
  g_object_set_data (G_OBJECT (cell), "column", GUINT_TO_POINTER (column));
  rk_field_cell_connect (cell, G_CALLBACK (on_cell_changed), self);
  if (GTK_IS_ENTRY (cell))
    g_signal_connect_object (cell, "activate", G_CALLBACK (on_activate), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (row_at (self, row)->cells, cell);
  return cell;
}

/* Where the other cells are in a further line, the first has all the room of its own. */
static int
width_of (const RkDraftKind *kind, guint column)
{
  return column + 1 < kind->n_columns && kind->columns[column + 1].line > 0 ? (int) (kind->n_columns - column) : 1;
}

static void
add_cells (RkRowsEditor *self, guint row, int top)
{
  const RkDraftKind *kind = self->table->kind;
  GtkBox *lines = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));

  for (guint i = 0; i < kind->n_columns; i++) {
    GtkWidget *cell = make_cell (self, row, i);

    if (kind->columns[i].line > 0)
      rk_row_cell_append_named (lines, kind, i, cell);
    else
      gtk_grid_attach (self->grid, cell, (int) i, top, width_of (kind, i), 1);
    if (i == 0)
      gtk_widget_set_margin_start (cell, (int) rk_draft_table_row (self->table, row)->depth * INDENT);
  }
  gtk_grid_attach (self->grid, GTK_WIDGET (lines), 0, top + 1, (int) kind->n_columns, 1);
  gtk_widget_set_visible (GTK_WIDGET (lines), gtk_widget_get_first_child (GTK_WIDGET (lines)) != NULL);
}

static GtkLabel *
add_note (RkRowsEditor *self, const char *style, int column, int top, int width)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, style);
  gtk_widget_set_visible (label, FALSE);
  gtk_grid_attach (self->grid, label, column, top, width, 1);
  return GTK_LABEL (label);
}

/* A question's answers lie below it, and what follows from them between; a share stands right of its answer. */
static void
add_notes (RkRowsEditor *self, Row *row, guint index, int top)
{
  const RkDraftKind *kind = self->table->kind;
  int n = (int) kind->n_columns;
  RkDraftTable *children = rk_draft_table_row (self->table, index)->children;

  row->told = children != NULL ? add_note (self, "dim-label", 0, top + 2, n) : add_note (self, "numeric", n, top, 1);
  gtk_label_set_xalign (row->told, children != NULL ? 0 : 1);
  row->warning = add_note (self, "warning", 0, top + 3, n);
  row->problem = add_note (self, "error", 0, top + 3, n);
  if (children == NULL)
    return;
  row->children = g_object_new (RK_TYPE_ROWS_EDITOR, NULL);
  gtk_widget_set_margin_start (GTK_WIDGET (row->children), INDENT);
  gtk_widget_set_margin_bottom (GTK_WIDGET (row->children), 12);
  rk_rows_editor_show (row->children, children, self->dataset, self->changed, self->data);
  gtk_grid_attach (self->grid, GTK_WIDGET (row->children), 0, top + 4, n, 1);
}

static void
add_heading (RkRowsEditor *self)
{
  const RkDraftKind *kind = self->table->kind;

  for (guint i = 0; i < kind->n_columns; i++) {
    const RkField *field = rk_record_type_field (kind->type, kind->columns[i].name);
    GtkWidget *label;

    if (kind->columns[i].line > 0 || field->kind == RK_FIELD_BOOLEAN)
      continue;
    label = gtk_label_new (_ (field->title));
    gtk_label_set_xalign (GTK_LABEL (label), 0);
    gtk_widget_add_css_class (label, "caption");
    gtk_widget_add_css_class (label, "dim-label");
    gtk_grid_attach (self->grid, label, (int) i, 0, 1, 1);
  }
}

void
rk_rows_editor_refresh (RkRowsEditor *self)
{
  g_ptr_array_set_size (self->rows, 0);
  rk_children_clear (GTK_WIDGET (self->grid));
  if (self->table->rows->len > 0)
    add_heading (self);
  for (guint i = 0; i < self->table->rows->len; i++) {
    int top = 1 + (int) i * LINES_A_ROW;
    Row *row = g_new0 (Row, 1);

    row->cells = g_ptr_array_new ();
    g_ptr_array_add (self->rows, row);
    add_cells (self, i, top);
    gtk_grid_attach (self->grid, make_buttons (self, i), (int) self->table->kind->n_columns + 1, top, 1, 1);
    add_notes (self, row, i, top);
  }
}

void
rk_rows_editor_show (RkRowsEditor *self, RkDraftTable *table, const RkDataset *dataset, RkRowsChanged changed, gpointer data)
{
  self->table = table;
  rk_dataset_ref ((RkDataset *) dataset);
  g_clear_pointer (&self->dataset, rk_dataset_unref);
  self->dataset = (RkDataset *) dataset;
  self->changed = changed;
  self->data = data;
  gtk_button_set_label (self->add, _ (table->kind->add_label));
  rk_rows_editor_refresh (self);
}

static void
tell (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
tell_problems (RkRowsEditor *self, const Row *row, const RkRowVerdict *verdict)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < row->cells->len; i++) {
    const char *problem = verdict->problems[i];

    if (problem != NULL)
      g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", problem);
    rk_field_cell_mark (row->cells->pdata[i], problem != NULL);
  }
  tell (row->problem, text->len > 0 ? text->str : NULL);
}

void
rk_rows_editor_tell (RkRowsEditor *self, const RkTableVerdict *verdict)
{
  for (guint i = 0; i < self->rows->len && i < verdict->rows->len; i++) {
    const RkRowVerdict *of = verdict->rows->pdata[i];
    const Row *row = row_at (self, i);

    tell_problems (self, row, of);
    tell (row->told, of->told);
    /* what is wrong comes first */
    tell (row->warning, gtk_widget_get_visible (GTK_WIDGET (row->problem)) ? NULL : of->warning);
    if (row->children != NULL)
      rk_rows_editor_tell (row->children, of->children);
  }
}

static void
rk_rows_editor_dispose (GObject *object)
{
  RkRowsEditor *self = RK_ROWS_EDITOR (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->dataset, rk_dataset_unref);
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_ROWS_EDITOR);
  G_OBJECT_CLASS (rk_rows_editor_parent_class)->dispose (object);
}

static void
rk_rows_editor_class_init (RkRowsEditorClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_rows_editor_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-rows-editor.ui");
  gtk_widget_class_bind_template_child (widget_class, RkRowsEditor, grid);
  gtk_widget_class_bind_template_child (widget_class, RkRowsEditor, add);
  gtk_widget_class_bind_template_callback (widget_class, add_row);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Up, GDK_ALT_MASK, on_move_key, "i", -1);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Down, GDK_ALT_MASK, on_move_key, "i", 1);
}

static void
rk_rows_editor_init (RkRowsEditor *self)
{
  self->rows = g_ptr_array_new_with_free_func (row_free);
  gtk_widget_init_template (GTK_WIDGET (self));
}
