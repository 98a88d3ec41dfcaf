/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/record/rk-row-cell.h"

#include "core/rk-language.h"
#include "widgets/record/rk-field-cell.h"

static void
set_up_entry (GtkWidget *entry, const RkDraftColumn *column, const RkField *field)
{
  if (field->kind == RK_FIELD_INTEGER) {
    gtk_entry_set_alignment (GTK_ENTRY (entry), 1);
    gtk_widget_add_css_class (entry, "numeric");
  }
  gtk_widget_set_hexpand (entry, column->width == 0);
  if (column->width > 0) {
    gtk_editable_set_width_chars (GTK_EDITABLE (entry), column->width);
    gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), column->width);
  }
}

/* A word that is no longer offered stays for the row that has it. */
static void
fill_list (GtkDropDown *list, const RkDraftColumn *column, const RkField *field, const char *text)
{
  gboolean is_old = rk_choice_find (field->choices, text) < column->first_choice && *text != '\0';

  rk_field_cell_fill_choices (list, field->choices, is_old ? 0 : column->first_choice, field->flags & RK_FIELD_REQUIRED ? NULL : "");
}

GtkWidget *
rk_row_cell_new (const RkDataset *dataset, const RkDraftTable *table, guint row, guint column)
{
  const RkDraftColumn *look = &table->kind->columns[column];
  const RkField *field = rk_record_type_field (table->kind->type, look->name);
  const char *text = rk_draft_table_row (table, row)->cells[column];
  g_autofree char *name = g_strdup_printf (_ ("%s, row %u"), _ (field->title), row + 1);
  GtkWidget *cell = rk_field_cell_new (dataset, field, name);

  if (GTK_IS_ENTRY (cell))
    set_up_entry (cell, look, field);
  if (GTK_IS_DROP_DOWN (cell))
    fill_list (GTK_DROP_DOWN (cell), look, field, text);
  if (GTK_IS_CHECK_BUTTON (cell))
    gtk_check_button_set_label (GTK_CHECK_BUTTON (cell), _ (field->title));
  gtk_widget_set_valign (cell, GTK_ALIGN_CENTER);
  rk_field_cell_set_text (cell, text);
  return cell;
}

void
rk_row_cell_append_named (GtkBox *lines, const RkDraftKind *kind, guint column, GtkWidget *cell)
{
  gboolean is_new = column == 0 || kind->columns[column - 1].line < kind->columns[column].line;
  GtkBox *line = GTK_BOX (is_new ? gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6) : gtk_widget_get_last_child (GTK_WIDGET (lines)));
  GtkWidget *label = GTK_IS_CHECK_BUTTON (cell) ? NULL : gtk_label_new (_ (rk_record_type_field (kind->type, kind->columns[column].name)->title));

  if (label != NULL) {
    gtk_widget_add_css_class (label, "dim-label");
    gtk_box_append (line, label);
  }
  gtk_box_append (line, cell);
  if (is_new)
    gtk_box_append (lines, GTK_WIDGET (line));
}
