/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/campaign/rk-campaign-page.h"

#include "core/event/rk-event.h"
#include "core/rk-language.h"
#include "draw/map/rk-map-draw.h"
#include "model/campaign/rk-answer-campaign.h"
#include "model/campaign/rk-campaign-edit.h"
#include "model/session/rk-facts.h"
#include "model/view/rk-reach-question.h"
#include "widgets/campaign/rk-campaign-menu.h"
#include "widgets/campaign/rk-reach-panel.h"
#include "widgets/picture/rk-picture-view.h"
#include "widgets/record/rk-record-form.h"
#include "widgets/record/rk-record-pane.h"
#include "widgets/rk-children.h"

struct _RkCampaignPage {
  GtkWidget parent_instance;

  GtkStack *stack;
  RkPictureView *board, *map;
  RkRecordPane *placements, *tasks, *materials, *sites;
  RkReachPanel *reach;
  GtkMenuButton *set_state, *set_task;
  GtkWidget *start, *edit, *print;

  RkSelection *selection;
  guint seen; /* the serial of the selection that is shown */
};

G_DEFINE_FINAL_TYPE (RkCampaignPage, rk_campaign_page, GTK_TYPE_WIDGET)

static const RkColumn placement_columns[] = { { "site", 0 }, { "spot", 112 }, { "medium", 80 }, { "size", 60 }, { "copies", 60 }, { "period", 122 }, { "state", 112 }, { "problem", 96 }, { "who", 76 }, { NULL, 0 } };
static const RkColumn task_columns[] = { { "ward", 144 }, { "title", 0 }, { "state", 90 }, { "date", 126 }, { "place", 112 }, { "reached", 138 }, { NULL, 0 } };
static const RkColumn material_columns[] = { { "kind", 130 }, { "name", 0 }, { "licence", 110 }, { "size", 130 }, { NULL, 0 } };
static const RkColumn site_columns[] = { { "name", 0 }, { "kind", 100 }, { "listed_line", 150 }, { "municipality", 100 }, { "ward", 130 }, { NULL, 0 } };

static RkPicture *
draw_board (gpointer data, double width, double height, const RkStyle *style)
{
  RkCampaignPage *self = data;
  g_autoptr (RkBoard) board = NULL;
  RkReachQuestion question;
  GDate today;

  if (self->selection == NULL)
    return NULL;
  rk_today (&today);
  question = rk_reach_panel_question (self->reach, rk_selection_year (self->selection));
  board = rk_answer_board (rk_selection_dataset (self->selection), &question, &today);
  return rk_board_draw (board, style, width, height);
}

static RkPicture *
draw_map (gpointer data, double width, double height, const RkStyle *style)
{
  RkCampaignPage *self = data;
  g_autoptr (RkMap) map = NULL;
  RkReachQuestion question;

  if (self->selection == NULL)
    return NULL;
  question = rk_reach_panel_question (self->reach, rk_selection_year (self->selection));
  map = rk_answer_campaign_map (rk_selection_dataset (self->selection), &question);
  return rk_map_draw (map, &RK_MAP_WHOLE, style, width, height);
}

static const char *
shown (RkCampaignPage *self)
{
  return gtk_stack_get_visible_child_name (self->stack);
}

static const RkCampaign *
campaign_of (RkCampaignPage *self)
{
  return rk_campaign_of_year (rk_selection_dataset (self->selection), rk_selection_year (self->selection));
}

static gboolean
is_writable (RkCampaignPage *self)
{
  return !rk_session_is_read_only (rk_selection_session (self->selection));
}

/* Shows the rows of the year's campaign; of what belongs to no campaign, all. Returns: how many there are */
static guint
show_rows (RkCampaignPage *self, RkRecordPane *pane, const RkRecordType *type)
{
  const RkCampaign *campaign = campaign_of (self);
  const GPtrArray *all = rk_dataset_all (rk_selection_dataset (self->selection), type);
  const RkField *field = rk_record_type_field (type, "campaign");
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (field == NULL || (campaign != NULL && g_strcmp0 (rk_record_text (all->pdata[i], field), campaign->id) == 0))
      g_ptr_array_add (rows, all->pdata[i]);
  rk_record_pane_show (pane, rows);
  return rows->len;
}

static void
show_tools (RkCampaignPage *self, gboolean empty)
{
  const char *name = shown (self);

  gtk_widget_set_visible (GTK_WIDGET (self->set_state), g_strcmp0 (name, "placements") == 0 && is_writable (self));
  gtk_widget_set_visible (GTK_WIDGET (self->set_task), g_strcmp0 (name, "tasks") == 0 && is_writable (self));
  gtk_widget_set_visible (self->start, empty && is_writable (self));
  gtk_widget_set_visible (self->edit, g_strcmp0 (name, "board") == 0 && is_writable (self) && campaign_of (self) != NULL);
  gtk_widget_set_visible (self->print, !empty);
}

/* What is shown is another: how reach is counted, the view, the year or the document. */
static void
on_shown (RkCampaignPage *self)
{
  guint n_placements;

  if (self->selection == NULL)
    return;
  self->seen = rk_selection_serial (self->selection);
  n_placements = show_rows (self, self->placements, &rk_placement_type);
  show_rows (self, self->tasks, &rk_campaign_task_type);
  show_rows (self, self->materials, &rk_material_type);
  show_rows (self, self->sites, &rk_site_type);
  rk_reach_panel_show (self->reach, self->selection);
  rk_picture_view_refresh (self->board);
  rk_picture_view_refresh (self->map);
  show_tools (self, n_placements == 0);
}

static void
on_changed (RkCampaignPage *self)
{
  g_auto (GStrv) marks = rk_selection_marks (self->selection);

  if (self->seen != rk_selection_serial (self->selection))
    on_shown (self);
  rk_record_pane_mark (self->placements);
  rk_record_pane_mark (self->tasks);
  rk_record_pane_mark (self->materials);
  rk_record_pane_mark (self->sites);
  rk_picture_view_mark (self->board, (const char *const *) marks);
  rk_picture_view_mark (self->map, (const char *const *) marks);
}

/* Takes @draft. */
static void
open_form (RkCampaignPage *self, RkRecordDraft *draft)
{
  gtk_window_present (GTK_WINDOW (rk_record_form_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->selection, draft)));
}

/* What is activated on board or map is opened; a ward shows its activities. */
static void
activate (RkCampaignPage *self, const char *key)
{
  const RkDataset *dataset = rk_selection_dataset (self->selection);
  const RkRecordType *type;
  gconstpointer record = rk_key_record (dataset, key, &type);
  const RkCampaignTask *task = type == &rk_ward_type && campaign_of (self) != NULL ? rk_campaign_task_of_ward (dataset, campaign_of (self), rk_record_key (record)) : NULL;

  if (record != NULL && rk_facts_have_form (type) && is_writable (self))
    open_form (self, rk_record_draft_new (type, record));
  if (task != NULL) {
    g_autofree char *task_key = g_strconcat ("campaign_task:", task->id, NULL);

    gtk_stack_set_visible_child_name (self->stack, "tasks");
    rk_selection_pick (self->selection, task_key);
  }
}

static void
picked (gpointer data, const char *key, gboolean activated)
{
  RkCampaignPage *self = data;

  rk_selection_pick (self->selection, key);
  if (activated && key != NULL)
    activate (self, key);
}

/* Sets the state of every selected placement, in one edit. */
static void
set_state (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkCampaignPage *self = RK_CAMPAIGN_PAGE (widget);
  g_auto (GStrv) keys = rk_record_pane_selected (self->placements);
  int state, problem;

  g_variant_get (parameter, "(ii)", &state, &problem);
  if (keys[0] != NULL)
    rk_selection_keep (self->selection, rk_placements_set_state (rk_selection_dataset (self->selection), (const char *const *) keys, state, problem < 0 ? RK_MISSING : problem), NULL);
}

static void
set_task (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkCampaignPage *self = RK_CAMPAIGN_PAGE (widget);
  g_auto (GStrv) keys = rk_record_pane_selected (self->tasks);

  if (keys[0] != NULL)
    rk_selection_keep (self->selection, rk_tasks_set_state (rk_selection_dataset (self->selection), (const char *const *) keys, g_variant_get_int32 (parameter)), NULL);
}

static void
start_campaign (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkCampaignPage *self = RK_CAMPAIGN_PAGE (widget);
  RkEdit *edit = rk_campaign_start (rk_selection_dataset (self->selection), rk_selection_year (self->selection), NULL);

  if (edit != NULL)
    rk_selection_keep (self->selection, edit, NULL);
}

static void
edit_campaign (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkCampaignPage *self = RK_CAMPAIGN_PAGE (widget);
  const RkCampaign *campaign = campaign_of (self);

  if (campaign != NULL && is_writable (self))
    open_form (self, rk_record_draft_new (&rk_campaign_type, campaign));
}

/* A new row of the year's campaign; none where there is no campaign. */
static gpointer
make_row (RkCampaignPage *self, const RkRecordType *type)
{
  const RkCampaign *campaign = campaign_of (self);

  return campaign != NULL ? rk_campaign_new_row (campaign, type) : NULL;
}

static gpointer
make_placement (gpointer data)
{
  return make_row (data, &rk_placement_type);
}

static gpointer
make_task (gpointer data)
{
  return make_row (data, &rk_campaign_task_type);
}

static gpointer
make_material (gpointer data)
{
  return make_row (data, &rk_material_type);
}

static gpointer
make_site (gpointer data)
{
  RkSite *site = rk_record_new (&rk_site_type);

  site->municipality = g_strdup (RK_CITY);
  return site;
}

static RkShape
shape_of (gconstpointer record)
{
  const RkPlacement *placement = record;

  return rk_answer_placement_shape (placement->state, placement->problem);
}

static void
rk_campaign_page_dispose (GObject *object)
{
  RkCampaignPage *self = RK_CAMPAIGN_PAGE (object);

  g_clear_object (&self->selection);
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_CAMPAIGN_PAGE);
  G_OBJECT_CLASS (rk_campaign_page_parent_class)->dispose (object);
}

#define BIND(child) gtk_widget_class_bind_template_child (widget_class, RkCampaignPage, child)

static void
rk_campaign_page_class_init (RkCampaignPageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  g_type_ensure (RK_TYPE_PICTURE_VIEW);
  g_type_ensure (RK_TYPE_RECORD_PANE);
  g_type_ensure (RK_TYPE_REACH_PANEL);
  G_OBJECT_CLASS (class)->dispose = rk_campaign_page_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-campaign-page.ui");
  BIND (stack);
  BIND (board);
  BIND (map);
  BIND (placements);
  BIND (tasks);
  BIND (reach);
  BIND (materials);
  BIND (sites);
  BIND (set_state);
  BIND (set_task);
  BIND (start);
  BIND (edit);
  BIND (print);
  gtk_widget_class_bind_template_callback (widget_class, on_shown);
  gtk_widget_class_install_action (widget_class, "campaign.set-state", "(ii)", set_state);
  gtk_widget_class_install_action (widget_class, "campaign.set-task", "i", set_task);
  gtk_widget_class_install_action (widget_class, "campaign.start", NULL, start_campaign);
  gtk_widget_class_install_action (widget_class, "campaign.edit", NULL, edit_campaign);
}

static void
rk_campaign_page_init (RkCampaignPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  rk_picture_view_connect (self->board, draw_board, picked, self);
  rk_picture_view_connect (self->map, draw_map, picked, self);
  rk_record_pane_brief_dates (self->placements);
  rk_record_pane_brief_dates (self->tasks);
  rk_record_pane_show_shapes (self->placements, "state", shape_of);
  rk_record_pane_set_up (self->placements, &rk_placement_type, placement_columns, _ ("What hangs where. “Start campaign” takes the placements of the year before."), make_placement, self);
  rk_record_pane_set_up (self->tasks, &rk_campaign_task_type, task_columns, _ ("What the city and its 24 wards do. “Start campaign” makes an activity for each ward."), make_task, self);
  rk_record_pane_set_up (self->materials, &rk_material_type, material_columns, _ ("Posters, leaflets, web pages and signage of the campaign."), make_material, self);
  rk_record_pane_set_up (self->sites, &rk_site_type, site_columns, _ ("Stations, ward offices, malls, libraries and hospitals where something can hang."), make_site, self);
  rk_campaign_menu_of_states (self->set_state);
  rk_campaign_menu_of_tasks (self->set_task);
}

void
rk_campaign_page_attach (RkCampaignPage *self, RkSelection *selection)
{
  g_set_object (&self->selection, selection);
  rk_record_pane_attach (self->placements, selection);
  rk_record_pane_attach (self->tasks, selection);
  rk_record_pane_attach (self->materials, selection);
  rk_record_pane_attach (self->sites, selection);
  g_signal_connect_object (selection, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  on_changed (self);
}

RkView *
rk_campaign_page_view (RkCampaignPage *self)
{
  RkView *view = rk_view_new (g_strcmp0 (shown (self), "map") == 0 ? "reach" : "campaign", NULL, rk_selection_year (self->selection));
  RkReachQuestion question = rk_reach_panel_question (self->reach, rk_selection_year (self->selection));

  rk_reach_question_write (&question, view);
  return view;
}
