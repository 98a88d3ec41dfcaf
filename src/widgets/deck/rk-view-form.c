/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/deck/rk-view-form.h"

#include "core/rk-language.h"
#include "model/view/rk-view-questions.h"

#define MOST 4 /* the kind of view and what it asks */

struct _RkViewForm {
  GtkBox parent_instance;

  GtkDropDown *choices[MOST];
  RkDataset *dataset;
  int year;
  char *text;
  guint chosen; /* the place of the drop-down that was chosen from */
  guint idle;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (RkViewForm, rk_view_form, GTK_TYPE_BOX)

static guint changed_signal;

static void
fill (GtkDropDown *choice, const char *name, GtkStringList *titles, guint selected)
{
  gtk_drop_down_set_model (choice, G_LIST_MODEL (titles));
  gtk_drop_down_set_selected (choice, selected);
  gtk_widget_set_tooltip_text (GTK_WIDGET (choice), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (choice), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_visible (GTK_WIDGET (choice), TRUE);
}

static void
fill_kinds (RkViewForm *self, const RkView *view)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  guint selected = GTK_INVALID_LIST_POSITION, i = 0;

  for (const RkViewKind *kind = rk_view_kinds (); kind->id != NULL; kind++, i++) {
    gtk_string_list_append (titles, _ (kind->title));
    if (view != NULL && kind == view->kind)
      selected = i;
  }
  fill (self->choices[0], _ ("Kind of picture"), titles, selected);
}

static void
fill_question (RkViewForm *self, guint place, const RkViewQuestion *question)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  for (guint i = 0; i < question->options->len; i++)
    gtk_string_list_append (titles, ((const RkViewOption *) question->options->pdata[i])->title);
  fill (self->choices[place], _ (question->title), titles, question->chosen);
}

static void
refill (RkViewForm *self)
{
  g_autoptr (RkView) view = self->text != NULL ? rk_view_parse (self->text, NULL) : NULL;
  g_autoptr (GPtrArray) questions = view != NULL ? rk_view_questions (view, self->dataset, self->year) : g_ptr_array_new ();

  self->filling = TRUE;
  fill_kinds (self, view);
  for (guint i = 1; i < MOST; i++)
    if (i <= questions->len)
      fill_question (self, i, questions->pdata[i - 1]);
    else
      gtk_widget_set_visible (GTK_WIDGET (self->choices[i]), FALSE);
  self->filling = FALSE;
}

/* Returns: (transfer full) (nullable): the view with what is now chosen at @place */
static RkView *
choose (RkViewForm *self, guint place)
{
  g_autoptr (RkView) view = self->text != NULL ? rk_view_parse (self->text, NULL) : NULL;
  guint selected = gtk_drop_down_get_selected (self->choices[place]);
  g_autoptr (GPtrArray) questions = NULL;
  const RkViewQuestion *question;

  if (selected == GTK_INVALID_LIST_POSITION)
    return NULL;
  if (place == 0)
    return rk_view_first (self->dataset, rk_view_kinds ()[selected].id);
  questions = view != NULL ? rk_view_questions (view, self->dataset, self->year) : NULL;
  if (questions == NULL || place > questions->len)
    return NULL;
  question = questions->pdata[place - 1];
  if (selected >= question->options->len)
    return NULL;
  rk_view_answer (view, question->setting, ((const RkViewOption *) question->options->pdata[selected])->value);
  return g_steal_pointer (&view);
}

static gboolean
on_idle (gpointer data)
{
  RkViewForm *self = data;
  g_autoptr (RkView) view = choose (self, self->chosen);

  self->idle = 0;
  if (view != NULL) {
    g_free (self->text);
    self->text = rk_view_format (view);
  }
  refill (self);
  if (view != NULL)
    g_signal_emit (self, changed_signal, 0);
  return G_SOURCE_REMOVE;
}

/* Not at once: a drop-down that gets another list while it tells of its choice tells of it for ever. */
static void
on_selected (GtkDropDown *choice, GParamSpec *unused, RkViewForm *self)
{
  if (self->filling)
    return;
  self->chosen = 0;
  while (self->chosen + 1 < MOST && self->choices[self->chosen] != choice)
    self->chosen++;
  if (self->idle == 0)
    self->idle = g_idle_add (on_idle, self);
}

static void
rk_view_form_dispose (GObject *object)
{
  g_clear_handle_id (&RK_VIEW_FORM (object)->idle, g_source_remove);
  G_OBJECT_CLASS (rk_view_form_parent_class)->dispose (object);
}

static void
rk_view_form_finalize (GObject *object)
{
  RkViewForm *self = RK_VIEW_FORM (object);

  g_clear_pointer (&self->dataset, rk_dataset_unref);
  g_free (self->text);
  G_OBJECT_CLASS (rk_view_form_parent_class)->finalize (object);
}

static void
rk_view_form_class_init (RkViewFormClass *class)
{
  G_OBJECT_CLASS (class)->dispose = rk_view_form_dispose;
  G_OBJECT_CLASS (class)->finalize = rk_view_form_finalize;
  changed_signal = g_signal_new ("changed", RK_TYPE_VIEW_FORM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

/* A long title is cut on the button: it must not make the window wider; in the list it is whole. */
static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_list_item_set_child (item, label);
}

static void
on_bind (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)), gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

static GtkDropDown *
make_choice (RkViewForm *self)
{
  GtkWidget *choice = gtk_drop_down_new (NULL, NULL);
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (on_bind), NULL);
  gtk_drop_down_set_factory (GTK_DROP_DOWN (choice), factory);
  gtk_widget_set_hexpand (choice, TRUE);
  gtk_widget_set_visible (choice, FALSE);
  g_signal_connect (choice, "notify::selected", G_CALLBACK (on_selected), self);
  gtk_box_append (GTK_BOX (self), choice);
  return GTK_DROP_DOWN (choice);
}

static void
rk_view_form_init (RkViewForm *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_box_set_homogeneous (GTK_BOX (self), TRUE);
  self->filling = TRUE;
  for (guint i = 0; i < MOST; i++)
    self->choices[i] = make_choice (self);
  self->filling = FALSE;
}

void
rk_view_form_show (RkViewForm *self, const RkDataset *dataset, int year, const char *view)
{
  char *text = g_strdup (view);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->dataset, rk_dataset_unref);
  self->dataset = rk_dataset_ref ((RkDataset *) dataset);
  self->year = year;
  g_free (self->text);
  self->text = text;
  refill (self);
}

const char *
rk_view_form_text (RkViewForm *self)
{
  return self->text;
}
