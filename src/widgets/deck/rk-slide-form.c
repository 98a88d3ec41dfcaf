/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/deck/rk-slide-form.h"

#include "core/deck/rk-deck.h"
#include "core/rk-language.h"
#include "model/deck/rk-slide-edit.h"
#include "model/record/rk-english-left.h"
#include "model/words/rk-words.h"
#include "widgets/deck/rk-view-form.h"
#include "widgets/rk-children.h"

#define N_FIELDS 7

struct _RkSlideForm {
  GtkWidget parent_instance;

  GtkWidget *title, *english_title, *subtitle, *english_subtitle, *body, *english_body, *notes; /* the fields, by their name */
  GtkWidget *body_label, *body_frame, *english_body_frame;
  GtkWidget *view_label, *beside_label;
  RkViewForm *view, *beside;
  GtkLabel *left; /* whose English is from before */

  RkSelection *selection;
  char *slide;
  char *shown[N_FIELDS]; /* what the slide has, as it was put into the fields */
  GCancellable *reading; /* the slide's past */
};

G_DEFINE_FINAL_TYPE (RkSlideForm, rk_slide_form, GTK_TYPE_WIDGET)

static const struct {
  const char *field;
  gsize widget;
} editors[N_FIELDS] = {
  { "title", G_STRUCT_OFFSET (RkSlideForm, title) },
  { "english_title", G_STRUCT_OFFSET (RkSlideForm, english_title) },
  { "subtitle", G_STRUCT_OFFSET (RkSlideForm, subtitle) },
  { "english_subtitle", G_STRUCT_OFFSET (RkSlideForm, english_subtitle) },
  { "body", G_STRUCT_OFFSET (RkSlideForm, body) },
  { "english_body", G_STRUCT_OFFSET (RkSlideForm, english_body) },
  { "notes", G_STRUCT_OFFSET (RkSlideForm, notes) },
};

static GtkWidget *
editor (RkSlideForm *self, guint i)
{
  return G_STRUCT_MEMBER (GtkWidget *, self, editors[i].widget);
}

static const RkField *
field (guint i)
{
  return rk_record_type_field (&rk_deck_slide_type, editors[i].field);
}

static char *
typed (GtkWidget *widget)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  if (GTK_IS_EDITABLE (widget))
    return g_strdup (gtk_editable_get_text (GTK_EDITABLE (widget)));
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget));
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static void
put (GtkWidget *widget, const char *text)
{
  g_autofree char *old = typed (widget);

  if (g_str_equal (old, text)) /* the cursor stays where it is */
    return;
  if (GTK_IS_EDITABLE (widget))
    gtk_editable_set_text (GTK_EDITABLE (widget), text);
  else
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (widget)), text, -1);
}

static const RkDeckSlide *
current_slide (RkSlideForm *self)
{
  return self->slide != NULL ? rk_dataset_get (rk_selection_dataset (self->selection), &rk_deck_slide_type, self->slide) : NULL;
}

/* What is typed, and what is picked where @name says a field for it: one edit. */
static void
keep (RkSlideForm *self, const char *name, const char *picked)
{
  const RkDeckSlide *old = current_slide (self);
  RkDeckSlide *slide;

  if (old == NULL || rk_session_is_read_only (rk_selection_session (self->selection)))
    return;
  slide = rk_record_dup (&rk_deck_slide_type, old);
  for (guint i = 0; i < N_FIELDS; i++) {
    g_autofree char *text = typed (editor (self, i));

    if (g_strcmp0 (text, self->shown[i]) == 0) /* what was not touched is not taken back either, should it be another by now */
      continue;
    g_free (self->shown[i]);
    self->shown[i] = g_strdup (text);
    rk_record_set_string (slide, field (i), *text != '\0' ? text : NULL);
  }
  if (name != NULL)
    rk_record_set_string (slide, rk_record_type_field (&rk_deck_slide_type, name), picked);
  if (!rk_record_equal (&rk_deck_slide_type, old, slide))
    rk_selection_keep (self->selection, rk_slide_change (rk_selection_dataset (self->selection), slide), NULL);
  rk_record_free (&rk_deck_slide_type, slide);
}

void
rk_slide_form_keep (RkSlideForm *self)
{
  keep (self, NULL, NULL);
}

static void
on_view (RkSlideForm *self, RkViewForm *form)
{
  keep (self, form == self->view ? "view" : "beside", rk_view_form_text (form));
}

static gboolean
is_touched (RkSlideForm *self, guint i)
{
  g_autofree char *text = typed (editor (self, i));

  return g_strcmp0 (text, self->shown[i]) != 0;
}

static void
fill_views (RkSlideForm *self, const RkDeckSlide *slide)
{
  const RkDataset *dataset = rk_selection_dataset (self->selection);
  const RkDeck *deck = slide != NULL ? rk_dataset_get (dataset, &rk_deck_type, slide->deck) : NULL;
  gboolean has_view = deck != NULL && (slide->kind == RK_SLIDE_PICTURE || slide->kind == RK_SLIDE_PAIR), has_two = has_view && slide->kind == RK_SLIDE_PAIR;

  if (has_view)
    rk_view_form_show (self->view, dataset, (int) deck->year, slide->view);
  if (has_two)
    rk_view_form_show (self->beside, dataset, (int) deck->year, slide->beside);
  gtk_widget_set_visible (self->view_label, has_view);
  gtk_widget_set_visible (GTK_WIDGET (self->view), has_view);
  gtk_widget_set_visible (self->beside_label, has_two);
  gtk_widget_set_visible (GTK_WIDGET (self->beside), has_two);
}

static void
fill (RkSlideForm *self, const RkDeckSlide *slide, gboolean is_other)
{
  gboolean has_body = slide != NULL && slide->kind != RK_SLIDE_PICTURE && slide->kind != RK_SLIDE_PAIR && slide->kind != RK_SLIDE_CHAPTER;

  for (guint i = 0; i < N_FIELDS; i++) {
    const char *text = slide != NULL ? rk_record_text (slide, field (i)) : NULL;

    if (!is_other && is_touched (self, i))
      continue;
    g_free (self->shown[i]);
    self->shown[i] = g_strdup (text != NULL ? text : "");
    put (editor (self, i), self->shown[i]);
  }
  gtk_widget_set_visible (self->body_label, has_body);
  gtk_widget_set_visible (self->body_frame, has_body);
  gtk_widget_set_visible (self->english_body_frame, has_body);
  fill_views (self, slide);
}

static void
on_past (const GPtrArray *left, gpointer data)
{
  RkSlideForm *self = data;
  g_autoptr (GString) names = g_string_new (NULL);
  g_autofree char *text = NULL;

  for (guint i = 0; i < left->len; i++)
    g_string_append_printf (names, "%s%s", i == 0 ? "" : rk_language_is_japanese () ? "、"
                                                                                    : ", ",
                            _ (rk_record_type_japanese (&rk_deck_slide_type, left->pdata[i])->title));
  /* Translators: fields of a slide, and that their Japanese has changed since the English was written */
  text = g_strdup_printf (_ ("%s: %s"), names->str, rk_word_english_left ());
  gtk_label_set_label (self->left, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->left), text);
  gtk_widget_set_visible (GTK_WIDGET (self->left), left->len > 0);
}

static void
read_past (RkSlideForm *self)
{
  rk_english_left_stop (&self->reading);
  gtk_widget_set_visible (GTK_WIDGET (self->left), FALSE);
  if (current_slide (self) == NULL)
    return;
  self->reading = rk_english_left_find (rk_selection_session (self->selection), &rk_deck_slide_type, self->slide, on_past, self);
}

void
rk_slide_form_show (RkSlideForm *self, const char *slide)
{
  gboolean is_other = g_strcmp0 (slide, self->slide) != 0;
  char *shown = is_other ? g_strdup (slide) : NULL;

  if (is_other) {
    rk_slide_form_keep (self); /* what comes of it may already show another, and free @slide */
    g_free (self->slide);
    self->slide = shown;
  }
  gtk_widget_set_sensitive (GTK_WIDGET (self), current_slide (self) != NULL && !rk_session_is_read_only (rk_selection_session (self->selection)));
  fill (self, current_slide (self), is_other);
  read_past (self);
}

static void
on_left (RkSlideForm *self)
{
  rk_slide_form_keep (self);
}

static void
on_changed (RkSlideForm *self)
{
  rk_slide_form_show (self, self->slide);
}

static void
rk_slide_form_dispose (GObject *object)
{
  RkSlideForm *self = RK_SLIDE_FORM (object);

  rk_english_left_stop (&self->reading);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->slide, g_free);
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_SLIDE_FORM);
  for (guint i = 0; i < N_FIELDS; i++)
    g_clear_pointer (&self->shown[i], g_free);
  G_OBJECT_CLASS (rk_slide_form_parent_class)->dispose (object);
}

#define BIND(child) gtk_widget_class_bind_template_child (widget_class, RkSlideForm, child)

static void
rk_slide_form_class_init (RkSlideFormClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_slide_form_dispose;
  g_type_ensure (RK_TYPE_VIEW_FORM);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-slide-form.ui");
  BIND (title);
  BIND (english_title);
  BIND (subtitle);
  BIND (english_subtitle);
  BIND (body);
  BIND (english_body);
  BIND (notes);
  BIND (body_label);
  BIND (body_frame);
  BIND (english_body_frame);
  BIND (view_label);
  BIND (beside_label);
  BIND (view);
  BIND (beside);
  gtk_widget_class_bind_template_callback (widget_class, on_view);
  BIND (left);
}

/* In the capture phase: a text takes Return for itself. */
static gboolean
on_key (RkSlideForm *self, guint key, guint code, GdkModifierType state)
{
  if (key != GDK_KEY_Return || (state & GDK_CONTROL_MASK) == 0)
    return FALSE;
  rk_slide_form_keep (self);
  return TRUE;
}

static void
rk_slide_form_init (RkSlideForm *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "unmap", G_CALLBACK (on_left), NULL); /* another page, or the window is closed */
  for (guint i = 0; i < N_FIELDS; i++) {
    GtkEventController *focus = gtk_event_controller_focus_new ();
    const char *name = _ (field (i)->title);

    self->shown[i] = g_strdup ("");
    g_signal_connect_swapped (focus, "leave", G_CALLBACK (on_left), self);
    gtk_widget_add_controller (editor (self, i), focus);
    gtk_accessible_update_property (GTK_ACCESSIBLE (editor (self, i)), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    if (GTK_IS_EDITABLE (editor (self, i)))
      gtk_widget_set_tooltip_text (editor (self, i), _ ("{year} stands for the deck’s fiscal year, {year-1} for the one before"));
    if (GTK_IS_TEXT_VIEW (editor (self, i)))
      gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (editor (self, i)), FALSE);
  }
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (on_key), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

void
rk_slide_form_attach (RkSlideForm *self, RkSelection *selection)
{
  g_set_object (&self->selection, selection);
  g_signal_connect_object (selection, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
}
