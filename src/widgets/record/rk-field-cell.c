/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/record/rk-field-cell.h"

#include "core/rk-language.h"
#include "core/rk-types.h"
#include "widgets/record/rk-reference-button.h"

#define VALUES "values"

void
rk_field_cell_fill_list (GtkDropDown *list, const char *const *values, const char *const *titles)
{
  g_autoptr (GtkStringList) model = gtk_string_list_new (titles);

  g_object_set_data_full (G_OBJECT (list), VALUES, g_strdupv ((GStrv) values), (GDestroyNotify) g_strfreev);
  gtk_drop_down_set_model (list, G_LIST_MODEL (model));
}

void
rk_field_cell_fill_choices (GtkDropDown *list, const RkChoice *choices, gint64 first, const char *nothing)
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
  rk_field_cell_fill_list (list, (const char *const *) values->pdata, (const char *const *) titles->pdata);
}

static GtkWidget *
make_entry (void)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 8);
  return entry;
}

GtkWidget *
rk_field_cell_new (const RkDataset *dataset, const RkField *field, const char *name)
{
  GtkWidget *cell;

  if (field->kind == RK_FIELD_REFERENCE)
    return GTK_WIDGET (rk_reference_button_new (dataset, rk_type (field->target), name, !(field->flags & RK_FIELD_REQUIRED)));
  if (field->kind == RK_FIELD_CHOICE)
    cell = gtk_drop_down_new (NULL, NULL);
  else if (field->kind == RK_FIELD_BOOLEAN)
    cell = gtk_check_button_new ();
  else
    cell = make_entry ();
  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
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
rk_field_cell_text (gpointer cell)
{
  if (GTK_IS_DROP_DOWN (cell))
    return list_text (cell);
  if (GTK_IS_CHECK_BUTTON (cell))
    return g_strdup (gtk_check_button_get_active (cell) ? "yes" : "");
  if (GTK_IS_TEXT_VIEW (cell))
    return buffer_text (gtk_text_view_get_buffer (cell));
  if (RK_IS_REFERENCE_BUTTON (cell))
    return g_strdup (rk_reference_button_key (cell) != NULL ? rk_reference_button_key (cell) : "");
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
rk_field_cell_set_text (gpointer cell, const char *text)
{
  const char *written = text != NULL ? text : "";

  if (GTK_IS_DROP_DOWN (cell))
    select_value (cell, written);
  else if (GTK_IS_CHECK_BUTTON (cell))
    gtk_check_button_set_active (cell, *written != '\0');
  else if (GTK_IS_TEXT_VIEW (cell))
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (cell), written, -1);
  else if (RK_IS_REFERENCE_BUTTON (cell))
    rk_reference_button_set_key (cell, *written != '\0' ? written : NULL);
  else
    gtk_editable_set_text (cell, written);
}

static const char *
signal_of (gpointer cell)
{
  if (GTK_IS_DROP_DOWN (cell))
    return "notify::selected";
  if (GTK_IS_CHECK_BUTTON (cell))
    return "notify::active";
  return GTK_IS_EDITABLE (cell) ? "notify::text" : "changed";
}

void
rk_field_cell_connect (gpointer cell, GCallback changed, gpointer object)
{
  gpointer speaker = GTK_IS_TEXT_VIEW (cell) ? (gpointer) gtk_text_view_get_buffer (cell) : cell;

  g_signal_connect_object (speaker, signal_of (cell), changed, object, G_CONNECT_SWAPPED);
}

void
rk_field_cell_mark (gpointer cell, gboolean wrong)
{
  if (wrong)
    gtk_widget_add_css_class (cell, "error");
  else
    gtk_widget_remove_css_class (cell, "error");
}
