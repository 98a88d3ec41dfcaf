/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/rk-event-table.h"

#include "core/rk-language.h"
#include "core/rk-venue.h"
#include "model/rk-event-list.h"
#include "model/rk-words.h"
#include "widgets/rk-children.h"
#include "widgets/rk-event-object.h"

#include <string.h>

struct _RkEventTable {
  GtkWidget parent_instance;

  GtkColumnView *view;
  GListStore *events;
  GtkSingleSelection *selection;

  RkEventTablePicked picked;
  gpointer data;
  gboolean quiet; /* the selection moves because the page says so, not the user */
};

G_DEFINE_FINAL_TYPE (RkEventTable, rk_event_table, GTK_TYPE_WIDGET)

/* A label, not an inscription: that one takes its height from Latin letters and clips Japanese ones. */
static void
set_up_cell (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer field)
{
  GtkLabel *cell = GTK_LABEL (gtk_label_new (NULL));

  gtk_label_set_xalign (cell, g_str_equal (field, "attended") ? 1 : 0);
  gtk_label_set_wrap (cell, TRUE);
  gtk_label_set_wrap_mode (cell, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_lines (cell, 2);
  gtk_label_set_ellipsize (cell, PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (cell, 4);
  gtk_list_item_set_child (item, GTK_WIDGET (cell));
}

static void
bind_cell (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer field)
{
  g_autofree char *text = rk_event_object_text (gtk_list_item_get_item (item), field);

  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), text);
}

static int
compare_rows (gconstpointer a, gconstpointer b, gpointer field)
{
  RkEventObject *left = (RkEventObject *) a, *right = (RkEventObject *) b;
  g_autofree char *left_text = NULL, *right_text = NULL;

  if (g_str_equal (field, "date"))
    return rk_planned_date_compare (&rk_event_object_event (left)->date, &rk_event_object_event (right)->date);
  if (g_str_equal (field, "attended")) {
    gint64 left_people = rk_event_object_event (left)->attended, right_people = rk_event_object_event (right)->attended;

    return left_people < right_people ? GTK_ORDERING_SMALLER : left_people > right_people ? GTK_ORDERING_LARGER
                                                                                          : GTK_ORDERING_EQUAL;
  }
  left_text = rk_event_object_text (left, field);
  right_text = rk_event_object_text (right, field);
  return g_utf8_collate (left_text, right_text);
}

static void
add_column (RkEventTable *self, const char *name, int width, gboolean expand)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  const RkField *field = rk_record_type_field (&rk_event_type, name);
  g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (compare_rows, (gpointer) field->name, NULL));
  GtkColumnViewColumn *column;

  g_signal_connect (factory, "setup", G_CALLBACK (set_up_cell), (gpointer) field->name);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cell), (gpointer) field->name);
  column = gtk_column_view_column_new (_ (field->title), factory);
  if (width > 0)
    gtk_column_view_column_set_fixed_width (column, width);
  gtk_column_view_column_set_expand (column, expand);
  gtk_column_view_column_set_resizable (column, TRUE);
  gtk_column_view_column_set_sorter (column, sorter);
  gtk_column_view_append_column (self->view, column);
  g_object_unref (column);
}

static char *
key_of (RkEventTable *self, guint position)
{
  g_autoptr (RkEventObject) object = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  return object != NULL ? g_strconcat ("event:", rk_event_object_event (object)->id, NULL) : NULL;
}

static void
on_selected (RkEventTable *self)
{
  guint position = gtk_single_selection_get_selected (self->selection);
  g_autofree char *key = position != GTK_INVALID_LIST_POSITION ? key_of (self, position) : NULL;

  if (!self->quiet && key != NULL && self->picked != NULL)
    self->picked (self->data, key, FALSE);
}

static void
on_activated (RkEventTable *self, guint position)
{
  g_autofree char *key = key_of (self, position);

  if (key != NULL && self->picked != NULL)
    self->picked (self->data, key, TRUE);
}

static void
rk_event_table_dispose (GObject *object)
{
  RkEventTable *self = RK_EVENT_TABLE (object);

  self->picked = NULL;
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_EVENT_TABLE);
  g_clear_object (&self->events);
  g_clear_object (&self->selection);
  G_OBJECT_CLASS (rk_event_table_parent_class)->dispose (object);
}

static void
rk_event_table_class_init (RkEventTableClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_event_table_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-event-table.ui");
  gtk_widget_class_bind_template_child (widget_class, RkEventTable, view);
  gtk_widget_class_bind_template_callback (widget_class, on_activated);
}

static void
rk_event_table_init (RkEventTable *self)
{
  GtkSortListModel *sorted;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->events = g_list_store_new (RK_TYPE_EVENT_OBJECT);
  add_column (self, "date", 156, FALSE);
  add_column (self, "title", 0, TRUE);
  add_column (self, "kind", 128, FALSE);
  add_column (self, "state", 72, FALSE);
  add_column (self, "block", 108, FALSE);
  add_column (self, "venue", 108, FALSE);
  add_column (self, "attended", 78, FALSE);
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (self->events)), g_object_ref (gtk_column_view_get_sorter (self->view)));
  self->selection = gtk_single_selection_new (G_LIST_MODEL (sorted));
  gtk_single_selection_set_autoselect (self->selection, FALSE);
  gtk_single_selection_set_can_unselect (self->selection, TRUE);
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_swapped (self->selection, "notify::selected", G_CALLBACK (on_selected), self);
}

void
rk_event_table_connect (RkEventTable *self, RkEventTablePicked picked, gpointer data)
{
  self->picked = picked;
  self->data = data;
}

void
rk_event_table_show (RkEventTable *self, const RkDataset *dataset, int year)
{
  g_autoptr (GPtrArray) events = rk_events_in_order (dataset, year);
  g_autoptr (GPtrArray) objects = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < events->len; i++) {
    const RkEvent *event = events->pdata[i];
    const RkVenue *venue = rk_dataset_get (dataset, &rk_venue_type, event->venue);
    g_autofree char *block = rk_word_block (dataset, year, event->block);

    g_ptr_array_add (objects, rk_event_object_new (event, venue != NULL ? venue->name : NULL, block));
  }
  self->quiet = TRUE;
  g_list_store_splice (self->events, 0, g_list_model_get_n_items (G_LIST_MODEL (self->events)), objects->pdata, objects->len);
  gtk_single_selection_set_selected (self->selection, GTK_INVALID_LIST_POSITION);
  self->quiet = FALSE;
}

void
rk_event_table_mark (RkEventTable *self, const char *key)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection)), found = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < n && key != NULL && found == GTK_INVALID_LIST_POSITION; i++) {
    g_autofree char *candidate = key_of (self, i);

    if (g_strcmp0 (candidate, key) == 0)
      found = i;
  }
  self->quiet = TRUE;
  gtk_single_selection_set_selected (self->selection, found);
  self->quiet = FALSE;
}
