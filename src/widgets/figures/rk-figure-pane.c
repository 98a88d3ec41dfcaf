/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/figures/rk-figure-pane.h"

#include "core/area/rk-ward.h"
#include "core/record/rk-source.h"
#include "core/rk-language.h"
#include "model/figures/rk-figure-paste.h"
#include "model/figures/rk-measure-edit.h"
#include "model/words/rk-words.h"
#include "widgets/figures/rk-figure-ask.h"
#include "widgets/figures/rk-figure-grid.h"
#include "widgets/figures/rk-measure-form.h"
#include "widgets/rk-children.h"

#include <string.h>

struct _RkFigurePane {
  GtkWidget parent_instance;

  GtkStack *stack;
  RkFigureGrid *grid;
  GtkDropDown *detail, *lines, *source;
  GtkToggleButton *down;
  GtkLabel *status, *check;
  GtkWidget *keep, *sources;
  GMenu *edit_menu;

  RkSelection *selection;
  char *measure;
  guint seen; /* the serial of the selection that is shown */
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (RkFigurePane, rk_figure_pane, GTK_TYPE_WIDGET)

enum { SHOWN_BY,
       N_SIGNALS };
static guint signals[N_SIGNALS];

/* The lines that can be chosen: the parts of the whole city, the wards, then the parts of each ward. */
enum { LINES_PARTS,
       LINES_WARDS,
       LINES_PARTS_OF_WARD };

static const RkDataset *
dataset_of (RkFigurePane *self)
{
  return rk_selection_dataset (self->selection);
}

static const char *
chosen_ward (RkFigurePane *self)
{
  const GPtrArray *wards = rk_dataset_all (dataset_of (self), &rk_ward_type);
  guint row = gtk_drop_down_get_selected (self->lines);

  return row >= LINES_PARTS_OF_WARD && row - LINES_PARTS_OF_WARD < wards->len ? rk_record_key (wards->pdata[row - LINES_PARTS_OF_WARD]) : NULL;
}

static const char *
chosen_source (RkFigurePane *self)
{
  const GPtrArray *sources = rk_dataset_all (dataset_of (self), &rk_source_type);
  guint row = gtk_drop_down_get_selected (self->source);

  return row > 0 && row - 1 < sources->len ? rk_record_key (sources->pdata[row - 1]) : NULL;
}

static const RkFigureCell *
chosen_cell (RkFigurePane *self, guint *row, guint *column)
{
  const RkFigureTable *table = rk_figure_grid_table (self->grid);
  RkFigureRange range = rk_figure_grid_range (self->grid);

  *row = range.row;
  *column = range.column;
  return table != NULL && range.row < table->n_rows && range.column < table->n_columns ? rk_figure_table_cell (table, range.row, range.column) : NULL;
}

/* What is known of the chosen figure, beneath the table. */
static void
show_chosen (RkFigurePane *self)
{
  guint row, column;
  const RkFigureCell *cell = chosen_cell (self, &row, &column);
  const RkFigureTable *table = rk_figure_grid_table (self->grid);
  g_autofree char *name = cell != NULL ? rk_figure_table_describe (table, row, column) : NULL, *told = cell != NULL ? rk_figure_table_tell (table, row, column) : NULL;
  gboolean wrong = cell != NULL && cell->check != NULL;
  g_autofree char *line = told != NULL ? g_strdelimit (g_strdup (told), "\n", ' ') : NULL;

  gtk_label_set_label (self->status, name != NULL ? name : "");
  gtk_label_set_label (self->check, line != NULL ? line : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->check), told != NULL && *told != '\0' ? told : NULL);
  gtk_widget_set_visible (self->keep, wrong && cell->check->note != NULL && !cell->check->noted);
  gtk_widget_set_visible (self->sources, cell != NULL && cell->observation != NULL && cell->observation->source != NULL);
}

static void
refill (RkFigurePane *self)
{
  guint lines = gtk_drop_down_get_selected (self->lines);
  RkFigureQuestion question = { .measure = self->measure, .ward = chosen_ward (self), .by_ward = lines == LINES_WARDS, .year = rk_selection_year (self->selection) };
  RkFigureTable *table;

  question.detail = (RkFigureDetail) gtk_drop_down_get_selected (self->detail);
  question.down = gtk_toggle_button_get_active (self->down);
  table = self->measure != NULL ? rk_figure_table_new (dataset_of (self), &question) : NULL;
  gtk_stack_set_visible_child_name (self->stack, table != NULL ? "table" : "none");
  if (table == NULL)
    return;
  rk_figure_grid_show (self->grid, table);
  show_chosen (self);
}

static void
on_option (RkFigurePane *self)
{
  if (self->filling || self->selection == NULL)
    return;
  refill (self);
  g_signal_emit (self, signals[SHOWN_BY], 0);
}

RkChartBy
rk_figure_pane_by (RkFigurePane *self)
{
  static const RkChartBy bys[] = { [RK_FIGURES_YEARS] = RK_CHART_BY_YEAR, [RK_FIGURES_HALVES] = RK_CHART_BY_HALF, [RK_FIGURES_MONTHS] = RK_CHART_BY_MONTH };

  return gtk_drop_down_get_selected (self->lines) == LINES_WARDS ? RK_CHART_BY_WARD : bys[gtk_drop_down_get_selected (self->detail)];
}

static void
on_source (RkFigurePane *self)
{
  if (!self->filling && self->selection != NULL)
    rk_figure_grid_set_source (self->grid, chosen_source (self));
}

static void
keep (gpointer data, RkEdit *edit)
{
  RkFigurePane *self = data;

  rk_selection_keep (self->selection, edit, rk_selection_key (self->selection));
}

static void
moved (gpointer data, guint row, guint column)
{
  RkFigurePane *self = data;
  const RkFigureCell *cell = rk_figure_table_cell (rk_figure_grid_table (self->grid), row, column);
  g_autofree char *key = cell->observation != NULL ? g_strconcat ("observation:", cell->observation->id, NULL) : NULL;

  show_chosen (self);
  rk_selection_pick (self->selection, key);
}

static void
ask_to_make (gpointer data, const char *text, const GPtrArray *names)
{
  rk_figure_ask_to_make (RK_FIGURE_PANE (data)->grid, text, names);
}

static void
do_command (GtkWidget *widget, const char *action, GVariant *unused)
{
  static const struct {
    const char *action;
    RkFigureCommand command;
  } commands[] = {
    { "figures.copy", RK_FIGURES_COPY },
    { "figures.cut", RK_FIGURES_CUT },
    { "figures.paste", RK_FIGURES_PASTE },
    { "figures.fill-down", RK_FIGURES_FILL_DOWN },
    { "figures.fill-right", RK_FIGURES_FILL_RIGHT },
    { "figures.clear", RK_FIGURES_CLEAR },
    { "figures.keep-difference", RK_FIGURES_KEEP_DIFFERENCE },
    { "figures.set-source", RK_FIGURES_SET_SOURCE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i].action, action))
      rk_figure_grid_do (RK_FIGURE_PANE (widget)->grid, commands[i].command);
}

static const RkMeasure *
shown_measure (RkFigurePane *self)
{
  return self->measure != NULL ? rk_dataset_get (dataset_of (self), &rk_measure_type, self->measure) : NULL;
}

static const RkMeasure *
chosen_measure (RkFigurePane *self)
{
  guint row, column;
  const RkFigureCell *cell = chosen_cell (self, &row, &column);

  return cell != NULL ? cell->place.measure : shown_measure (self);
}

static void
new_measure (GtkWidget *widget, const char *action, GVariant *unused)
{
  rk_measure_form_new (widget, RK_FIGURE_PANE (widget)->selection, NULL);
}

static void
new_part (GtkWidget *widget, const char *action, GVariant *unused)
{
  const RkMeasure *parent = shown_measure (RK_FIGURE_PANE (widget));

  if (parent != NULL)
    rk_measure_form_new (widget, RK_FIGURE_PANE (widget)->selection, parent);
}

static void
edit_measure (GtkWidget *widget, const char *action, GVariant *unused)
{
  const RkMeasure *measure = chosen_measure (RK_FIGURE_PANE (widget));

  if (measure != NULL)
    rk_measure_form_edit (widget, RK_FIGURE_PANE (widget)->selection, measure);
}

static void
delete_measure (GtkWidget *widget, const char *action, GVariant *unused)
{
  RkFigurePane *self = RK_FIGURE_PANE (widget);
  const RkMeasure *measure = chosen_measure (self);
  RkEdit *edit = measure != NULL ? rk_measure_delete (dataset_of (self), measure) : NULL;

  if (edit != NULL)
    rk_selection_keep (self->selection, edit, NULL);
  else if (measure != NULL)
    gtk_label_set_label (self->status, _ ("A measure with figures or parts cannot be deleted: clear its figures first."));
}

static void
show_source (GtkWidget *widget, const char *action, GVariant *unused)
{
  guint row, column;
  const RkFigureCell *cell = chosen_cell (RK_FIGURE_PANE (widget), &row, &column);
  g_autofree char *key = cell != NULL && cell->observation != NULL && cell->observation->source != NULL ? g_strconcat ("source:", cell->observation->source, NULL) : NULL;

  if (key != NULL)
    gtk_widget_activate_action (widget, "win.show-record", "s", key);
}

static void
show_detail (GtkWidget *widget, const char *action, GVariant *unused)
{
  static const char *const actions[] = { [RK_FIGURES_YEARS] = "figures.years", [RK_FIGURES_HALVES] = "figures.halves", [RK_FIGURES_MONTHS] = "figures.months" };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    if (g_str_equal (actions[i], action))
      gtk_drop_down_set_selected (RK_FIGURE_PANE (widget)->detail, i);
}

static void
rk_figure_pane_dispose (GObject *object)
{
  RkFigurePane *self = RK_FIGURE_PANE (object);

  self->filling = TRUE;
  g_clear_object (&self->selection);
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_FIGURE_PANE);
  g_clear_pointer (&self->measure, g_free);
  G_OBJECT_CLASS (rk_figure_pane_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *class)
{
  static const char *const commands[] = { "figures.copy", "figures.cut", "figures.paste", "figures.fill-down", "figures.fill-right", "figures.clear", "figures.keep-difference",
                                          "figures.set-source" };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    gtk_widget_class_install_action (class, commands[i], NULL, do_command);
  gtk_widget_class_install_action (class, "figures.years", NULL, show_detail);
  gtk_widget_class_install_action (class, "figures.halves", NULL, show_detail);
  gtk_widget_class_install_action (class, "figures.months", NULL, show_detail);
  gtk_widget_class_install_action (class, "figures.new-measure", NULL, new_measure);
  gtk_widget_class_install_action (class, "figures.new-part", NULL, new_part);
  gtk_widget_class_install_action (class, "figures.edit-measure", NULL, edit_measure);
  gtk_widget_class_install_action (class, "figures.delete-measure", NULL, delete_measure);
  gtk_widget_class_install_action (class, "figures.show-source", NULL, show_source);
}

static void
rk_figure_pane_class_init (RkFigurePaneClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  g_type_ensure (RK_TYPE_FIGURE_GRID);
  G_OBJECT_CLASS (class)->dispose = rk_figure_pane_dispose;
  signals[SHOWN_BY] = g_signal_new ("shown-by", RK_TYPE_FIGURE_PANE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-figure-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, RkFigurePane, stack);
  gtk_widget_class_bind_template_child (widget_class, RkFigurePane, grid);
  gtk_widget_class_bind_template_child (widget_class, RkFigurePane, detail);
  gtk_widget_class_bind_template_child (widget_class, RkFigurePane, lines);
  gtk_widget_class_bind_template_child (widget_class, RkFigurePane, source);
  gtk_widget_class_bind_template_child (widget_class, RkFigurePane, down);
  gtk_widget_class_bind_template_child (widget_class, RkFigurePane, status);
  gtk_widget_class_bind_template_child (widget_class, RkFigurePane, check);
  gtk_widget_class_bind_template_child (widget_class, RkFigurePane, keep);
  gtk_widget_class_bind_template_child (widget_class, RkFigurePane, sources);
  gtk_widget_class_bind_template_child (widget_class, RkFigurePane, edit_menu);
  gtk_widget_class_bind_template_callback (widget_class, on_option);
  gtk_widget_class_bind_template_callback (widget_class, on_source);
  install_actions (widget_class);
}

static void
rk_figure_pane_init (RkFigurePane *self)
{
  static const RkFigureGridCalls calls = { keep, moved, ask_to_make };

  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  rk_figure_grid_connect (self->grid, &calls, self);
  rk_figure_grid_set_menu (self->grid, G_MENU_MODEL (self->edit_menu));
  self->filling = FALSE;
}

/* The wards and the sources as the document has them; what was chosen stays. */
static void
fill_options (RkFigurePane *self)
{
  const GPtrArray *wards = rk_dataset_all (dataset_of (self), &rk_ward_type), *sources = rk_dataset_all (dataset_of (self), &rk_source_type);
  g_autoptr (GtkStringList) lines = gtk_string_list_new (NULL), documents = gtk_string_list_new (NULL);
  guint line = gtk_drop_down_get_selected (self->lines), source = gtk_drop_down_get_selected (self->source);

  gtk_string_list_append (lines, _ ("Parts, whole city"));
  gtk_string_list_append (lines, _ ("By ward"));
  for (guint i = 0; i < wards->len; i++) {
    g_autofree char *title = g_strdup_printf (_ ("Parts, %s"), rk_word_ward (wards->pdata[i]));

    gtk_string_list_append (lines, title);
  }
  gtk_string_list_append (documents, _ ("No source named"));
  for (guint i = 0; i < sources->len; i++) {
    g_autofree char *title = rk_word_source (dataset_of (self), rk_record_key (sources->pdata[i]), NULL);

    gtk_string_list_append (documents, title);
  }
  gtk_drop_down_set_model (self->lines, G_LIST_MODEL (lines));
  gtk_drop_down_set_selected (self->lines, line != GTK_INVALID_LIST_POSITION ? line : 0);
  gtk_drop_down_set_model (self->source, G_LIST_MODEL (documents));
  gtk_drop_down_set_selected (self->source, source != GTK_INVALID_LIST_POSITION && source <= sources->len ? source : 0);
}

void
rk_figure_pane_attach (RkFigurePane *self, RkSelection *selection)
{
  g_set_object (&self->selection, selection);
}

void
rk_figure_pane_show (RkFigurePane *self, const char *measure)
{
  gboolean same = self->seen == rk_selection_serial (self->selection) && g_strcmp0 (measure, self->measure) == 0;

  if (same)
    return;
  if (self->seen != rk_selection_serial (self->selection)) {
    self->filling = TRUE;
    fill_options (self);
    self->filling = FALSE;
  }
  self->seen = rk_selection_serial (self->selection);
  g_free (self->measure);
  self->measure = g_strdup (measure);
  refill (self);
}

void
rk_figure_pane_follow (RkFigurePane *self)
{
  const char *key = rk_selection_key (self->selection);
  const RkFigureTable *table = rk_figure_grid_table (self->grid);
  guint row, column;

  if (key == NULL || table == NULL || !g_str_has_prefix (key, "observation:") || !rk_figure_table_find (table, key + strlen ("observation:"), &row, &column))
    return;
  rk_figure_grid_choose (self->grid, row, column);
  show_chosen (self);
}
