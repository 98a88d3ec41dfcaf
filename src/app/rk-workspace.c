/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rk-workspace.h"

#include "app/rk-year-menu.h"
#include "core/event/rk-event.h"
#include "core/rk-language.h"
#include "model/session/rk-facts.h"
#include "widgets/campaign/rk-campaign-page.h"
#include "widgets/chart/rk-chart-page.h"
#include "widgets/deck/rk-deck-page.h"
#include "widgets/inspector/rk-inspector.h"
#include "widgets/inspector/rk-search-bar.h"
#include "widgets/map/rk-map-page.h"
#include "widgets/record/rk-records-page.h"
#include "widgets/rk-children.h"
#include "widgets/schedule/rk-schedule-page.h"

struct _RkWorkspace {
  GtkWidget parent_instance;

  AdwToastOverlay *toasts;
  AdwWindowTitle *title;
  GtkMenuButton *year_button, *search_button;
  RkSearchBar *search;
  GtkListBox *sidebar;
  GtkStack *pages;
  RkInspector *inspector;
  GtkWidget *read_only_bar;
  GtkLabel *read_only_label;
  GtkBox *works;

  RkSelection *selection;
  GCancellable *cancellable; /* of what the window waits for */
  AdwToast *toast;           /* the last message, weak */
  GtkWidget *page_widgets[8];
};

G_DEFINE_FINAL_TYPE (RkWorkspace, rk_workspace, GTK_TYPE_WIDGET)

/* A page: what it is called, which keys of records are at home there, and how it is made, followed, and what it shows. */
typedef struct {
  const char *name, *title, *icon;
  const char *const *prefixes;
  GType (*get_type) (void);
  void (*attach) (gpointer page, RkSelection *selection);
  RkView *(*view) (gpointer page); /* may be NULL */
} Page;

static const char *const map_keys[] = { "ward:", "site:", "venue:", NULL };
static const char *const schedule_keys[] = { "event:", NULL };
static const char *const campaign_keys[] = { "placement:", "campaign_task:", NULL };
static const char *const chart_keys[] = { "measure:", "observation:", "answer:", NULL };
static const char *const deck_keys[] = { "slide:", "deck:", NULL };
static const char *const record_keys[] = { "source:", NULL };

static const Page page_table[] = {
  { "map", N_ ("Map"), "find-location-symbolic", map_keys, rk_map_page_get_type, (gpointer) rk_map_page_attach, (gpointer) rk_map_page_view },
  { "schedule", N_ ("Schedule"), "x-office-calendar-symbolic", schedule_keys, rk_schedule_page_get_type, (gpointer) rk_schedule_page_attach,
    (gpointer) rk_schedule_page_view },
  { "campaign", N_ ("ACP month"), "starred-symbolic", campaign_keys, rk_campaign_page_get_type, (gpointer) rk_campaign_page_attach, (gpointer) rk_campaign_page_view },
  { "charts", N_ ("Charts"), "x-office-spreadsheet-symbolic", chart_keys, rk_chart_page_get_type, (gpointer) rk_chart_page_attach, (gpointer) rk_chart_page_view },
  { "deck", N_ ("Deck"), "x-office-presentation-symbolic", deck_keys, rk_deck_page_get_type, (gpointer) rk_deck_page_attach, NULL },
  { "records", N_ ("Records"), "view-list-symbolic", record_keys, rk_records_page_get_type, (gpointer) rk_records_page_attach, (gpointer) rk_records_page_view },
};
G_STATIC_ASSERT (G_N_ELEMENTS (page_table) <= 8);

static int
current_page (RkWorkspace *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->sidebar);

  return row != NULL ? gtk_list_box_row_get_index (row) : 0;
}

static void
on_page_selected (RkWorkspace *self, GtkListBoxRow *row)
{
  if (row != NULL)
    gtk_stack_set_visible_child_name (self->pages, page_table[gtk_list_box_row_get_index (row)].name);
}

void
rk_workspace_show_page (RkWorkspace *self, const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (page_table); i++)
    if (g_str_equal (page_table[i].name, name))
      gtk_list_box_select_row (self->sidebar, gtk_list_box_get_row_at_index (self->sidebar, (int) i));
}

static GtkWidget *
make_page_row (const Page *page)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12), *row = gtk_list_box_row_new ();

  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (page->icon));
  gtk_box_append (GTK_BOX (box), gtk_label_new (_ (page->title)));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, _ (page->title), -1);
  return row;
}

static void
add_pages (RkWorkspace *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (page_table); i++) {
    GtkWidget *widget = g_object_new (page_table[i].get_type (), NULL);

    gtk_stack_add_named (self->pages, widget, page_table[i].name);
    gtk_list_box_append (self->sidebar, make_page_row (&page_table[i]));
    self->page_widgets[i] = widget;
  }
}

static void
show_title (RkWorkspace *self)
{
  g_autofree char *name = g_path_get_basename (rk_session_path (rk_selection_session (self->selection)));
  char *dot = g_strrstr (name, ".renkei");
  g_autofree char *title = NULL;

  if (dot != NULL)
    *dot = '\0';
  title = g_strdup_printf ("Renkei – %s", name);
  adw_window_title_set_title (self->title, title);
}

static void
show_read_only (RkWorkspace *self)
{
  RkSession *session = rk_selection_session (self->selection);
  const char *holder = rk_session_holder (session);
  g_autofree char *text = holder != NULL ? g_strdup_printf (_ ("Read only: the document is open for writing elsewhere (%s). Close it there and open it here again to change it."), holder)
                                         : g_strdup (_ ("Read only: the document’s file cannot be written."));

  gtk_widget_set_visible (self->read_only_bar, rk_session_is_read_only (session));
  gtk_label_set_label (self->read_only_label, text);
}

static void
on_changed (RkWorkspace *self)
{
  rk_year_menu_show (self->year_button, self->selection);
  show_read_only (self);
  rk_inspector_show (self->inspector, self->selection);
}

void
rk_workspace_show_record (RkWorkspace *self, const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (page_table); i++)
    for (guint k = 0; page_table[i].prefixes[k] != NULL; k++)
      if (g_str_has_prefix (key, page_table[i].prefixes[k]))
        rk_workspace_show_page (self, page_table[i].name);
  if (g_str_has_prefix (key, "event:")) {
    const RkRecordType *type;
    const RkEvent *event = rk_key_record (rk_selection_dataset (self->selection), key, &type);

    if (event != NULL && event->year != RK_MISSING)
      rk_selection_set_year (self->selection, (int) event->year);
  }
  rk_selection_pick (self->selection, key);
}

static void
on_chosen (gpointer data, const char *key)
{
  RkWorkspace *self = data;

  gtk_menu_button_popdown (self->search_button);
  if (key != NULL)
    rk_workspace_show_record (self, key);
}

static void
on_keep (RkWorkspace *self, gpointer edit, const char *key)
{
  rk_workspace_step (self, RK_STEP_EDIT, edit, key);
}

static void
rk_workspace_dispose (GObject *object)
{
  RkWorkspace *self = RK_WORKSPACE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_weak_pointer (&self->toast);
  g_clear_object (&self->selection);
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_WORKSPACE);
  G_OBJECT_CLASS (rk_workspace_parent_class)->dispose (object);
}

#define BIND(child) gtk_widget_class_bind_template_child (widget_class, RkWorkspace, child)

static void
rk_workspace_class_init (RkWorkspaceClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  g_type_ensure (RK_TYPE_INSPECTOR);
  g_type_ensure (RK_TYPE_SEARCH_BAR);
  G_OBJECT_CLASS (class)->dispose = rk_workspace_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-workspace.ui");
  BIND (toasts);
  BIND (title);
  BIND (year_button);
  BIND (search_button);
  BIND (search);
  BIND (sidebar);
  BIND (pages);
  BIND (inspector);
  BIND (read_only_bar);
  BIND (read_only_label);
  BIND (works);
  gtk_widget_class_bind_template_callback (widget_class, on_page_selected);
}

static void
rk_workspace_init (RkWorkspace *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
  add_pages (self);
}

RkWorkspace *
rk_workspace_new (RkSession *session)
{
  RkWorkspace *self = g_object_new (RK_TYPE_WORKSPACE, NULL);

  self->selection = rk_selection_new (session);
  for (guint i = 0; i < G_N_ELEMENTS (page_table); i++)
    page_table[i].attach (self->page_widgets[i], self->selection);
  rk_search_bar_attach (self->search, self->selection, on_chosen, self);
  g_signal_connect_object (self->selection, "keep", G_CALLBACK (on_keep), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->selection, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  show_title (self);
  on_changed (self);
  rk_workspace_show_page (self, page_table[0].name);
  return self;
}

const char *
rk_workspace_title (RkWorkspace *self)
{
  return adw_window_title_get_title (self->title);
}

void
rk_workspace_add_work (RkWorkspace *self, GtkWidget *row)
{
  gtk_box_append (self->works, row);
}

RkSelection *
rk_workspace_selection (RkWorkspace *self)
{
  return self->selection;
}

void
rk_workspace_start_search (RkWorkspace *self)
{
  gtk_menu_button_popup (self->search_button);
  rk_search_bar_start (self->search);
}

void
rk_workspace_toast (RkWorkspace *self, const char *message, gboolean undo)
{
  g_autofree char *markup = g_markup_escape_text (message, -1); /* a toast's title is always markup */
  AdwToast *toast = adw_toast_new (markup);

  if (undo) {
    adw_toast_set_button_label (toast, _ ("_Undo"));
    adw_toast_set_action_name (toast, "win.undo");
  }
  /* a message of before would stand in the queue's way for seconds, and its button would take back something else */
  if (self->toast != NULL)
    adw_toast_dismiss (self->toast);
  g_set_weak_pointer (&self->toast, toast);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* What a step leaves for its callback; holds no widget. */
typedef struct {
  RkStep step;
  char *key;
  GCancellable *cancellable;
  RkWorkspace *window; /* valid while the cancellable is not cancelled */
} Waiting;

static void
waiting_free (Waiting *waiting)
{
  g_free (waiting->key);
  g_object_unref (waiting->cancellable);
  g_free (waiting);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Waiting, waiting_free)

static void
on_stepped (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Waiting) waiting = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *label = rk_session_step_finish (RK_SESSION (source), result, &error);
  g_autofree char *message = NULL;

  if (g_cancellable_is_cancelled (waiting->cancellable))
    return;
  if (error != NULL) {
    rk_workspace_toast (waiting->window, error->message, FALSE);
    return;
  }
  message = waiting->step == RK_STEP_UNDO   ? g_strdup_printf (_ ("Undone: %s"), label)
            : waiting->step == RK_STEP_REDO ? g_strdup_printf (_ ("Redone: %s"), label)
                                            : g_strdup (label);
  rk_workspace_toast (waiting->window, message, waiting->step != RK_STEP_UNDO);
  if (waiting->key != NULL)
    rk_workspace_show_record (waiting->window, waiting->key);
}

void
rk_workspace_step (RkWorkspace *self, RkStep step, RkEdit *edit, const char *key)
{
  Waiting *waiting = g_new0 (Waiting, 1);

  *waiting = (Waiting){ step, g_strdup (key), g_object_ref (self->cancellable), self };
  rk_session_step_async (rk_selection_session (self->selection), step, edit, NULL, on_stepped, waiting);
}

RkView *
rk_workspace_view (RkWorkspace *self)
{
  int page = current_page (self);

  return page_table[page].view != NULL ? page_table[page].view (self->page_widgets[page]) : NULL;
}

GtkWidget *
rk_workspace_page (RkWorkspace *self)
{
  return self->page_widgets[current_page (self)];
}

static RkDeckPage *
find_deck_page (RkWorkspace *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (page_table); i++)
    if (RK_IS_DECK_PAGE (self->page_widgets[i]))
      return RK_DECK_PAGE (self->page_widgets[i]);
  g_assert_not_reached ();
}

const char *
rk_workspace_deck (RkWorkspace *self)
{
  return rk_deck_page_deck (find_deck_page (self));
}

const char *
rk_workspace_slide (RkWorkspace *self)
{
  RkDeckPage *page = find_deck_page (self);

  return GTK_WIDGET (page) == rk_workspace_page (self) ? rk_deck_page_slide (page) : NULL;
}

char *
rk_workspace_focused_day (RkWorkspace *self)
{
  int page = current_page (self);

  return RK_IS_SCHEDULE_PAGE (self->page_widgets[page]) ? rk_schedule_page_day (RK_SCHEDULE_PAGE (self->page_widgets[page])) : NULL;
}
