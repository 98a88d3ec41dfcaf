/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/schedule/rk-schedule-list.h"

#include "core/area/rk-ward.h"
#include "core/rk-language.h"
#include "core/rules/rk-block-list.h"
#include "model/event/rk-event-list.h"
#include "model/schedule/rk-event-filter.h"
#include "model/words/rk-words.h"
#include "widgets/record/rk-record-table.h"
#include "widgets/rk-children.h"

#include <adwaita.h>

struct _RkScheduleList {
  GtkWidget parent_instance;

  GtkEditable *text;
  GtkDropDown *kind, *block, *ward, *state; /* the first of each is: all */
  GtkLabel *told;
  GtkWidget *clear;
  GtkMenuButton *columns;
  GtkStack *stack; /* the table, or why it is empty */
  RkRecordTable *table;

  RkSelection *selection;
  guint seen;        /* the serial of the selection that the table shows */
  GPtrArray *blocks; /* (nullable): as the menu has them; owned names */
  gboolean quiet;    /* the bar changes because the program says so */
};

G_DEFINE_FINAL_TYPE (RkScheduleList, rk_schedule_list, GTK_TYPE_WIDGET)

static const RkColumn columns[] = { { "id", 90 }, { "year", 90 }, { "date", 156 }, { "title", 0 }, { "kind", 128 }, { "state", 72 }, { "block", 108 }, { "venue", 108 }, { "speaker", 108 }, { "expected", 78 }, { "attended", 78 }, { NULL, 0 } };
static const char *const hidden_at_first[] = { "id", "year", "speaker", "expected", NULL };

/* Returns: what is chosen of the words after "all", from 0; -1 for all */
static int
choice_of (GtkDropDown *menu)
{
  guint selected = gtk_drop_down_get_selected (menu);

  return selected != GTK_INVALID_LIST_POSITION ? (int) selected - 1 : -1;
}

static const GPtrArray *
wards_of (RkScheduleList *self)
{
  return rk_dataset_all (rk_selection_dataset (self->selection), &rk_ward_type);
}

const char *
rk_schedule_list_block (RkScheduleList *self)
{
  int choice = choice_of (self->block);

  return choice >= 0 && self->blocks != NULL && choice < (int) self->blocks->len ? self->blocks->pdata[choice] : NULL;
}

const char *
rk_schedule_list_ward (RkScheduleList *self)
{
  int choice = choice_of (self->ward);

  return choice >= 0 && choice < (int) wards_of (self)->len ? ((const RkWard *) wards_of (self)->pdata[choice])->code : NULL;
}

static RkEventFilter
read_filter (RkScheduleList *self)
{
  int kind = choice_of (self->kind), state = choice_of (self->state);

  return (RkEventFilter){ .kind = kind >= 0 ? kind : RK_MISSING,
                          .state = state >= 0 ? state : RK_MISSING,
                          .block = rk_schedule_list_block (self),
                          .ward = rk_schedule_list_ward (self),
                          .text = gtk_editable_get_text (self->text) };
}

/* Returns: (transfer container): the events that are wanted; @all: (out): how many the year has */
static GPtrArray *
choose (RkScheduleList *self, guint *all)
{
  const RkDataset *dataset = rk_selection_dataset (self->selection);
  g_autoptr (GPtrArray) events = rk_events_in_order (dataset, rk_selection_year (self->selection));
  RkEventFilter filter = read_filter (self);

  *all = events->len;
  return rk_event_filter_choose (&filter, dataset, events);
}

GPtrArray *
rk_schedule_list_events (RkScheduleList *self)
{
  guint all;

  return choose (self, &all);
}

static void
tell (RkScheduleList *self, guint shown, guint all)
{
  RkEventFilter filter = read_filter (self);
  gboolean any = rk_event_filter_is_any (&filter);
  /* Translators: so many of all events of the year pass the filter */
  g_autofree char *text = any ? g_strdup_printf (ngettext ("%u event", "%u events", all), all) : g_strdup_printf (_ ("%u of %u events"), shown, all);

  gtk_label_set_label (self->told, text);
  gtk_widget_set_visible (self->clear, !any);
  gtk_stack_set_visible_child_name (self->stack, shown > 0 ? "table" : all > 0 ? "none-pass"
                                                                               : "no-events");
}

static void
show_events (RkScheduleList *self)
{
  guint all;
  g_autoptr (GPtrArray) events = choose (self, &all);

  rk_record_table_show (self->table, rk_selection_dataset (self->selection), events);
  rk_record_table_mark (self->table, rk_selection_key (self->selection));
  tell (self, events->len, all);
}

static void
set_words (GtkDropDown *menu, const GPtrArray *words)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  for (guint i = 0; i < words->len; i++)
    gtk_string_list_append (list, words->pdata[i]);
  gtk_drop_down_set_model (menu, G_LIST_MODEL (list));
}

static void
fill_choices (GtkDropDown *menu, const char *all, const RkChoice *choices)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  g_ptr_array_add (words, (gpointer) all);
  for (gint64 i = 0; choices[i].id != NULL; i++)
    g_ptr_array_add (words, (gpointer) rk_choice_title (choices, i));
  set_words (menu, words);
}

static void
fill_wards (RkScheduleList *self)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  g_ptr_array_add (words, (gpointer) _ ("All wards"));
  for (guint i = 0; i < wards_of (self)->len; i++)
    g_ptr_array_add (words, (gpointer) rk_word_ward (wards_of (self)->pdata[i]));
  set_words (self->ward, words);
}

/* The year's own blocks; one that both years have stays chosen. */
static void
fill_blocks (RkScheduleList *self)
{
  const RkDataset *dataset = rk_selection_dataset (self->selection);
  int year = rk_selection_year (self->selection);
  g_autoptr (GPtrArray) names = rk_block_list (dataset, year), words = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *chosen = g_strdup (rk_schedule_list_block (self));
  guint selected = 0;

  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  self->blocks = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (words, g_strdup (_ ("All blocks")));
  for (guint i = 0; i < names->len; i++) {
    g_ptr_array_add (self->blocks, g_strdup (names->pdata[i]));
    g_ptr_array_add (words, rk_word_block (dataset, year, names->pdata[i]));
    if (g_strcmp0 (chosen, names->pdata[i]) == 0)
      selected = i + 1;
  }
  set_words (self->block, words);
  gtk_drop_down_set_selected (self->block, selected);
  gtk_widget_set_sensitive (GTK_WIDGET (self->block), names->len > 0);
}

/* What was changed while nobody looked is shown now. */
static void
catch_up (RkScheduleList *self)
{
  if (self->selection == NULL || self->seen == rk_selection_serial (self->selection) || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  self->seen = rk_selection_serial (self->selection);
  self->quiet = TRUE;
  if (gtk_drop_down_get_model (self->ward) == NULL)
    fill_wards (self);
  fill_blocks (self);
  self->quiet = FALSE;
  show_events (self);
}

static void
on_changed (RkScheduleList *self)
{
  catch_up (self);
  rk_record_table_mark (self->table, rk_selection_key (self->selection));
}

static void
on_filter (RkScheduleList *self)
{
  if (self->selection != NULL && !self->quiet && self->seen == rk_selection_serial (self->selection))
    show_events (self);
}

static void
clear_filter (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkScheduleList *self = RK_SCHEDULE_LIST (widget);
  GtkDropDown *menus[] = { self->kind, self->block, self->ward, self->state };

  self->quiet = TRUE;
  gtk_editable_set_text (self->text, "");
  for (guint i = 0; i < G_N_ELEMENTS (menus); i++)
    gtk_drop_down_set_selected (menus[i], 0);
  self->quiet = FALSE;
  on_filter (self);
}

static void
picked (gpointer data, const char *key, gboolean activated)
{
  RkScheduleList *self = data;

  rk_selection_pick (self->selection, key);
  if (activated && key != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.edit-event", NULL);
}

static void
rk_schedule_list_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (rk_schedule_list_parent_class)->map (widget);
  catch_up (RK_SCHEDULE_LIST (widget));
}

static void
rk_schedule_list_dispose (GObject *object)
{
  RkScheduleList *self = RK_SCHEDULE_LIST (object);

  g_clear_object (&self->selection);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_SCHEDULE_LIST);
  G_OBJECT_CLASS (rk_schedule_list_parent_class)->dispose (object);
}

#define BIND(child) gtk_widget_class_bind_template_child (widget_class, RkScheduleList, child)

static void
rk_schedule_list_class_init (RkScheduleListClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  g_type_ensure (RK_TYPE_RECORD_TABLE);
  G_OBJECT_CLASS (class)->dispose = rk_schedule_list_dispose;
  widget_class->map = rk_schedule_list_map;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-schedule-list.ui");
  BIND (text);
  BIND (kind);
  BIND (block);
  BIND (ward);
  BIND (state);
  BIND (told);
  BIND (clear);
  BIND (columns);
  BIND (stack);
  BIND (table);
  gtk_widget_class_bind_template_callback (widget_class, on_filter);
  gtk_widget_class_install_action (widget_class, "list.clear-filter", NULL, clear_filter);
}

static void
rk_schedule_list_init (RkScheduleList *self)
{
  self->quiet = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_choices (self->kind, _ ("All kinds"), rk_event_kinds);
  fill_choices (self->state, _ ("All states"), rk_event_states);
  rk_record_table_set_up (self->table, &rk_event_type, columns, picked, self);
  rk_record_table_offer_columns (self->table, self->columns, hidden_at_first);
  self->quiet = FALSE;
}

void
rk_schedule_list_attach (RkScheduleList *self, RkSelection *selection)
{
  g_set_object (&self->selection, selection);
  self->seen = rk_selection_serial (selection) - 1; /* nothing is shown yet */
  g_signal_connect_object (selection, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  on_changed (self);
}
