/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/chart/rk-chart-options.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "model/chart/rk-annotation-edit.h"
#include "model/chart/rk-suggestion.h"
#include "widgets/chart/rk-annotation-row.h"
#include "widgets/rk-children.h"

struct _RkChartOptions {
  GtkWidget parent_instance;

  GtkDropDown *by, *per, *from, *to;
  GtkLabel *reason;
  GtkBox *findings, *subtitles, *remarks, *lines;
  GtkWidget *narrow, *suggest;

  RkSelection *selection;
  char *topic;
  GArray *bys; /* of RkChartBy: the rows of @by */
  GArray *years;
  int wanted; /* RkChartBy that there were no figures by; -1 none */
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (RkChartOptions, rk_chart_options, GTK_TYPE_WIDGET)

enum { CHANGED,
       N_SIGNALS };
static guint signals[N_SIGNALS];

/* What is written on the whole cannot be seen on less, so it is not written there either. */
static void
show_narrow (RkChartOptions *self)
{
  gboolean narrow = FALSE;
  GtkDropDown *const options[] = { self->by, self->per, self->from, self->to };
  GtkWidget *const written[] = { GTK_WIDGET (self->findings), self->suggest, GTK_WIDGET (self->subtitles), GTK_WIDGET (self->lines) };

  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    narrow |= gtk_drop_down_get_selected (options[i]) != 0 && gtk_drop_down_get_selected (options[i]) != GTK_INVALID_LIST_POSITION;
  for (guint i = 0; i < G_N_ELEMENTS (written); i++)
    gtk_widget_set_sensitive (written[i], !narrow);
  gtk_widget_set_visible (self->narrow, narrow);
}

static void
on_option (RkChartOptions *self)
{
  if (self->filling)
    return;
  show_narrow (self);
  self->wanted = -1;
  g_signal_emit (self, signals[CHANGED], 0);
}

/* A title that says what the figures say, to be kept or mended. */
static void
on_suggest (RkChartOptions *self)
{
  g_autofree char *finding = self->topic != NULL ? rk_suggest_finding (rk_selection_dataset (self->selection), self->topic) : NULL;
  GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->findings));

  if (finding != NULL && row != NULL)
    rk_annotation_row_write (RK_ANNOTATION_ROW (row), finding);
}

static void
rk_chart_options_dispose (GObject *object)
{
  RkChartOptions *self = RK_CHART_OPTIONS (object);

  self->filling = TRUE;
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_CHART_OPTIONS);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->topic, g_free);
  g_clear_pointer (&self->bys, g_array_unref);
  g_clear_pointer (&self->years, g_array_unref);
  G_OBJECT_CLASS (rk_chart_options_parent_class)->dispose (object);
}

static void
rk_chart_options_class_init (RkChartOptionsClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_chart_options_dispose;
  signals[CHANGED] = g_signal_new ("changed", RK_TYPE_CHART_OPTIONS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-chart-options.ui");
  gtk_widget_class_bind_template_child (widget_class, RkChartOptions, reason);
  gtk_widget_class_bind_template_child (widget_class, RkChartOptions, by);
  gtk_widget_class_bind_template_child (widget_class, RkChartOptions, per);
  gtk_widget_class_bind_template_child (widget_class, RkChartOptions, from);
  gtk_widget_class_bind_template_child (widget_class, RkChartOptions, to);
  gtk_widget_class_bind_template_child (widget_class, RkChartOptions, findings);
  gtk_widget_class_bind_template_child (widget_class, RkChartOptions, subtitles);
  gtk_widget_class_bind_template_child (widget_class, RkChartOptions, remarks);
  gtk_widget_class_bind_template_child (widget_class, RkChartOptions, lines);
  gtk_widget_class_bind_template_child (widget_class, RkChartOptions, narrow);
  gtk_widget_class_bind_template_child (widget_class, RkChartOptions, suggest);
  gtk_widget_class_bind_template_callback (widget_class, on_option);
  gtk_widget_class_bind_template_callback (widget_class, on_suggest);
}

static void
rk_chart_options_init (RkChartOptions *self)
{
  self->filling = TRUE;
  self->wanted = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->filling = FALSE;
}

void
rk_chart_options_attach (RkChartOptions *self, RkSelection *selection)
{
  g_set_object (&self->selection, selection);
}

static void
fill_bys (RkChartOptions *self, const RkTopic *topic)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL), pers = gtk_string_list_new (NULL);

  g_clear_pointer (&self->bys, g_array_unref);
  self->bys = rk_topic_breakdowns (rk_selection_dataset (self->selection), topic);
  for (guint i = 0; i < self->bys->len; i++)
    gtk_string_list_append (titles, rk_choice_title (rk_chart_bys, (gint64) g_array_index (self->bys, RkChartBy, i)));
  gtk_drop_down_set_model (self->by, G_LIST_MODEL (titles));
  gtk_widget_set_sensitive (GTK_WIDGET (self->by), self->bys->len > 1);
  for (guint i = 0; rk_chart_pers[i].id != NULL; i++)
    gtk_string_list_append (pers, rk_choice_title (rk_chart_pers, (gint64) i));
  gtk_drop_down_set_model (self->per, G_LIST_MODEL (pers));
  gtk_widget_set_sensitive (GTK_WIDGET (self->per), rk_topic_can_be_divided (topic));
}

/* The years of the document; the first row leaves it open. */
static void
fill_years (RkChartOptions *self, GtkDropDown *drop_down, const char *open)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  guint selected = gtk_drop_down_get_selected (drop_down);

  gtk_string_list_append (titles, open);
  for (guint i = 0; i < self->years->len; i++) {
    g_autofree char *code = rk_fiscal_year_code ((int) g_array_index (self->years, gint64, i));

    gtk_string_list_append (titles, code);
  }
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (titles));
  gtk_drop_down_set_selected (drop_down, selected != GTK_INVALID_LIST_POSITION && selected <= self->years->len ? selected : 0);
}

static GtkWidget *
next_of (GtkBox *box, GtkWidget *row)
{
  return row != NULL ? gtk_widget_get_next_sibling (row) : gtk_widget_get_first_child (GTK_WIDGET (box));
}

/* Returns: (nullable): the row after @after that shows the record of that key */
static GtkWidget *
find_row (GtkBox *box, GtkWidget *after, const char *key)
{
  GtkWidget *row = next_of (box, after);

  while (row != NULL && g_strcmp0 (rk_annotation_row_key (RK_ANNOTATION_ROW (row)), key) != 0)
    row = gtk_widget_get_next_sibling (row);
  return row;
}

/* Shows it in its own row, which is put after @after. */
static GtkWidget *
show_row (RkChartOptions *self, GtkBox *box, GtkWidget *after, RkAnnotationRole role, const RkAnnotation *annotation)
{
  GtkWidget *row = find_row (box, after, annotation != NULL ? annotation->id : NULL);

  if (row == NULL) {
    row = GTK_WIDGET (rk_annotation_row_new (self->selection, role));
    gtk_box_append (box, row);
  }
  gtk_box_reorder_child_after (box, row, after);
  rk_annotation_row_show (RK_ANNOTATION_ROW (row), self->topic, annotation);
  return row;
}

/* A row for each that is there, and one for something new where there may be several or there is none. */
static void
fill_rows (RkChartOptions *self, GtkBox *box, RkAnnotationRole role, gboolean several)
{
  g_autoptr (GPtrArray) all = rk_annotations_of (rk_selection_dataset (self->selection), self->topic, role);
  GtkWidget *last = NULL, *rest;

  for (guint i = 0; i < (several ? all->len : MIN (all->len, 1)); i++)
    last = show_row (self, box, last, role, all->pdata[i]);
  if (several || all->len == 0)
    last = show_row (self, box, last, role, NULL);
  while ((rest = next_of (box, last)) != NULL) {
    rk_annotation_row_forget (RK_ANNOTATION_ROW (rest));
    gtk_box_remove (box, rest);
  }
}

void
rk_chart_options_show (RkChartOptions *self, const char *topic)
{
  g_autoptr (RkTopic) found = rk_topic_find (rk_selection_dataset (self->selection), topic, NULL);
  gboolean another = g_strcmp0 (topic, self->topic) != 0;

  self->filling = TRUE;
  g_clear_pointer (&self->years, g_array_unref);
  self->years = rk_dataset_years (rk_selection_dataset (self->selection));
  fill_years (self, self->from, _ ("the first"));
  fill_years (self, self->to, _ ("the last"));
  if (another) {
    g_free (self->topic);
    self->topic = g_strdup (topic);
    gtk_drop_down_set_selected (self->from, 0);
    gtk_drop_down_set_selected (self->to, 0);
    self->wanted = -1;
  }
  if (found != NULL) {
    guint by = another ? 0 : gtk_drop_down_get_selected (self->by), per = another ? 0 : gtk_drop_down_get_selected (self->per);

    fill_bys (self, found);
    gtk_drop_down_set_selected (self->by, by < self->bys->len ? by : 0);
    gtk_drop_down_set_selected (self->per, per != GTK_INVALID_LIST_POSITION ? per : 0);
  }
  fill_rows (self, self->findings, RK_ANNOTATION_FINDING, FALSE);
  fill_rows (self, self->subtitles, RK_ANNOTATION_SUBTITLE, FALSE);
  fill_rows (self, self->remarks, RK_ANNOTATION_REMARK, TRUE);
  fill_rows (self, self->lines, RK_ANNOTATION_REFERENCE_LINE, TRUE);
  self->filling = FALSE;
  show_narrow (self);
  if (self->wanted >= 0)
    rk_chart_options_want (self, (RkChartBy) self->wanted);
}

void
rk_chart_options_want (RkChartOptions *self, RkChartBy by)
{
  self->wanted = (int) by;
  for (guint i = 0; self->bys != NULL && i < self->bys->len; i++)
    if (g_array_index (self->bys, RkChartBy, i) == by) {
      self->wanted = -1;
      gtk_drop_down_set_selected (self->by, i);
    }
}

static void
apply_year (RkChartOptions *self, GtkDropDown *drop_down, RkView *view, const char *setting)
{
  guint row = gtk_drop_down_get_selected (drop_down);
  g_autofree char *code = row > 0 && self->years != NULL && row - 1 < self->years->len ? rk_fiscal_year_code ((int) g_array_index (self->years, gint64, row - 1)) : NULL;

  rk_view_set (view, setting, code);
}

void
rk_chart_options_apply (RkChartOptions *self, RkView *view)
{
  guint by = gtk_drop_down_get_selected (self->by), per = gtk_drop_down_get_selected (self->per);

  if (self->bys != NULL && by > 0 && by < self->bys->len)
    rk_view_set (view, "by", rk_chart_bys[g_array_index (self->bys, RkChartBy, by)].id);
  if (gtk_widget_get_sensitive (GTK_WIDGET (self->per)) && per != GTK_INVALID_LIST_POSITION && per > 0)
    rk_view_set (view, "per", rk_chart_pers[per].id);
  apply_year (self, self->from, view, "from");
  apply_year (self, self->to, view, "to");
}

RkChartBy
rk_chart_options_by (RkChartOptions *self, const RkTopic *topic)
{
  guint by = gtk_drop_down_get_selected (self->by);

  return self->bys != NULL && by < self->bys->len && g_strcmp0 (topic->id, self->topic) == 0 ? g_array_index (self->bys, RkChartBy, by) : topic->by;
}

void
rk_chart_options_tell (RkChartOptions *self, const char *reason)
{
  gtk_label_set_label (self->reason, reason != NULL ? reason : "");
  gtk_widget_set_visible (GTK_WIDGET (self->reason), reason != NULL);
}
