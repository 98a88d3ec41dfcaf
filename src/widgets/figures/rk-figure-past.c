/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/figures/rk-figure-past.h"

#include "core/figures/rk-measure.h"
#include "core/rk-language.h"
#include "model/record/rk-record-history.h"
#include "widgets/rk-children.h"

struct _RkFigurePast {
  GtkWidget parent_instance;

  GtkBox *rows;

  RkSelection *selection;
  char *observation;
  GCancellable *reading;
};

G_DEFINE_FINAL_TYPE (RkFigurePast, rk_figure_past, GTK_TYPE_WIDGET)

static void
add_text (GtkBox *box, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 48);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (box, label);
}

static void
clear (RkFigurePast *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->rows))) != NULL)
    gtk_box_remove (self->rows, child);
}

static void
show_lines (RkFigurePast *self, const GPtrArray *past)
{
  g_autoptr (GPtrArray) lines = rk_past_in_words (rk_selection_dataset (self->selection), past);

  clear (self);
  for (guint i = 0; i < lines->len; i++) {
    const RkPastLine *line = lines->pdata[i];
    /* Translators: when and by whom something was changed */
    g_autofree char *head = g_strdup_printf (_ ("%s, %s"), line->when, line->who);

    add_text (self->rows, head, "dim-label");
    add_text (self->rows, line->what, NULL);
  }
  if (lines->len == 0)
    add_text (self->rows, _ ("As it was when the document was made: one of the published figures. Nobody has changed it."), NULL);
}

static void
on_read (GObject *session, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) past = rk_session_record_past_finish (RK_SESSION (session), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (past != NULL)
    show_lines (data, past);
  else
    add_text (RK_FIGURE_PAST (data)->rows, error->message, NULL);
}

static void
forget (RkFigurePast *self)
{
  g_cancellable_cancel (self->reading);
  g_clear_object (&self->reading);
}

static void
on_opened (RkFigurePast *self)
{
  if (self->observation == NULL)
    return;
  forget (self);
  clear (self);
  self->reading = g_cancellable_new ();
  rk_session_record_past_async (rk_selection_session (self->selection), &rk_observation_type, self->observation, self->reading, on_read, self);
}

static void
rk_figure_past_dispose (GObject *object)
{
  RkFigurePast *self = RK_FIGURE_PAST (object);

  forget (self);
  g_clear_object (&self->selection);
  rk_children_clear (GTK_WIDGET (self));
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_FIGURE_PAST);
  g_clear_pointer (&self->observation, g_free);
  G_OBJECT_CLASS (rk_figure_past_parent_class)->dispose (object);
}

static void
rk_figure_past_class_init (RkFigurePastClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = rk_figure_past_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-figure-past.ui");
  gtk_widget_class_bind_template_child (widget_class, RkFigurePast, rows);
  gtk_widget_class_bind_template_callback (widget_class, on_opened);
}

static void
rk_figure_past_init (RkFigurePast *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
rk_figure_past_of (RkFigurePast *self, RkSelection *selection, const char *observation)
{
  forget (self);
  g_set_object (&self->selection, selection);
  g_free (self->observation);
  self->observation = g_strdup (observation);
  gtk_widget_set_visible (GTK_WIDGET (self), observation != NULL);
}
