/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/chart/rk-chart-page.h"

#include "core/figures/rk-measure.h"
#include "core/rk-language.h"
#include "draw/chart/rk-chart-kinds.h"
#include "model/chart/rk-answer-chart.h"
#include "model/chart/rk-suggestion.h"
#include "model/words/rk-words.h"
#include "widgets/chart/rk-chart-options.h"
#include "widgets/chart/rk-kind-list.h"
#include "widgets/figures/rk-figure-pane.h"
#include "widgets/picture/rk-picture-view.h"
#include "widgets/rk-children.h"

#include <string.h>

struct _RkChartPage {
  GtkWidget parent_instance;

  RkPictureView *view;
  GtkDropDown *topic, *kind;
  RkFigurePane *figures;
  RkChartOptions *options;

  RkSelection *selection;
  guint seen;        /* the serial of the selection that is shown */
  GPtrArray *topics; /* of RkTopic */
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (RkChartPage, rk_chart_page, GTK_TYPE_WIDGET)

static const RkTopic *
current_topic (RkChartPage *self)
{
  guint row = gtk_drop_down_get_selected (self->topic);

  return self->topics != NULL && row < self->topics->len ? self->topics->pdata[row] : NULL;
}

static gboolean
has_figures (RkChartPage *self, const RkTopic *topic)
{
  g_autoptr (RkTopic) found = rk_topic_find (rk_selection_dataset (self->selection), topic->id, NULL);

  return found != NULL;
}

static RkPicture *
draw_empty (const RkStyle *style, double width, double height)
{
  RkPicture *picture = rk_picture_new (width, height, style->page);

  rk_picture_add_text (picture, width / 2, height / 2, 0.5, 0.5, _ ("No figures yet: type or paste them into the table below."), (RkFont){ 15, FALSE, width * 0.8, 0 }, style->soft);
  return picture;
}

static RkPicture *
draw (gpointer data, double width, double height, const RkStyle *style)
{
  RkChartPage *self = data;
  const RkTopic *topic = current_topic (self);
  g_autoptr (RkView) view = topic != NULL && self->selection != NULL ? rk_chart_page_view (self) : NULL;

  if (view == NULL)
    return NULL;
  if (!has_figures (self, topic))
    return draw_empty (style, width, height);
  return rk_view_draw (view, rk_selection_dataset (self->selection), rk_selection_year (self->selection), style, width, height);
}

static void
picked (gpointer data, const char *key, gboolean activated)
{
  RkChartPage *self = data;

  rk_selection_pick (self->selection, key);
}

/* The table below has the figures of a measure; what other topics show is kept with its events and records. */
static void
show_figures (RkChartPage *self)
{
  const RkTopic *topic = current_topic (self);
  gboolean is_measure = topic != NULL && rk_dataset_get (rk_selection_dataset (self->selection), &rk_measure_type, topic->id) != NULL;

  if (topic != NULL)
    rk_chart_options_show (self->options, topic->id);
  rk_figure_pane_show (self->figures, is_measure ? topic->id : NULL);
}

/* Why the kind that is chosen fits, or which one would. */
static void
show_reason (RkChartPage *self)
{
  g_autofree char *reason = rk_kind_list_reason (self->kind);

  gtk_widget_set_tooltip_text (GTK_WIDGET (self->kind), reason);
  rk_chart_options_tell (self->options, reason);
}

/* The kinds in the order in which they suit what is shown. @first: the suggested one is chosen. */
static void
fill_kinds (RkChartPage *self, gboolean first)
{
  const RkTopic *topic = current_topic (self);
  g_autoptr (GArray) forms = topic != NULL ? rk_rank_forms (rk_selection_dataset (self->selection), topic->id, rk_chart_options_by (self->options, topic)) : NULL;
  gboolean was_filling = self->filling;

  self->filling = TRUE;
  rk_kind_list_fill (self->kind, forms);
  if (first)
    gtk_drop_down_set_selected (self->kind, 0);
  self->filling = was_filling;
  show_reason (self);
}

/* Another topic brings the kind that fits it. */
static void
on_topic (RkChartPage *self)
{
  if (self->filling || current_topic (self) == NULL)
    return;
  show_figures (self);
  fill_kinds (self, TRUE);
  rk_picture_view_refresh (self->view);
}

static void
on_kind (RkChartPage *self)
{
  if (self->filling)
    return;
  show_reason (self);
  rk_picture_view_refresh (self->view);
}

/* Another breakdown may want another kind. */
static void
on_options (RkChartPage *self)
{
  if (self->filling || current_topic (self) == NULL)
    return;
  fill_kinds (self, FALSE);
  if (!rk_kind_list_is_fit (self->kind))
    gtk_drop_down_set_selected (self->kind, 0);
  rk_picture_view_refresh (self->view);
}

/* A measure without figures is no topic yet; here it can be given some. */
static void
add_empty_measures (const RkDataset *dataset, GPtrArray *topics)
{
  const GPtrArray *measures = rk_dataset_all (dataset, &rk_measure_type);

  for (guint i = 0; i < measures->len; i++) {
    const RkMeasure *measure = measures->pdata[i];
    gboolean known = measure->relation != RK_RELATION_TOTAL;
    RkTopic *topic;

    for (guint k = 0; k < topics->len && !known; k++)
      known = g_str_equal (((const RkTopic *) topics->pdata[k])->id, measure->id);
    if (known)
      continue;
    topic = g_new0 (RkTopic, 1);
    *topic = (RkTopic){ .id = g_strdup (measure->id), .title = g_strdup (rk_word_measure (measure)), .kind = rk_chart_kinds ()[0]->id };
    g_ptr_array_add (topics, topic);
  }
}

/* The topics of the document as it is now; the one that was shown stays. */
static void
fill_topics (RkChartPage *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  g_autoptr (GPtrArray) topics = rk_topics (rk_selection_dataset (self->selection));
  const RkTopic *shown = current_topic (self);
  gboolean is_first = shown == NULL;
  guint row = 0;

  add_empty_measures (rk_selection_dataset (self->selection), topics);
  for (guint i = 0; i < topics->len; i++) {
    const RkTopic *topic = topics->pdata[i];

    gtk_string_list_append (titles, topic->title);
    if (g_str_equal (topic->id, shown != NULL ? shown->id : "meetings-attended"))
      row = i;
  }
  self->filling = TRUE;
  gtk_drop_down_set_model (self->topic, G_LIST_MODEL (titles));
  g_clear_pointer (&self->topics, g_ptr_array_unref);
  self->topics = g_steal_pointer (&topics);
  gtk_drop_down_set_selected (self->topic, row);
  self->filling = FALSE;
  fill_kinds (self, is_first);
}

/* The measure on top of the one that a key is of: a part is shown in its total's chart. */
static const RkMeasure *
measure_of_key (const RkDataset *dataset, const char *key)
{
  const RkMeasure *measure = NULL;

  if (key != NULL && g_str_has_prefix (key, "measure:"))
    measure = rk_dataset_get (dataset, &rk_measure_type, key + strlen ("measure:"));
  else if (key != NULL && g_str_has_prefix (key, "observation:")) {
    const RkObservation *observation = rk_dataset_get (dataset, &rk_observation_type, key + strlen ("observation:"));

    measure = observation != NULL ? rk_dataset_get (dataset, &rk_measure_type, observation->measure) : NULL;
  }
  for (guint depth = 0; measure != NULL && measure->parent != NULL && depth < 4; depth++)
    measure = rk_dataset_get (dataset, &rk_measure_type, measure->parent);
  return measure;
}

/* A measure or an observation that is picked elsewhere is shown here. */
static void
follow_key (RkChartPage *self)
{
  const RkMeasure *measure = measure_of_key (rk_selection_dataset (self->selection), rk_selection_key (self->selection));

  for (guint i = 0; measure != NULL && i < self->topics->len; i++)
    if (g_str_equal (((const RkTopic *) self->topics->pdata[i])->id, measure->id))
      gtk_drop_down_set_selected (self->topic, i);
  rk_figure_pane_follow (self->figures);
}

static void
on_changed (RkChartPage *self)
{
  g_auto (GStrv) marks = rk_selection_marks (self->selection);

  if (self->seen != rk_selection_serial (self->selection)) {
    self->seen = rk_selection_serial (self->selection);
    fill_topics (self);
    rk_picture_view_refresh (self->view);
    show_figures (self);
  }
  follow_key (self);
  rk_picture_view_mark (self->view, (const char *const *) marks);
}

/* The chart goes with the table beneath it: months under months. */
static void
on_shown_by (RkChartPage *self)
{
  if (!self->filling)
    rk_chart_options_want (self->options, rk_figure_pane_by (self->figures));
}

static void
rk_chart_page_dispose (GObject *object)
{
  RkChartPage *self = RK_CHART_PAGE (object);

  self->filling = TRUE;
  g_clear_object (&self->selection);
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_CHART_PAGE);
  g_clear_pointer (&self->topics, g_ptr_array_unref);
  G_OBJECT_CLASS (rk_chart_page_parent_class)->dispose (object);
}

static void
rk_chart_page_class_init (RkChartPageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  g_type_ensure (RK_TYPE_PICTURE_VIEW);
  g_type_ensure (RK_TYPE_FIGURE_PANE);
  g_type_ensure (RK_TYPE_CHART_OPTIONS);
  G_OBJECT_CLASS (class)->dispose = rk_chart_page_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-chart-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RkChartPage, view);
  gtk_widget_class_bind_template_child (widget_class, RkChartPage, topic);
  gtk_widget_class_bind_template_child (widget_class, RkChartPage, kind);
  gtk_widget_class_bind_template_child (widget_class, RkChartPage, figures);
  gtk_widget_class_bind_template_child (widget_class, RkChartPage, options);
  gtk_widget_class_bind_template_callback (widget_class, on_topic);
  gtk_widget_class_bind_template_callback (widget_class, on_kind);
  gtk_widget_class_bind_template_callback (widget_class, on_options);
  gtk_widget_class_bind_template_callback (widget_class, on_shown_by);
}

static void
rk_chart_page_init (RkChartPage *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  rk_kind_list_init (self->kind);
  self->filling = FALSE;
  rk_picture_view_connect (self->view, draw, picked, self);
}

void
rk_chart_page_attach (RkChartPage *self, RkSelection *selection)
{
  g_set_object (&self->selection, selection);
  rk_figure_pane_attach (self->figures, selection);
  rk_chart_options_attach (self->options, selection);
  g_signal_connect_object (selection, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  on_changed (self);
}

RkView *
rk_chart_page_view (RkChartPage *self)
{
  const RkTopic *topic = current_topic (self);
  RkView *view;

  if (topic == NULL)
    return NULL;
  view = rk_view_new ("chart", topic->id, rk_selection_year (self->selection));
  rk_view_set (view, "form", rk_kind_list_chosen (self->kind));
  rk_chart_options_apply (self->options, view);
  return view;
}
