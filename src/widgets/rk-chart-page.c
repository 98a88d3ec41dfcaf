/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/rk-chart-page.h"

#include "core/rk-language.h"
#include "draw/rk-chart-kinds.h"
#include "model/rk-answer-chart.h"
#include "widgets/rk-children.h"
#include "widgets/rk-picture-view.h"

#include <string.h>

struct _RkChartPage {
  GtkWidget parent_instance;

  RkPictureView *view;
  GtkDropDown *topic, *kind;

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

static RkPicture *
draw (gpointer data, double width, double height, const RkStyle *style)
{
  RkChartPage *self = data;
  const RkTopic *topic = current_topic (self);
  g_autoptr (RkChart) chart = NULL;

  if (topic == NULL || self->selection == NULL)
    return NULL;
  chart = rk_answer_chart (rk_selection_dataset (self->selection), topic, (RkChartQuestion){ .accent = rk_selection_year (self->selection), .by = topic->by }, NULL);
  if (chart == NULL)
    return NULL;
  return rk_chart_draw (chart, rk_chart_kinds ()[gtk_drop_down_get_selected (self->kind)], style, width, height);
}

static void
picked (gpointer data, const char *key, gboolean activated)
{
  RkChartPage *self = data;

  rk_selection_pick (self->selection, key);
}

static guint
kind_row (const char *id)
{
  guint row = 0;

  while (rk_chart_kinds ()[row] != NULL && !g_str_equal (rk_chart_kinds ()[row]->id, id))
    row++;
  return row;
}

/* Another topic brings the kind that fits it. */
static void
on_topic (RkChartPage *self)
{
  const RkTopic *topic = current_topic (self);

  if (self->filling || topic == NULL)
    return;
  gtk_drop_down_set_selected (self->kind, kind_row (topic->kind));
  rk_picture_view_refresh (self->view);
}

static void
on_kind (RkChartPage *self)
{
  if (!self->filling)
    rk_picture_view_refresh (self->view);
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
  if (is_first && row < self->topics->len)
    gtk_drop_down_set_selected (self->kind, kind_row (((const RkTopic *) self->topics->pdata[row])->kind));
  self->filling = FALSE;
}

/* A measure or an observation that is picked elsewhere is shown here. */
static void
follow_key (RkChartPage *self)
{
  const char *key = rk_selection_key (self->selection);

  for (guint i = 0; key != NULL && g_str_has_prefix (key, "measure:") && i < self->topics->len; i++)
    if (g_str_equal (((const RkTopic *) self->topics->pdata[i])->id, key + strlen ("measure:")))
      gtk_drop_down_set_selected (self->topic, i);
}

static void
on_changed (RkChartPage *self)
{
  g_auto (GStrv) marks = rk_selection_marks (self->selection);

  if (self->seen != rk_selection_serial (self->selection)) {
    self->seen = rk_selection_serial (self->selection);
    fill_topics (self);
    rk_picture_view_refresh (self->view);
  }
  follow_key (self);
  rk_picture_view_mark (self->view, (const char *const *) marks);
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
  G_OBJECT_CLASS (class)->dispose = rk_chart_page_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-chart-page.ui");
  gtk_widget_class_bind_template_child (widget_class, RkChartPage, view);
  gtk_widget_class_bind_template_child (widget_class, RkChartPage, topic);
  gtk_widget_class_bind_template_child (widget_class, RkChartPage, kind);
  gtk_widget_class_bind_template_callback (widget_class, on_topic);
  gtk_widget_class_bind_template_callback (widget_class, on_kind);
}

static void
rk_chart_page_init (RkChartPage *self)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (const RkChartKind *const *kind = rk_chart_kinds (); *kind != NULL; kind++)
    gtk_string_list_append (titles, _ ((*kind)->title));
  gtk_drop_down_set_model (self->kind, G_LIST_MODEL (titles));
  self->filling = FALSE;
  rk_picture_view_connect (self->view, draw, picked, self);
}

void
rk_chart_page_attach (RkChartPage *self, RkSelection *selection)
{
  g_set_object (&self->selection, selection);
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
  rk_view_set (view, "form", rk_chart_kinds ()[gtk_drop_down_get_selected (self->kind)]->id);
  return view;
}
