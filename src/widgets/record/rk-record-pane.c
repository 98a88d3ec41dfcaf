/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/record/rk-record-pane.h"

#include "core/rk-language.h"
#include "model/record/rk-delete.h"
#include "widgets/record/rk-delete-dialog.h"
#include "widgets/record/rk-record-form.h"
#include "widgets/rk-children.h"

struct _RkRecordPane {
  GtkWidget parent_instance;

  RkRecordTable *table;
  GtkLabel *empty, *count;
  GtkWidget *bar;

  const RkRecordType *type;
  RkRecordPaneMake make;
  gpointer data;
  RkSelection *selection;
  guint n_rows;
};

G_DEFINE_FINAL_TYPE (RkRecordPane, rk_record_pane, GTK_TYPE_WIDGET)

static gboolean
is_writable (RkRecordPane *self)
{
  return self->selection != NULL && !rk_session_is_read_only (rk_selection_session (self->selection));
}

/* What can be done with what is selected, and how much that is. */
static void
show_state (RkRecordPane *self)
{
  g_auto (GStrv) keys = rk_record_table_selected (self->table);
  guint n = g_strv_length (keys);
  g_autofree char *rows = g_strdup_printf (ngettext ("%u row", "%u rows", self->n_rows), self->n_rows);
  g_autofree char *selected = g_strdup_printf (_ ("%s, %u selected"), rows, n);

  gtk_label_set_label (self->count, n > 0 ? selected : rows);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "record.edit", is_writable (self) && n > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "record.delete", is_writable (self) && n > 0);
  gtk_widget_set_visible (self->bar, is_writable (self));
}

/* Takes @draft. */
static void
open_form (RkRecordPane *self, RkRecordDraft *draft)
{
  gtk_window_present (GTK_WINDOW (rk_record_form_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->selection, draft)));
}

static void
make_record (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkRecordPane *self = RK_RECORD_PANE (widget);
  gpointer record = self->make (self->data);

  if (record == NULL)
    return;
  open_form (self, rk_record_draft_new (self->type, record));
  rk_record_free (self->type, record);
}

static void
edit_records (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkRecordPane *self = RK_RECORD_PANE (widget);
  g_auto (GStrv) keys = rk_record_table_selected (self->table);

  if (keys[0] != NULL)
    open_form (self, rk_record_draft_new_for (rk_selection_dataset (self->selection), self->type, (const char *const *) keys));
}

static void
on_deleted (gpointer data, RkEdit *edit)
{
  rk_selection_keep (RK_RECORD_PANE (data)->selection, edit, NULL);
}

/* Undo brings back what goes alone; what takes others with it is asked for. */
static void
delete_records (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkRecordPane *self = RK_RECORD_PANE (widget);
  g_auto (GStrv) keys = rk_record_table_selected (self->table);
  RkEdit *edit;

  if (keys[0] == NULL)
    return;
  edit = rk_delete_several (rk_selection_dataset (self->selection), self->type, (const char *const *) keys);
  if (edit->steps->len == g_strv_length (keys))
    on_deleted (self, edit);
  else
    rk_delete_ask_edit (GTK_WINDOW (gtk_widget_get_root (widget)), edit, on_deleted, self);
}

static void
on_picked (gpointer data, const char *key, gboolean activated)
{
  RkRecordPane *self = data;

  if (self->selection == NULL)
    return;
  rk_selection_pick (self->selection, key);
  show_state (self);
  if (activated && is_writable (self))
    edit_records (GTK_WIDGET (self), NULL, NULL);
}

static void
rk_record_pane_dispose (GObject *object)
{
  RkRecordPane *self = RK_RECORD_PANE (object);

  g_clear_object (&self->selection);
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_RECORD_PANE);
  G_OBJECT_CLASS (rk_record_pane_parent_class)->dispose (object);
}

static void
rk_record_pane_class_init (RkRecordPaneClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  g_type_ensure (RK_TYPE_RECORD_TABLE);
  G_OBJECT_CLASS (class)->dispose = rk_record_pane_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-record-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, RkRecordPane, table);
  gtk_widget_class_bind_template_child (widget_class, RkRecordPane, empty);
  gtk_widget_class_bind_template_child (widget_class, RkRecordPane, count);
  gtk_widget_class_bind_template_child (widget_class, RkRecordPane, bar);
  gtk_widget_class_install_action (widget_class, "record.new", NULL, make_record);
  gtk_widget_class_install_action (widget_class, "record.edit", NULL, edit_records);
  gtk_widget_class_install_action (widget_class, "record.delete", NULL, delete_records);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Insert, 0, "record.new", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F2, 0, "record.edit", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "record.delete", NULL);
}

static void
rk_record_pane_init (RkRecordPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rk_record_pane_brief_dates (RkRecordPane *self)
{
  rk_record_table_brief_dates (self->table);
}

void
rk_record_pane_show_shapes (RkRecordPane *self, const char *field, RkRecordShape shape)
{
  rk_record_table_show_shapes (self->table, field, shape);
}

void
rk_record_pane_set_up (RkRecordPane *self, const RkRecordType *type, const RkColumn *columns, const char *empty, RkRecordPaneMake make, gpointer data)
{
  self->type = type;
  self->make = make;
  self->data = data;
  gtk_label_set_label (self->empty, empty);
  rk_record_table_set_up (self->table, type, columns, on_picked, self);
}

void
rk_record_pane_attach (RkRecordPane *self, RkSelection *selection)
{
  g_set_object (&self->selection, selection);
}

void
rk_record_pane_show (RkRecordPane *self, const GPtrArray *records)
{
  rk_record_table_show (self->table, rk_selection_dataset (self->selection), records);
  self->n_rows = records->len;
  gtk_widget_set_visible (GTK_WIDGET (self->empty), records->len == 0);
  show_state (self);
}

void
rk_record_pane_mark (RkRecordPane *self)
{
  rk_record_table_mark (self->table, rk_selection_key (self->selection));
  show_state (self);
}

GStrv
rk_record_pane_selected (RkRecordPane *self)
{
  return rk_record_table_selected (self->table);
}
