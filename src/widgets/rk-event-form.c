/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/rk-event-form.h"

#include "core/rk-language.h"
#include "core/rk-venue.h"
#include "model/rk-words.h"

struct _RkEventForm {
  AdwWindow parent_instance;

  GtkEditable *title, *date, *speaker, *expected, *attended;
  GtkCheckButton *tentative;
  GtkDropDown *kind, *state, *venue, *block;
  GtkTextView *notes;
  GtkLabel *title_problem, *date_told, *expected_problem, *attended_problem, *block_problem;
  GtkWidget *save;

  RkSelection *selection;
  RkEventDraft *draft;
  GPtrArray *venue_keys, *block_names; /* what the rows of the two lists stand for; NULL first: none */
  int blocks_of;                       /* the year whose blocks are listed */
  RkEventFormDone done;
  gpointer data;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (RkEventForm, rk_event_form, ADW_TYPE_WINDOW)

static void
fill_choices (GtkDropDown *list, const RkChoice *choices, gint64 selected)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);

  for (guint i = 0; choices[i].id != NULL; i++)
    gtk_string_list_append (titles, _ (choices[i].title));
  gtk_drop_down_set_model (list, G_LIST_MODEL (titles));
  gtk_drop_down_set_selected (list, (guint) selected);
}

static void
fill_venues (RkEventForm *self)
{
  const GPtrArray *venues = rk_dataset_all (rk_selection_dataset (self->selection), &rk_venue_type);
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  guint selected = 0;

  g_ptr_array_add (self->venue_keys, NULL);
  gtk_string_list_append (titles, _ ("not decided"));
  for (guint i = 0; i < venues->len; i++) {
    const RkVenue *venue = venues->pdata[i];

    if (g_strcmp0 (venue->id, self->draft->venue) == 0)
      selected = self->venue_keys->len;
    g_ptr_array_add (self->venue_keys, g_strdup (venue->id));
    gtk_string_list_append (titles, venue->name);
  }
  gtk_drop_down_set_model (self->venue, G_LIST_MODEL (titles));
  gtk_drop_down_set_selected (self->venue, selected);
}

static void
add_block (RkEventForm *self, GtkStringList *titles, int year, const char *name)
{
  g_autofree char *title = rk_word_block (rk_selection_dataset (self->selection), year, name);

  for (guint i = 1; i < self->block_names->len; i++)
    if (g_strcmp0 (self->block_names->pdata[i], name) == 0)
      return;
  g_ptr_array_add (self->block_names, g_strdup (name));
  gtk_string_list_append (titles, title);
}

/* The blocks of the year in which the event falls; a block the event has keeps its row even when that year has none such. */
static void
fill_blocks (RkEventForm *self, int year)
{
  g_autoptr (GtkStringList) titles = gtk_string_list_new (NULL);
  guint selected = 0;

  self->blocks_of = year;
  g_ptr_array_set_size (self->block_names, 0);
  g_ptr_array_add (self->block_names, NULL);
  gtk_string_list_append (titles, _ ("the whole city"));
  for (gint64 area = 0; year != 0 && area < RK_N_BASIC_AREAS; area++) {
    const char *name = rk_dataset_block_of (rk_selection_dataset (self->selection), year, area);

    if (name != NULL)
      add_block (self, titles, year, name);
  }
  if (self->draft->block != NULL)
    add_block (self, titles, year, self->draft->block);
  for (guint i = 1; i < self->block_names->len; i++)
    if (g_strcmp0 (self->block_names->pdata[i], self->draft->block) == 0)
      selected = i;
  gtk_drop_down_set_model (self->block, G_LIST_MODEL (titles));
  gtk_drop_down_set_selected (self->block, selected);
}

static void
fill (RkEventForm *self)
{
  const RkEventDraft *draft = self->draft;

  self->filling = TRUE;
  gtk_editable_set_text (self->title, draft->title);
  gtk_editable_set_text (self->date, draft->date);
  gtk_editable_set_text (self->speaker, draft->speaker);
  gtk_editable_set_text (self->expected, draft->expected);
  gtk_editable_set_text (self->attended, draft->attended);
  gtk_check_button_set_active (self->tentative, draft->tentative);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->notes), draft->notes, -1);
  fill_choices (self->kind, rk_event_kinds, draft->kind);
  fill_choices (self->state, rk_event_states, draft->state);
  fill_venues (self);
  fill_blocks (self, 0);
  self->filling = FALSE;
}

static void
take_text (char **member, GtkEditable *entry)
{
  g_free (*member);
  *member = g_strdup (gtk_editable_get_text (entry));
}

static void
take_row (char **member, GtkDropDown *list, const GPtrArray *values)
{
  guint row = gtk_drop_down_get_selected (list);

  g_free (*member);
  *member = row < values->len ? g_strdup (values->pdata[row]) : NULL;
}

/* From the widgets into the draft. */
static void
read_widgets (RkEventForm *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->notes);
  GtkTextIter start, end;

  take_text (&self->draft->title, self->title);
  take_text (&self->draft->date, self->date);
  take_text (&self->draft->speaker, self->speaker);
  take_text (&self->draft->expected, self->expected);
  take_text (&self->draft->attended, self->attended);
  take_row (&self->draft->venue, self->venue, self->venue_keys);
  take_row (&self->draft->block, self->block, self->block_names);
  self->draft->kind = gtk_drop_down_get_selected (self->kind);
  self->draft->state = gtk_drop_down_get_selected (self->state);
  self->draft->tentative = gtk_check_button_get_active (self->tentative);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  g_free (self->draft->notes);
  self->draft->notes = gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static void
show_problem (GtkLabel *label, GtkEditable *entry, const char *problem)
{
  gtk_label_set_label (label, problem != NULL ? problem : "");
  gtk_widget_set_visible (GTK_WIDGET (label), problem != NULL);
  if (entry == NULL)
    return;
  if (problem != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (entry), "error");
}

/* The one place that writes what the verdict says into the widgets. */
static void
show_verdict (RkEventForm *self, const RkEventVerdict *verdict)
{
  show_problem (self->title_problem, self->title, verdict->title_problem);
  show_problem (self->expected_problem, self->expected, verdict->expected_problem);
  show_problem (self->attended_problem, self->attended, verdict->attended_problem);
  show_problem (self->block_problem, NULL, verdict->block_problem);
  show_problem (self->date_told, self->date, verdict->date_problem);
  if (verdict->date_problem == NULL) {
    gtk_label_set_label (self->date_told, verdict->date_told);
    gtk_widget_set_visible (GTK_WIDGET (self->date_told), TRUE);
    gtk_widget_remove_css_class (GTK_WIDGET (self->date_told), "error");
  } else
    gtk_widget_add_css_class (GTK_WIDGET (self->date_told), "error");
  gtk_widget_set_sensitive (self->save, verdict->event != NULL);
}

static RkEventVerdict *
judge (RkEventForm *self)
{
  return rk_event_draft_judge (self->draft, rk_selection_dataset (self->selection));
}

static void
on_changed (RkEventForm *self)
{
  g_autoptr (RkEventVerdict) verdict = NULL;

  if (self->filling || self->draft == NULL)
    return;
  read_widgets (self);
  verdict = judge (self);
  if (verdict->year != 0 && verdict->year != self->blocks_of) {
    self->filling = TRUE;
    fill_blocks (self, verdict->year);
    self->filling = FALSE;
  }
  show_verdict (self, verdict);
}

static void
on_save (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkEventForm *self = RK_EVENT_FORM (widget);
  g_autoptr (RkEventVerdict) verdict = NULL;
  g_autofree char *key = NULL;

  read_widgets (self);
  verdict = judge (self);
  show_verdict (self, verdict);
  if (verdict->event == NULL)
    return;
  key = g_strconcat ("event:", verdict->event->id, NULL);
  self->done (self->data, rk_event_edit (rk_selection_dataset (self->selection), verdict->event), key);
  gtk_window_close (GTK_WINDOW (self));
}

static void
rk_event_form_dispose (GObject *object)
{
  RkEventForm *self = RK_EVENT_FORM (object);

  g_clear_pointer (&self->draft, rk_event_draft_free);
  g_clear_object (&self->selection);
  G_OBJECT_CLASS (rk_event_form_parent_class)->dispose (object);
}

static void
rk_event_form_finalize (GObject *object)
{
  RkEventForm *self = RK_EVENT_FORM (object);

  g_ptr_array_unref (self->venue_keys);
  g_ptr_array_unref (self->block_names);
  G_OBJECT_CLASS (rk_event_form_parent_class)->finalize (object);
}

#define BIND(child) gtk_widget_class_bind_template_child (widget_class, RkEventForm, child)

static void
rk_event_form_class_init (RkEventFormClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_event_form_dispose;
  G_OBJECT_CLASS (class)->finalize = rk_event_form_finalize;
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-event-form.ui");
  BIND (title);
  BIND (date);
  BIND (speaker);
  BIND (expected);
  BIND (attended);
  BIND (tentative);
  BIND (kind);
  BIND (state);
  BIND (venue);
  BIND (block);
  BIND (notes);
  BIND (title_problem);
  BIND (date_told);
  BIND (expected_problem);
  BIND (attended_problem);
  BIND (block_problem);
  BIND (save);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_install_action (widget_class, "form.save", NULL, on_save);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "form.save", NULL);
}

static void
rk_event_form_init (RkEventForm *self)
{
  self->venue_keys = g_ptr_array_new_with_free_func (g_free);
  self->block_names = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (gtk_text_view_get_buffer (self->notes), "changed", G_CALLBACK (on_changed), self);
}

RkEventForm *
rk_event_form_new (GtkWindow *parent, RkSelection *selection, RkEventDraft *draft, RkEventFormDone done, gpointer data)
{
  RkEventForm *self = g_object_new (RK_TYPE_EVENT_FORM, "transient-for", parent, "modal", TRUE, NULL);

  gtk_window_set_title (GTK_WINDOW (self), draft->key != NULL ? _ ("Edit event") : _ ("New event"));
  self->selection = g_object_ref (selection);
  self->draft = draft;
  self->done = done;
  self->data = data;
  fill (self);
  on_changed (self);
  return self;
}
