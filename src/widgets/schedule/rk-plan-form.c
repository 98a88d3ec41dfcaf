/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/schedule/rk-plan-form.h"

#include "core/calendar/rk-fiscal-year.h"
#include "core/rk-language.h"
#include "model/schedule/rk-plan-year.h"
#include "model/words/rk-words.h"

struct _RkPlanForm {
  AdwWindow parent_instance;

  GtkDropDown *on;
  GtkCheckButton *keep_venue, *keep_programme;
  GtkBox *events;
  GtkLabel *told;
  GtkWidget *save;

  RkSelection *selection;
  int from;
  GPtrArray *checks; /* of GtkCheckButton, with the event's key as "key" */
};

G_DEFINE_FINAL_TYPE (RkPlanForm, rk_plan_form, ADW_TYPE_WINDOW)

static GStrv
chosen (RkPlanForm *self)
{
  g_autoptr (GStrvBuilder) keys = g_strv_builder_new ();

  for (guint i = 0; i < self->checks->len; i++)
    if (gtk_check_button_get_active (self->checks->pdata[i]))
      g_strv_builder_add (keys, g_object_get_data (self->checks->pdata[i], "key"));
  return g_strv_builder_end (keys);
}

static gboolean
is_any_chosen (RkPlanForm *self)
{
  g_auto (GStrv) keys = chosen (self);

  return keys[0] != NULL;
}

static RkPlan *
make_plan (RkPlanForm *self, GError **error)
{
  g_auto (GStrv) keys = chosen (self);
  const RkPlanOptions options = {
    .from = self->from,
    .to = self->from + 1,
    .on = gtk_drop_down_get_selected (self->on) == 1 ? RK_PLAN_ON_WEEKDAY : RK_PLAN_ON_MONTH,
    .drop_venue = !gtk_check_button_get_active (self->keep_venue),
    .keep_programme = gtk_check_button_get_active (self->keep_programme),
  };

  return rk_plan_year (rk_selection_dataset (self->selection), &options, (const char *const *) keys, error);
}

static void
on_changed (RkPlanForm *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkPlan) plan = NULL;
  g_autofree char *notes = NULL, *text = NULL;

  if (self->selection == NULL)
    return;
  plan = make_plan (self, &error);
  gtk_widget_set_sensitive (self->save, plan != NULL);
  if (plan == NULL) {
    gtk_label_set_label (self->told, is_any_chosen (self) || self->checks->len == 0 ? error->message : _ ("Tick what is to be planned."));
    return;
  }
  notes = g_strjoinv ("\n", plan->notes);
  text = g_strdup_printf (ngettext ("%u event will be copied; one undo takes it back.", "%u events will be copied; one undo takes them all back.", plan->copies->len), plan->copies->len);
  if (*notes != '\0') {
    g_autofree char *first = g_steal_pointer (&text);

    text = g_strconcat (first, "\n", notes, NULL);
  }
  gtk_label_set_label (self->told, text);
}

static void
on_save (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkPlanForm *self = RK_PLAN_FORM (widget);
  g_autoptr (RkPlan) plan = make_plan (self, NULL);
  int to = self->from + 1;

  if (plan == NULL)
    return;
  rk_selection_keep (self->selection, g_steal_pointer (&plan->edit), NULL);
  rk_selection_set_year (self->selection, to);
  gtk_window_close (GTK_WINDOW (self));
}

static void
add_event (RkPlanForm *self, const RkEvent *event)
{
  g_autofree char *text = rk_word_event_dated (rk_selection_dataset (self->selection), event);
  gboolean there = rk_plan_year_is_there (rk_selection_dataset (self->selection), event, self->from + 1);
  /* Translators: an event of the year before that the year to plan has already */
  g_autofree char *label = there ? g_strdup_printf (_ ("%s (already planned)"), text) : g_strdup (text);
  GtkWidget *check = gtk_check_button_new_with_label (label);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), !there);
  g_object_set_data_full (G_OBJECT (check), "key", g_strdup (event->id), g_free);
  g_signal_connect_swapped (check, "toggled", G_CALLBACK (on_changed), self);
  gtk_box_append (self->events, check);
  g_ptr_array_add (self->checks, check);
}

static void
fill (RkPlanForm *self)
{
  const RkDataset *dataset = rk_selection_dataset (self->selection);
  g_auto (GStrv) keys = rk_plan_year_choose (dataset, self->from, NULL, 0, NULL);

  for (guint i = 0; keys[i] != NULL; i++) {
    const RkEvent *event = rk_dataset_get (dataset, &rk_event_type, keys[i]);

    if (event != NULL)
      add_event (self, event);
  }
}

static void
rk_plan_form_dispose (GObject *object)
{
  RkPlanForm *self = RK_PLAN_FORM (object);

  g_clear_object (&self->selection);
  g_clear_pointer (&self->checks, g_ptr_array_unref);
  G_OBJECT_CLASS (rk_plan_form_parent_class)->dispose (object);
}

static void
rk_plan_form_class_init (RkPlanFormClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_plan_form_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-plan-form.ui");
  gtk_widget_class_bind_template_child (widget_class, RkPlanForm, on);
  gtk_widget_class_bind_template_child (widget_class, RkPlanForm, keep_venue);
  gtk_widget_class_bind_template_child (widget_class, RkPlanForm, keep_programme);
  gtk_widget_class_bind_template_child (widget_class, RkPlanForm, events);
  gtk_widget_class_bind_template_child (widget_class, RkPlanForm, told);
  gtk_widget_class_bind_template_child (widget_class, RkPlanForm, save);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_install_action (widget_class, "form.save", NULL, on_save);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "form.save", NULL);
}

static void
rk_plan_form_init (RkPlanForm *self)
{
  self->checks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

RkPlanForm *
rk_plan_form_new (GtkWindow *parent, RkSelection *selection, int from)
{
  RkPlanForm *self = g_object_new (RK_TYPE_PLAN_FORM, "transient-for", parent, "modal", TRUE, NULL);
  g_autofree char *before = rk_fiscal_year_title (from), *planned = rk_fiscal_year_title (from + 1);
  /* Translators: the year that is planned, and the one it is planned from */
  g_autofree char *title = g_strdup_printf (_ ("Plan %s from %s"), planned, before);

  gtk_window_set_title (GTK_WINDOW (self), title);
  self->from = from;
  self->selection = g_object_ref (selection);
  fill (self);
  on_changed (self);
  return self;
}
