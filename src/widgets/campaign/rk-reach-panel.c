/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/campaign/rk-reach-panel.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "core/rules/rk-block-list.h"
#include "model/campaign/rk-answer-reach.h"
#include "model/campaign/rk-campaign-edit.h"
#include "widgets/inspector/rk-fact-row.h"
#include "widgets/rk-children.h"

#include <string.h>

#define FIRST_CANDIDATES 5

struct _RkReachPanel {
  GtkWidget parent_instance;

  GtkDropDown *by, *media, *blocks, *counted;
  GtkWidget *heading, *more;
  GtkListBox *candidates;
  GtkBox *facts;

  RkSelection *selection;
  GPtrArray *places; /* of RkReachCandidate; they point into the dataset that is shown */
  gboolean all;      /* every candidate is shown */
  GArray *years;     /* of int: what the menu of blocks offers; 0: those of the year itself */
  int own;           /* the year whose own blocks are its first */
  gboolean quiet;    /* the menu changes because the program says so */
};

G_DEFINE_FINAL_TYPE (RkReachPanel, rk_reach_panel, GTK_TYPE_WIDGET)

static guint changed_signal;

static void
on_question_changed (RkReachPanel *self)
{
  if (!self->quiet)
    g_signal_emit (self, changed_signal, 0);
}

static int
blocks_of (RkReachPanel *self)
{
  guint selected = gtk_drop_down_get_selected (self->blocks);

  return selected < self->years->len ? g_array_index (self->years, int, selected) : 0;
}

/* Returns: (transfer full) (element-type int): 0 for the year's own blocks, then the other years whose blocks are published */
static GArray *
list_years (const RkDataset *dataset, int own)
{
  g_autoptr (GArray) all = rk_dataset_years (dataset);
  GArray *years = g_array_new (FALSE, TRUE, sizeof (int));

  g_array_set_size (years, 1);
  for (guint i = 0; i < all->len; i++) {
    int year = (int) g_array_index (all, gint64, i);
    g_autoptr (GPtrArray) blocks = rk_block_list (dataset, year);

    if (year != own && blocks->len > 0)
      g_array_append_val (years, year);
  }
  return years;
}

static gboolean
is_same (const GArray *a, const GArray *b)
{
  return a->len == b->len && memcmp (a->data, b->data, a->len * sizeof (int)) == 0;
}

static char *
name_blocks (const RkDataset *dataset, int own, int year)
{
  g_autoptr (GPtrArray) blocks = rk_block_list (dataset, year != 0 ? year : own);
  g_autofree char *code = rk_fiscal_year_code (year != 0 ? year : own);

  if (blocks->len == 0)
    return g_strdup_printf (_ ("Blocks of %s (not published)"), code);
  return g_strdup_printf (_ ("Blocks of %s"), code);
}

/* The years may be others, and the first of them is called after the year on screen; what is chosen stays chosen. */
static void
fill_blocks (RkReachPanel *self, const RkDataset *dataset, int own)
{
  int chosen = blocks_of (self);
  GArray *years = list_years (dataset, own);
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);
  guint selected = 0;

  if (is_same (years, self->years) && self->own == own) {
    g_array_unref (years);
    return;
  }
  g_array_unref (self->years);
  self->years = years;
  self->own = own;
  for (guint i = 0; i < years->len; i++) {
    g_autofree char *word = name_blocks (dataset, own, g_array_index (years, int, i));

    gtk_string_list_append (words, word);
    selected = g_array_index (years, int, i) == chosen ? i : selected;
  }
  self->quiet = TRUE;
  gtk_drop_down_set_model (self->blocks, G_LIST_MODEL (words));
  gtk_drop_down_set_selected (self->blocks, selected);
  self->quiet = FALSE;
}

static const RkCampaign *
campaign_of (RkReachPanel *self)
{
  return rk_campaign_of_year (rk_selection_dataset (self->selection), rk_selection_year (self->selection));
}

static void
on_add (GtkButton *button, RkReachPanel *self)
{
  const RkReachCandidate *candidate = g_ptr_array_index (self->places, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "index")));

  rk_selection_keep (self->selection, rk_campaign_add_candidate (rk_selection_dataset (self->selection), campaign_of (self), candidate), NULL);
}

/* The place, and beneath it what it would add. */
static GtkWidget *
make_words (const RkReachCandidate *candidate)
{
  g_autofree char *name = rk_word_candidate (candidate), *gain = rk_word_candidate_gain (candidate);
  const RkFact fact = { .label = gain, .value = name };
  GtkWidget *words = rk_fact_row_new (&fact);

  gtk_box_reorder_child_after (GTK_BOX (words), gtk_widget_get_first_child (words), gtk_widget_get_last_child (words));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  return words;
}

static void
add_candidate (RkReachPanel *self, guint index)
{
  const RkReachCandidate *candidate = g_ptr_array_index (self->places, index);
  g_autofree char *name = rk_word_candidate (candidate), *label = g_strdup_printf (_ ("Plan a poster at “%s”"), name);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6), *add = gtk_button_new_from_icon_name ("list-add-symbolic");

  gtk_widget_set_margin_start (row, 9);
  gtk_widget_set_margin_end (row, 6);
  gtk_widget_set_margin_top (row, 6);
  gtk_widget_set_margin_bottom (row, 6);
  gtk_widget_set_valign (add, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (add, "flat");
  gtk_widget_set_tooltip_text (add, label);
  gtk_widget_set_sensitive (add, !rk_session_is_read_only (rk_selection_session (self->selection)));
  gtk_accessible_update_property (GTK_ACCESSIBLE (add), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data (G_OBJECT (add), "index", GUINT_TO_POINTER (index));
  g_signal_connect (add, "clicked", G_CALLBACK (on_add), self);
  gtk_box_append (GTK_BOX (row), make_words (candidate));
  gtk_box_append (GTK_BOX (row), add);
  gtk_list_box_append (self->candidates, row);
}

static void
show_candidates (RkReachPanel *self)
{
  guint shown = self->all ? self->places->len : MIN (self->places->len, FIRST_CANDIDATES);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->candidates))) != NULL)
    gtk_list_box_remove (self->candidates, child);
  for (guint i = 0; i < shown; i++)
    add_candidate (self, i);
  gtk_widget_set_visible (self->heading, shown > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->candidates), shown > 0);
  gtk_widget_set_visible (self->more, shown < self->places->len);
}

static void
on_more (RkReachPanel *self)
{
  self->all = TRUE;
  show_candidates (self);
}

static void
show_facts (RkReachPanel *self, const RkReach *reach, int year)
{
  g_autoptr (RkFacts) facts = rk_answer_reach_facts (rk_selection_dataset (self->selection), reach, year);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->facts))) != NULL)
    gtk_box_remove (self->facts, child);
  for (guint i = 0; i < facts->facts->len; i++)
    gtk_box_append (self->facts, rk_fact_row_new (facts->facts->pdata[i]));
}

static void
rk_reach_panel_dispose (GObject *object)
{
  RkReachPanel *self = RK_REACH_PANEL (object);

  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_REACH_PANEL);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->places, g_ptr_array_unref);
  g_clear_pointer (&self->years, g_array_unref);
  G_OBJECT_CLASS (rk_reach_panel_parent_class)->dispose (object);
}

#define BIND(child) gtk_widget_class_bind_template_child (widget_class, RkReachPanel, child)

static void
rk_reach_panel_class_init (RkReachPanelClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_reach_panel_dispose;
  changed_signal = g_signal_new ("changed", RK_TYPE_REACH_PANEL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-reach-panel.ui");
  BIND (by);
  BIND (media);
  BIND (blocks);
  BIND (counted);
  BIND (heading);
  BIND (more);
  BIND (candidates);
  BIND (facts);
  gtk_widget_class_bind_template_callback (widget_class, on_question_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_more);
}

static void
rk_reach_panel_init (RkReachPanel *self)
{
  self->years = g_array_new (FALSE, TRUE, sizeof (int));
  self->quiet = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->quiet = FALSE;
}

RkReachQuestion
rk_reach_panel_question (RkReachPanel *self, int year)
{
  return (RkReachQuestion){
    .year = year,
    .blocks_of = blocks_of (self),
    .by = gtk_drop_down_get_selected (self->by) == 1 ? RK_REACH_ANY_PLATFORM : RK_REACH_LISTED_LINE,
    .media = gtk_drop_down_get_selected (self->media) == 1 ? 0 : RK_REACH_POSTERS,
    .displayed = gtk_drop_down_get_selected (self->counted) == 1,
  };
}

void
rk_reach_panel_show (RkReachPanel *self, RkSelection *selection)
{
  const RkDataset *dataset = rk_selection_dataset (selection);
  g_autoptr (RkReach) reach = NULL;
  RkReachQuestion question;

  g_set_object (&self->selection, selection);
  fill_blocks (self, dataset, rk_selection_year (selection));
  question = rk_reach_panel_question (self, rk_selection_year (selection));
  reach = rk_reach_new (dataset, &question);
  g_clear_pointer (&self->places, g_ptr_array_unref);
  self->places = campaign_of (self) != NULL ? rk_reach_candidates (dataset, &question, reach) : g_ptr_array_new ();
  show_candidates (self);
  show_facts (self, reach, rk_reach_blocks_of (&question));
}
