/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/record/rk-records-page.h"

#include "core/rk-language.h"
#include "core/rk-types.h"
#include "model/session/rk-facts.h"
#include "model/session/rk-search.h"
#include "widgets/record/rk-record-pane.h"
#include "widgets/rk-children.h"

#include <string.h>

struct _RkRecordsPage {
  GtkWidget parent_instance;

  GtkDropDown *type;
  GtkEditable *words;
  GtkStack *stack;
  GtkLabel *found;

  RkSelection *selection;
  GPtrArray *tables; /* of Table, by rk_types(); NULL until it is looked at */
  guint seen;        /* the serial of the selection that is shown */
  char *followed;    /* the key that was picked when the page was last looked at */
};

G_DEFINE_FINAL_TYPE (RkRecordsPage, rk_records_page, GTK_TYPE_WIDGET)

/* The table of one type. */
typedef struct {
  const RkRecordType *type;
  RkColumn *columns;
  RkRecordPane *pane;
} Table;

static void
table_free (gpointer data)
{
  Table *table = data;

  if (table == NULL)
    return;
  g_free (table->columns);
  g_free (table);
}

/* The fields of the short lists; the first text takes what is left of the width. */
static RkColumn *
make_columns (const RkRecordType *type)
{
  GArray *columns = g_array_new (TRUE, TRUE, sizeof (RkColumn));
  gboolean filled = FALSE;

  for (const RkField *field = type->fields + 1; field->name != NULL; field++) {
    gboolean fills = !filled && field->kind == RK_FIELD_TEXT;
    RkColumn column = { field->name, fills ? 0 : 130 };

    if ((field->flags & RK_FIELD_LISTED) == 0 && !((field->flags & RK_FIELD_REQUIRED) && field->kind == RK_FIELD_TEXT))
      continue;
    filled = filled || fills;
    g_array_append_val (columns, column);
  }
  if (!filled) {
    RkColumn key = { type->fields[0].name, 0 };

    g_array_prepend_val (columns, key);
  }
  return (RkColumn *) (gpointer) g_array_free (columns, FALSE);
}

static gpointer
make_record (gpointer data)
{
  return rk_record_new (((const Table *) data)->type);
}

static Table *
table_new (RkRecordsPage *self, const RkRecordType *type)
{
  Table *table = g_new0 (Table, 1);

  *table = (Table){ type, make_columns (type), g_object_new (RK_TYPE_RECORD_PANE, NULL) };
  rk_record_pane_set_up (table->pane, type, table->columns, _ ("There is none yet."), make_record, table);
  rk_record_pane_attach (table->pane, self->selection);
  gtk_stack_add_named (self->stack, GTK_WIDGET (table->pane), type->name);
  return table;
}

static Table *
current_table (RkRecordsPage *self)
{
  guint row = gtk_drop_down_get_selected (self->type);

  if (self->tables->pdata[row] == NULL)
    self->tables->pdata[row] = table_new (self, rk_types ()[row]);
  return self->tables->pdata[row];
}

/* Does any column of the record have the words in it? */
static gboolean
is_meant (RkRecordsPage *self, const Table *table, gconstpointer record, const char *wanted)
{
  for (const RkColumn *column = table->columns; column->field != NULL; column++) {
    const RkField *field = rk_record_type_field (table->type, column->field);
    g_autofree char *word = rk_field_word (rk_selection_dataset (self->selection), table->type, record, field);
    g_autofree char *folded = rk_search_fold (word != NULL ? word : "");

    if (strstr (folded, wanted) != NULL)
      return TRUE;
  }
  return FALSE;
}

static GPtrArray *
choose_records (RkRecordsPage *self, const Table *table)
{
  const GPtrArray *all = rk_dataset_all (rk_selection_dataset (self->selection), table->type);
  g_autofree char *wanted = rk_search_fold (gtk_editable_get_text (self->words));
  GPtrArray *chosen = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (*wanted == '\0' || is_meant (self, table, all->pdata[i], wanted))
      g_ptr_array_add (chosen, all->pdata[i]);
  return chosen;
}

/* Another type, other words, or another document. */
static void
on_shown (RkRecordsPage *self)
{
  g_autoptr (GPtrArray) records = NULL;
  g_autofree char *found = NULL;
  Table *table;
  guint all;

  if (self->selection == NULL)
    return;
  table = current_table (self);
  records = choose_records (self, table);
  all = rk_dataset_all (rk_selection_dataset (self->selection), table->type)->len;
  /* Translators: so many rows of a table have the words that were typed */
  found = records->len < all ? g_strdup_printf (_ ("%u of %u"), records->len, all) : g_strdup ("");
  self->seen = rk_selection_serial (self->selection);
  rk_record_pane_show (table->pane, records);
  rk_record_pane_mark (table->pane);
  gtk_label_set_label (self->found, found);
  gtk_stack_set_visible_child_name (self->stack, table->type->name);
}

/* Turns to the table of what was picked elsewhere. */
static void
follow (RkRecordsPage *self)
{
  const char *key = self->selection != NULL ? rk_selection_key (self->selection) : NULL;
  const RkRecordType *type;

  if (g_strcmp0 (key, self->followed) == 0 || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  g_free (self->followed);
  self->followed = g_strdup (key);
  if (rk_key_record (rk_selection_dataset (self->selection), key, &type) == NULL)
    return;
  for (guint i = 0; rk_types ()[i] != NULL; i++)
    if (rk_types ()[i] == type)
      gtk_drop_down_set_selected (self->type, i);
}

static void
on_changed (RkRecordsPage *self)
{
  follow (self);
  if (self->seen != rk_selection_serial (self->selection))
    on_shown (self);
  else
    rk_record_pane_mark (current_table (self)->pane);
}

static void
rk_records_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rk_records_page_parent_class)->map (widget);
  follow (RK_RECORDS_PAGE (widget));
}

static void
rk_records_page_dispose (GObject *object)
{
  RkRecordsPage *self = RK_RECORDS_PAGE (object);

  g_clear_object (&self->selection);
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_RECORDS_PAGE);
  G_OBJECT_CLASS (rk_records_page_parent_class)->dispose (object);
}

static void
rk_records_page_finalize (GObject *object)
{
  g_ptr_array_unref (RK_RECORDS_PAGE (object)->tables);
  g_free (RK_RECORDS_PAGE (object)->followed);
  G_OBJECT_CLASS (rk_records_page_parent_class)->finalize (object);
}

static void
rk_records_page_class_init (RkRecordsPageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_records_page_dispose;
  widget_class->map = rk_records_page_map;
  G_OBJECT_CLASS (class)->finalize = rk_records_page_finalize;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-records-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RkRecordsPage, type);
  gtk_widget_class_bind_template_child (widget_class, RkRecordsPage, words);
  gtk_widget_class_bind_template_child (widget_class, RkRecordsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, RkRecordsPage, found);
  gtk_widget_class_bind_template_callback (widget_class, on_shown);
}

static void
rk_records_page_init (RkRecordsPage *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  guint n = 0;

  gtk_widget_init_template (GTK_WIDGET (self));
  for (; rk_types ()[n] != NULL; n++)
    gtk_string_list_append (titles, _ (rk_types ()[n]->title));
  self->tables = g_ptr_array_new_with_free_func (table_free);
  g_ptr_array_set_size (self->tables, (int) n);
  gtk_drop_down_set_model (self->type, G_LIST_MODEL (titles));
}

void
rk_records_page_attach (RkRecordsPage *self, RkSelection *selection)
{
  g_set_object (&self->selection, selection);
  g_signal_connect_object (selection, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  on_shown (self);
}

GPtrArray *
rk_records_page_records (RkRecordsPage *self, const RkRecordType **type)
{
  Table *table = current_table (self);

  *type = table->type;
  return choose_records (self, table);
}

RkView *
rk_records_page_view (RkRecordsPage *self)
{
  return rk_view_new ("list", current_table (self)->type->name, 0);
}
