/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/event/rk-draft-cell.h"

#include "core/rk-language.h"

#define VALUES "values"

void
rk_draft_cell_fill_list (GtkDropDown *list, const char *const *values, const char *const *titles)
{
  g_autoptr (GtkStringList) model = gtk_string_list_new (titles);

  g_object_set_data_full (G_OBJECT (list), VALUES, g_strdupv ((GStrv) values), (GDestroyNotify) g_strfreev);
  gtk_drop_down_set_model (list, G_LIST_MODEL (model));
}

void
rk_draft_cell_fill_choices (GtkDropDown *list, const RkChoice *choices, gint64 first, const char *nothing)
{
  g_autoptr (GPtrArray) values = g_ptr_array_new (), titles = g_ptr_array_new ();

  if (nothing != NULL) {
    g_ptr_array_add (values, (gpointer) "");
    g_ptr_array_add (titles, (gpointer) nothing);
  }
  for (gint64 i = first; choices[i].id != NULL; i++) {
    g_ptr_array_add (values, (gpointer) choices[i].id);
    g_ptr_array_add (titles, _ (choices[i].title));
  }
  g_ptr_array_add (values, NULL);
  g_ptr_array_add (titles, NULL);
  rk_draft_cell_fill_list (list, (const char *const *) values->pdata, (const char *const *) titles->pdata);
}

static GtkWidget *
make_entry (const RkDraftColumn *column, const RkField *field)
{
  GtkWidget *entry = gtk_entry_new ();

  if (field->kind == RK_FIELD_INTEGER) {
    gtk_entry_set_alignment (GTK_ENTRY (entry), 1);
    gtk_widget_add_css_class (entry, "numeric");
  }
  gtk_widget_set_hexpand (entry, column->width == 0);
  gtk_editable_set_width_chars (GTK_EDITABLE (entry), column->width > 0 ? column->width : 8);
  if (column->width > 0)
    gtk_editable_set_max_width_chars (GTK_EDITABLE (entry), column->width);
  return entry;
}

static GtkWidget *
make_list (const RkDraftColumn *column, const RkField *field, const char *text)
{
  GtkWidget *list = gtk_drop_down_new (NULL, NULL);
  gboolean is_old = rk_choice_find (field->choices, text) < column->first_choice && *text != '\0';

  /* a word that is no longer offered stays for the row that has it */
  rk_draft_cell_fill_choices (GTK_DROP_DOWN (list), field->choices, is_old ? 0 : column->first_choice, field->flags & RK_FIELD_REQUIRED ? NULL : "");
  return list;
}

GtkWidget *
rk_draft_cell_new (const RkDraftKind *kind, guint column, const char *text)
{
  const RkField *field = rk_record_type_field (kind->type, kind->columns[column].name);
  GtkWidget *cell;

  if (field->kind == RK_FIELD_CHOICE)
    cell = make_list (&kind->columns[column], field, text);
  else if (field->kind == RK_FIELD_BOOLEAN)
    cell = gtk_check_button_new_with_label (_ (field->title));
  else
    cell = make_entry (&kind->columns[column], field);
  gtk_widget_set_valign (cell, GTK_ALIGN_CENTER);
  rk_draft_cell_set_text (cell, text);
  return cell;
}

static GStrv
values_of (gpointer list)
{
  return g_object_get_data (list, VALUES);
}

static char *
buffer_text (GtkTextBuffer *buffer)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static char *
list_text (GtkDropDown *list)
{
  guint selected = gtk_drop_down_get_selected (list);
  GStrv values = values_of (list);

  return g_strdup (values != NULL && selected < g_strv_length (values) ? values[selected] : "");
}

char *
rk_draft_cell_text (gpointer cell)
{
  if (GTK_IS_DROP_DOWN (cell))
    return list_text (cell);
  if (GTK_IS_CHECK_BUTTON (cell))
    return g_strdup (gtk_check_button_get_active (cell) ? "yes" : "");
  if (GTK_IS_TEXT_VIEW (cell))
    return buffer_text (gtk_text_view_get_buffer (cell));
  return g_strdup (gtk_editable_get_text (cell));
}

static void
select_value (GtkDropDown *list, const char *text)
{
  GStrv values = values_of (list);

  for (guint i = 0; values != NULL && values[i] != NULL; i++)
    if (g_str_equal (values[i], text))
      gtk_drop_down_set_selected (list, i);
}

void
rk_draft_cell_set_text (gpointer cell, const char *text)
{
  if (GTK_IS_DROP_DOWN (cell))
    select_value (cell, text);
  else if (GTK_IS_CHECK_BUTTON (cell))
    gtk_check_button_set_active (cell, *text != '\0');
  else if (GTK_IS_TEXT_VIEW (cell))
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (cell), text, -1);
  else
    gtk_editable_set_text (cell, text);
}

const char *
rk_draft_cell_signal (gpointer cell)
{
  if (GTK_IS_DROP_DOWN (cell))
    return "notify::selected";
  return GTK_IS_CHECK_BUTTON (cell) ? "notify::active" : "notify::text";
}

void
rk_draft_cell_mark (gpointer cell, gboolean wrong)
{
  if (wrong)
    gtk_widget_add_css_class (cell, "error");
  else
    gtk_widget_remove_css_class (cell, "error");
}
