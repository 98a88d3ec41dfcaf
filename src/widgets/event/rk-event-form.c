/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/event/rk-event-form.h"

#include "core/rk-language.h"
#include "model/record/rk-english-left.h"
#include "widgets/event/rk-event-lists.h"
#include "widgets/event/rk-ward-checks.h"
#include "widgets/record/rk-delete-dialog.h"
#include "widgets/record/rk-discard-dialog.h"
#include "widgets/record/rk-field-cell.h"
#include "widgets/record/rk-rows-editor.h"

struct _RkEventForm {
  AdwWindow parent_instance;

  GtkStack *pages;
  GtkWidget *wards_box;
  GtkGrid *wards;
  GtkWidget *save, *delete;
  GtkLabel *wrong;

  RkSelection *selection;
  RkEventDraft *draft;
  char *opened;        /* the draft as it was */
  int blocks_of;       /* the year whose blocks are listed */
  gboolean filling;    /* the widgets follow the draft, not the other way about */
  gboolean is_settled; /* it may close without asking */
  RkEventFormDone done;
  gpointer data;
  GCancellable *reading; /* the event's past */
};

G_DEFINE_FINAL_TYPE (RkEventForm, rk_event_form, ADW_TYPE_WINDOW)

/* The fields of the event: each is a child of that name, and what is wrong with it stands in "…_problem"; NULL: never wrong. */
static const struct {
  const char *name, *problem, *page;
} fields[] = {
  { "series", NULL, "event" },
  { "title", "title_problem", "event" },
  { "tentative", NULL, "event" },
  { "subtitle", NULL, "event" },
  { "english", NULL, "event" },
  { "date", "date_problem", "event" },
  { "kind", "kind_problem", "event" },
  { "state", "state_problem", "event" },
  { "mode", NULL, "event" },
  { "venue", NULL, "event" },
  { "block", "block_problem", "event" },
  { "coverage", NULL, "event" },
  { "expected", "expected_problem", "people" },
  { "attended", "attended_problem", "people" },
  { "notes", NULL, "notes" },
  { "source", NULL, "notes" },
  { "section", NULL, "notes" },
};

/* What lies in rows, and on which page. */
static const struct {
  const char *name, *page;
} tables[RK_N_DRAFT_TABLES] = {
  [RK_DRAFT_PARTS] = { "parts", "programme" },
  [RK_DRAFT_SPEAKERS] = { "speakers", "programme" },
  [RK_DRAFT_AUDIENCE] = { "audience", "people" },
  [RK_DRAFT_ATTENDANCE] = { "groups", "people" },
  [RK_DRAFT_QUESTIONS] = { "questions", "questions" },
};

/* What only tells something. */
static const char *const notes[] = { "english_told", "date_told", "area_told", "wards_problem", "sum_told", "expected_over", "attended_over", "date_warned", "venue_warned", "speakers_warned", "audience_warned" };

static gpointer
child (RkEventForm *self, const char *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (self), RK_TYPE_EVENT_FORM, name);
}

static const RkDataset *
dataset_of (RkEventForm *self)
{
  return rk_selection_dataset (self->selection);
}

static void
tell (RkEventForm *self, const char *label, const char *text)
{
  gtk_label_set_label (child (self, label), text != NULL ? text : "");
  gtk_widget_set_visible (child (self, label), text != NULL && *text != '\0');
}

/* From the widgets into the draft; the rows of tables go there by themselves. */
static void
read_widgets (RkEventForm *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++) {
    g_autofree char *text = rk_field_cell_text (child (self, fields[i].name));

    rk_event_draft_set (self->draft, fields[i].name, text);
  }
  self->draft->by_wards = rk_event_lists_is_by_wards (child (self, "block"));
  gtk_widget_set_visible (self->wards_box, self->draft->by_wards);
  rk_ward_checks_read (self->wards, self->draft);
}

static gboolean
tell_fields (RkEventForm *self, const RkEventVerdict *verdict, const char *page)
{
  gboolean wrong = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (fields); i++) {
    const char *problem = rk_event_verdict_problem (verdict, fields[i].name);

    if (!g_str_equal (fields[i].page, page))
      continue;
    if (fields[i].problem != NULL)
      tell (self, fields[i].problem, problem);
    rk_field_cell_mark (child (self, fields[i].name), problem != NULL);
    wrong |= problem != NULL;
  }
  for (guint i = 0; i < RK_N_DRAFT_TABLES; i++)
    if (g_str_equal (tables[i].page, page)) {
      rk_rows_editor_tell (child (self, tables[i].name), verdict->tables[i]);
      wrong |= verdict->tables[i]->wrong;
    }
  return wrong || (verdict->wards_problem != NULL && g_str_equal (page, "event"));
}

static void
tell_notes (RkEventForm *self, const RkEventVerdict *verdict)
{
  tell (self, "english_told", verdict->english_told);
  tell (self, "date_told", verdict->date_told);
  tell (self, "area_told", verdict->area_told);
  tell (self, "wards_problem", verdict->wards_problem);
  tell (self, "sum_told", verdict->sum_told);
  tell (self, "expected_over", verdict->expected_over);
  tell (self, "attended_over", verdict->attended_over);
  tell (self, "date_warned", verdict->warned[RK_WARNED_DATE]);
  tell (self, "venue_warned", verdict->warned[RK_WARNED_VENUE]);
  tell (self, "speakers_warned", verdict->warned[RK_WARNED_SPEAKERS]);
  tell (self, "audience_warned", verdict->warned[RK_WARNED_AUDIENCE]);
  gtk_widget_set_css_classes (child (self, "sum_told"), (const char *[]){ "caption", verdict->sum_differs ? "warning" : "dim-label", NULL });
}

/* The one place that writes what the verdict says into the widgets. A page with something wrong bears a mark. */
static void
show_verdict (RkEventForm *self, const RkEventVerdict *verdict)
{
  g_autoptr (GtkSelectionModel) pages = gtk_stack_get_pages (self->pages);
  g_autoptr (GString) wrong = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (pages)); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (G_LIST_MODEL (pages), i);
    GtkStackPage *page = GTK_STACK_PAGE (item);
    gboolean is_wrong = tell_fields (self, verdict, gtk_stack_page_get_name (page));

    gtk_stack_page_set_needs_attention (page, is_wrong);
    if (is_wrong)
      g_string_append_printf (wrong, "%s%s", wrong->len > 0 ? (rk_language_is_japanese () ? "、" : ", ") : _ ("To be put right on: "), gtk_stack_page_get_title (page));
  }
  tell_notes (self, verdict);
  gtk_label_set_label (self->wrong, wrong->str);
  gtk_widget_set_sensitive (self->save, verdict->event != NULL);
}

static RkEventVerdict *
judge (RkEventForm *self)
{
  return rk_event_draft_judge (self->draft, dataset_of (self));
}

static void
fill_blocks (RkEventForm *self, int year)
{
  self->filling = TRUE;
  self->blocks_of = year;
  rk_event_lists_fill_blocks (child (self, "block"), dataset_of (self), self->draft, year);
  self->filling = FALSE;
}

static void
on_changed (RkEventForm *self)
{
  g_autoptr (RkEventVerdict) verdict = NULL;

  if (self->filling || self->draft == NULL)
    return;
  read_widgets (self);
  verdict = judge (self);
  if (verdict->year != 0 && verdict->year != self->blocks_of)
    fill_blocks (self, verdict->year);
  show_verdict (self, verdict);
}

static void
on_rows_changed (gpointer data)
{
  on_changed (data);
}

static void
on_past (const GPtrArray *left, gpointer form)
{
  RK_EVENT_FORM (form)->draft->english_left = left->len > 0; /* an event has no other English than its title's */
  on_changed (form);
}

static gboolean
is_changed (RkEventForm *self)
{
  g_autofree char *now = NULL;

  read_widgets (self);
  now = rk_event_draft_spell (self->draft);
  return !g_str_equal (now, self->opened);
}

static void
settle (RkEventForm *self)
{
  self->is_settled = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

static void
on_save (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkEventForm *self = RK_EVENT_FORM (widget);
  g_autoptr (RkEventVerdict) verdict = NULL;
  g_autofree char *key = NULL;
  gboolean changed = is_changed (self);

  verdict = judge (self);
  show_verdict (self, verdict);
  if (verdict->event == NULL)
    return;
  key = g_strconcat ("event:", verdict->event->id, NULL);
  if (changed || self->draft->is_new)
    self->done (self->data, rk_event_draft_edit (self->draft, verdict, dataset_of (self)), key);
  settle (self);
}

static void
on_deleted (gpointer data, RkEdit *edit)
{
  RkEventForm *self = data;

  self->done (self->data, edit, NULL);
  settle (self);
}

static void
on_delete (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkEventForm *self = RK_EVENT_FORM (widget);

  rk_delete_ask (GTK_WINDOW (self), self->selection, &rk_event_type, self->draft->event->key, on_deleted, self);
}

static void
on_whole_questionnaire (GtkWidget *widget, const char *action, GVariant *parameter)
{
  RkEventForm *self = RK_EVENT_FORM (widget);

  rk_event_draft_add_whole_questionnaire (self->draft);
  rk_rows_editor_refresh (child (self, "questions"));
  on_changed (self);
}

static void
on_series (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_editable_set_text (child (RK_EVENT_FORM (widget), "series"), g_variant_get_string (parameter, NULL));
}

static void
on_discarded (gpointer data)
{
  settle (data);
}

static gboolean
rk_event_form_close_request (GtkWindow *window)
{
  RkEventForm *self = RK_EVENT_FORM (window);

  if (self->is_settled || self->draft == NULL || !is_changed (self))
    return GTK_WINDOW_CLASS (rk_event_form_parent_class)->close_request (window);
  rk_discard_ask (window, on_discarded, self);
  return TRUE;
}

static void
rk_event_form_dispose (GObject *object)
{
  RkEventForm *self = RK_EVENT_FORM (object);

  self->filling = TRUE; /* widgets that go still speak */
  rk_english_left_stop (&self->reading);
  g_clear_object (&self->selection);
  G_OBJECT_CLASS (rk_event_form_parent_class)->dispose (object);
}

static void
rk_event_form_finalize (GObject *object)
{
  RkEventForm *self = RK_EVENT_FORM (object);

  rk_event_draft_free (self->draft);
  g_free (self->opened);
  G_OBJECT_CLASS (rk_event_form_parent_class)->finalize (object);
}

#define BIND(child) gtk_widget_class_bind_template_child (widget_class, RkEventForm, child)

static void
bind_by_name (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++) {
    gtk_widget_class_bind_template_child_full (widget_class, fields[i].name, FALSE, 0);
    if (fields[i].problem != NULL)
      gtk_widget_class_bind_template_child_full (widget_class, fields[i].problem, FALSE, 0);
  }
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    gtk_widget_class_bind_template_child_full (widget_class, tables[i].name, FALSE, 0);
  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    gtk_widget_class_bind_template_child_full (widget_class, notes[i], FALSE, 0);
  gtk_widget_class_bind_template_child_full (widget_class, "series_list", FALSE, 0);
}

static void
rk_event_form_class_init (RkEventFormClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  g_type_ensure (RK_TYPE_ROWS_EDITOR);
  G_OBJECT_CLASS (class)->dispose = rk_event_form_dispose;
  G_OBJECT_CLASS (class)->finalize = rk_event_form_finalize;
  GTK_WINDOW_CLASS (class)->close_request = rk_event_form_close_request;
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-event-form.ui");
  BIND (pages);
  BIND (wards_box);
  BIND (wards);
  BIND (save);
  BIND (delete);
  BIND (wrong);
  bind_by_name (widget_class);
  gtk_widget_class_install_action (widget_class, "form.save", NULL, on_save);
  gtk_widget_class_install_action (widget_class, "form.delete", NULL, on_delete);
  gtk_widget_class_install_action (widget_class, "form.whole-questionnaire", NULL, on_whole_questionnaire);
  gtk_widget_class_install_action (widget_class, "form.series", "s", on_series);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "form.save", NULL);
}

static void
rk_event_form_init (RkEventForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill (RkEventForm *self)
{
  self->filling = TRUE;
  rk_event_lists_fill (child (self, "kind"), child (self, "state"), child (self, "mode"));
  rk_event_lists_fill_venues (child (self, "venue"), dataset_of (self));
  rk_event_lists_fill_sources (child (self, "source"), dataset_of (self));
  rk_event_lists_fill_series (child (self, "series_list"), dataset_of (self));
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    rk_field_cell_set_text (child (self, fields[i].name), rk_event_draft_get (self->draft, fields[i].name));
  rk_ward_checks_fill (self->wards, dataset_of (self), self->draft, G_CALLBACK (on_changed), self);
  fill_blocks (self, 0);
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    rk_field_cell_connect (child (self, fields[i].name), G_CALLBACK (on_changed), self);
  for (guint i = 0; i < RK_N_DRAFT_TABLES; i++)
    rk_rows_editor_show (child (self, tables[i].name), self->draft->tables[i], dataset_of (self), on_rows_changed, self);
  self->filling = FALSE;
}

RkEventForm *
rk_event_form_new (GtkWindow *parent, RkSelection *selection, RkEventDraft *draft, RkEventFormDone done, gpointer data)
{
  RkEventForm *self = g_object_new (RK_TYPE_EVENT_FORM, "transient-for", parent, "modal", TRUE, NULL);

  gtk_window_set_title (GTK_WINDOW (self), draft->is_new ? _ ("New event") : _ ("Edit event"));
  gtk_widget_set_visible (self->delete, !draft->is_new);
  self->selection = g_object_ref (selection);
  self->draft = draft;
  self->done = done;
  self->data = data;
  fill (self);
  on_changed (self);
  self->opened = rk_event_draft_spell (self->draft);
  self->reading = rk_english_left_find (rk_selection_session (selection), &rk_event_type, draft->event->key, on_past, self);
  gtk_window_set_focus (GTK_WINDOW (self), child (self, "title"));
  return self;
}
