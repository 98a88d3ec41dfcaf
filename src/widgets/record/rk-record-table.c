/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/record/rk-record-table.h"

#include "core/rk-language.h"
#include "widgets/record/rk-record-object.h"
#include "widgets/rk-children.h"

#include <string.h>

struct _RkRecordTable {
  GtkWidget parent_instance;

  GtkColumnView *view;
  GPtrArray *all; /* of GtkColumnViewColumn: also those that are hidden now */
  GListStore *records;
  GtkMultiSelection *selection;

  const RkRecordType *type;
  const RkColumn *columns;
  RkRecordTablePicked picked;
  gpointer data;
  gboolean brief; /* dates go without their year */
  const char *shape_field;
  RkRecordShape shape; /* (nullable): the marks of that field's column */
  gboolean quiet;      /* the selection moves because the page says so, not the user */
};

G_DEFINE_FINAL_TYPE (RkRecordTable, rk_record_table, GTK_TYPE_WIDGET)

static int
compare_rows (gconstpointer a, gconstpointer b, gpointer field)
{
  int order = rk_record_object_compare ((RkRecordObject *) a, (RkRecordObject *) b, field);

  return order < 0 ? GTK_ORDERING_SMALLER : order > 0 ? GTK_ORDERING_LARGER
                                                      : GTK_ORDERING_EQUAL;
}

static void
add_column (RkRecordTable *self, const RkColumn *shape)
{
  const RkField *field = rk_record_type_field (self->type, shape->field);
  gboolean marked = self->shape != NULL && g_str_equal (shape->field, self->shape_field);
  GtkListItemFactory *factory = rk_record_cell_factory (field, self->brief, marked ? self->shape : NULL);
  g_autoptr (GtkSorter) sorter = GTK_SORTER (gtk_custom_sorter_new (compare_rows, (gpointer) field, NULL));
  GtkColumnViewColumn *column = gtk_column_view_column_new (_ (field->title), factory);

  if (shape->width > 0)
    gtk_column_view_column_set_fixed_width (column, shape->width);
  gtk_column_view_column_set_expand (column, shape->width == 0);
  gtk_column_view_column_set_resizable (column, TRUE);
  gtk_column_view_column_set_sorter (column, sorter);
  gtk_column_view_append_column (self->view, column);
  g_ptr_array_add (self->all, column);
}

static const char *
key_at (RkRecordTable *self, guint position)
{
  g_autoptr (RkRecordObject) object = g_list_model_get_item (G_LIST_MODEL (self->selection), position);

  return object != NULL ? rk_record_key (rk_record_object_record (object)) : NULL;
}

static void
tell (RkRecordTable *self, const char *key, gboolean activated)
{
  g_autofree char *full = key != NULL ? g_strconcat (self->type->name, ":", key, NULL) : NULL;

  if (self->picked != NULL)
    self->picked (self->data, full, activated);
}

static void
on_selection_changed (RkRecordTable *self)
{
  g_autoptr (GtkBitset) rows = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));

  if (!self->quiet)
    tell (self, gtk_bitset_get_size (rows) == 1 ? key_at (self, gtk_bitset_get_nth (rows, 0)) : NULL, FALSE);
}

static void
on_activated (RkRecordTable *self, guint position)
{
  tell (self, key_at (self, position), TRUE);
}

static void
rk_record_table_dispose (GObject *object)
{
  RkRecordTable *self = RK_RECORD_TABLE (object);

  self->picked = NULL;
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_RECORD_TABLE);
  g_clear_object (&self->records);
  g_clear_pointer (&self->all, g_ptr_array_unref);
  g_clear_object (&self->selection);
  G_OBJECT_CLASS (rk_record_table_parent_class)->dispose (object);
}

static void
rk_record_table_class_init (RkRecordTableClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_record_table_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-record-table.ui");
  gtk_widget_class_bind_template_child (widget_class, RkRecordTable, view);
  gtk_widget_class_bind_template_callback (widget_class, on_activated);
}

static void
rk_record_table_init (RkRecordTable *self)
{
  GtkSortListModel *sorted;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->all = g_ptr_array_new_with_free_func (g_object_unref);
  self->records = g_list_store_new (RK_TYPE_RECORD_OBJECT);
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (self->records)), g_object_ref (gtk_column_view_get_sorter (self->view)));
  self->selection = gtk_multi_selection_new (G_LIST_MODEL (sorted));
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_swapped (self->selection, "selection-changed", G_CALLBACK (on_selection_changed), self);
}

void
rk_record_table_brief_dates (RkRecordTable *self)
{
  self->brief = TRUE;
}

void
rk_record_table_show_shapes (RkRecordTable *self, const char *field, RkRecordShape shape)
{
  self->shape_field = field;
  self->shape = shape;
}

void
rk_record_table_set_up (RkRecordTable *self, const RkRecordType *type, const RkColumn *columns, RkRecordTablePicked picked, gpointer data)
{
  self->type = type;
  self->columns = columns;
  self->picked = picked;
  self->data = data;
  for (const RkColumn *column = columns; column->field != NULL; column++)
    add_column (self, column);
}

static gboolean
is_shown (RkRecordTable *self, guint index)
{
  return gtk_column_view_column_get_column_view (self->all->pdata[index]) == self->view;
}

/* A column that is only invisible still takes its width from the others (GTK 4.8), so it is taken out. */
static void
show_column (RkRecordTable *self, guint index, gboolean shown)
{
  guint position = 0;

  if (shown == is_shown (self, index))
    return;
  if (!shown) {
    gtk_column_view_remove_column (self->view, self->all->pdata[index]);
    return;
  }
  for (guint i = 0; i < index; i++)
    position += is_shown (self, i);
  gtk_column_view_insert_column (self->view, position, self->all->pdata[index]);
}

static void
on_column_chosen (GSimpleAction *action, GVariant *state, RkRecordTable *self)
{
  for (guint i = 0; i < self->all->len; i++)
    if (g_str_equal (self->columns[i].field, g_action_get_name (G_ACTION (action))))
      show_column (self, i, g_variant_get_boolean (state));
  g_simple_action_set_state (action, state);
}

void
rk_record_table_offer_columns (RkRecordTable *self, GtkMenuButton *button, const char *const *hidden)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; i < self->all->len; i++) {
    const char *name = self->columns[i].field;
    g_autofree char *action_name = g_strconcat ("columns.", name, NULL);
    gboolean shown = hidden == NULL || !g_strv_contains (hidden, name);
    g_autoptr (GSimpleAction) action = g_simple_action_new_stateful (name, NULL, g_variant_new_boolean (shown));

    if (self->columns[i].width == 0)
      continue;
    show_column (self, i, shown);
    g_signal_connect_object (action, "change-state", G_CALLBACK (on_column_chosen), self, 0);
    g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    g_menu_append (menu, gtk_column_view_column_get_title (self->all->pdata[i]), action_name);
  }
  gtk_widget_insert_action_group (GTK_WIDGET (button), "columns", G_ACTION_GROUP (group));
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

GStrv
rk_record_table_selected (RkRecordTable *self)
{
  g_autoptr (GtkBitset) rows = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  g_autoptr (GStrvBuilder) keys = g_strv_builder_new ();

  for (guint64 i = 0; i < gtk_bitset_get_size (rows); i++)
    g_strv_builder_add (keys, key_at (self, gtk_bitset_get_nth (rows, (guint) i)));
  return g_strv_builder_end (keys);
}

/* Returns: %TRUE when that is another selection than before */
static gboolean
select_keys (RkRecordTable *self, const char *const *keys)
{
  g_auto (GStrv) before = rk_record_table_selected (self);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->selection));

  if (g_strv_equal ((const char *const *) before, keys))
    return FALSE;
  gtk_selection_model_unselect_all (GTK_SELECTION_MODEL (self->selection));
  for (guint i = 0; i < n; i++)
    if (g_strv_contains (keys, key_at (self, i)))
      gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), i, FALSE);
  return TRUE;
}

/* Returns: (transfer full): the rows of @records, those that are there already brought up to date */
static GPtrArray *
make_rows (RkRecordTable *self, const RkDataset *dataset, const GPtrArray *records)
{
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  GPtrArray *rows = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->records)); i++) {
    RkRecordObject *row = g_list_model_get_item (G_LIST_MODEL (self->records), i);

    g_hash_table_insert (known, g_strdup (rk_record_key (rk_record_object_record (row))), row);
  }
  for (guint i = 0; i < records->len; i++) {
    RkRecordObject *row = g_hash_table_lookup (known, rk_record_key (records->pdata[i]));

    if (row != NULL)
      rk_record_object_update (row, dataset, records->pdata[i]);
    g_ptr_array_add (rows, row != NULL ? g_object_ref (row) : rk_record_object_new (dataset, self->type, records->pdata[i]));
  }
  return rows;
}

static gboolean
is_same_row (RkRecordTable *self, guint position, gconstpointer row)
{
  g_autoptr (RkRecordObject) there = g_list_model_get_item (G_LIST_MODEL (self->records), position);

  return there == row;
}

/* Puts in what is new and takes out what is gone; the rows before and after stay as they are. */
static void
splice_rows (RkRecordTable *self, const GPtrArray *rows)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->records)), first = 0, last = 0;

  while (first < MIN (n, rows->len) && is_same_row (self, first, rows->pdata[first]))
    first++;
  while (last < MIN (n, rows->len) - first && is_same_row (self, n - 1 - last, rows->pdata[rows->len - 1 - last]))
    last++;
  if (first + last < MAX (n, rows->len))
    g_list_store_splice (self->records, first, n - first - last, rows->pdata + first, rows->len - first - last);
}

void
rk_record_table_show (RkRecordTable *self, const RkDataset *dataset, const GPtrArray *records)
{
  g_auto (GStrv) selected = rk_record_table_selected (self);
  g_autoptr (GPtrArray) rows = make_rows (self, dataset, records);

  self->quiet = TRUE;
  splice_rows (self, rows);
  gtk_sorter_changed (gtk_column_view_get_sorter (self->view), GTK_SORTER_CHANGE_DIFFERENT);
  select_keys (self, (const char *const *) selected);
  self->quiet = FALSE;
}

/* The view itself has no word for it; its list has the action. */
static void
scroll_to_selected (RkRecordTable *self)
{
  g_autoptr (GtkBitset) rows = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  GtkWidget *list = gtk_widget_get_last_child (GTK_WIDGET (self->view));

  if (!gtk_bitset_is_empty (rows))
    gtk_widget_activate_action (list, "list.scroll-to-item", "u", gtk_bitset_get_nth (rows, 0));
}

void
rk_record_table_mark (RkRecordTable *self, const char *key)
{
  g_autofree char *prefix = g_strconcat (self->type->name, ":", NULL);
  const char *keys[] = { NULL, NULL };
  g_autoptr (GtkBitset) rows = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));

  if (key != NULL && g_str_has_prefix (key, prefix))
    keys[0] = key + strlen (prefix);
  else if (gtk_bitset_get_size (rows) > 1)
    return; /* several stay together until they are let go here */
  self->quiet = TRUE;
  if (select_keys (self, keys))
    scroll_to_selected (self);
  self->quiet = FALSE;
}
