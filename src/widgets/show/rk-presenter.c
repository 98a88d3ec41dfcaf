/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/show/rk-presenter.h"

#include "core/rk-language.h"
#include "widgets/show/rk-slide-keys.h"
#include "widgets/show/rk-stage.h"

struct _RkPresenter {
  GtkWindow parent_instance;

  RkStage *current, *next;
  GtkLabel *number, *notes, *clock, *elapsed, *next_label;

  RkSlideShow *show;
  guint timer;
};

G_DEFINE_FINAL_TYPE (RkPresenter, rk_presenter, GTK_TYPE_WINDOW)

static gboolean
on_second (gpointer data)
{
  RkPresenter *self = data;
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *clock = g_date_time_format (now, "%H:%M");
  gint64 seconds = rk_slide_show_seconds (self->show);
  g_autofree char *elapsed = g_strdup_printf ("%d:%02d", (int) (seconds / 60), (int) (seconds % 60));

  gtk_label_set_label (self->clock, clock);
  gtk_label_set_label (self->elapsed, elapsed);
  return G_SOURCE_CONTINUE;
}

static void
on_changed (RkPresenter *self)
{
  g_autofree char *title = rk_slide_show_title (self->show);
  g_autofree char *number = g_strdup_printf ("%u / %u", rk_slide_show_index (self->show) + 1, rk_slide_show_count (self->show));
  const char *notes = rk_slide_show_notes (self->show);
  gboolean is_last = rk_slide_show_index (self->show) + 1 == rk_slide_show_count (self->show);
  g_autofree char *window_title = g_strdup_printf (_ ("Speaker – %s"), title);

  gtk_window_set_title (GTK_WINDOW (self), window_title);
  gtk_label_set_label (self->number, number);
  gtk_label_set_label (self->notes, notes != NULL ? notes : _ ("No notes for this slide"));
  gtk_label_set_label (self->next_label, is_last ? _ ("End of the slides") : _ ("Next"));
  if (notes != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self->notes), "dim-label");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->notes), "dim-label");
}

static void
on_back (RkPresenter *self)
{
  rk_slide_show_step (self->show, -1);
}

static void
on_on (RkPresenter *self)
{
  rk_slide_show_step (self->show, 1);
}

static void
on_end (RkPresenter *self)
{
  rk_slide_show_end (self->show);
}

static void
on_ended (RkPresenter *self)
{
  gtk_window_destroy (GTK_WINDOW (self));
}

static gboolean
rk_presenter_close_request (GtkWindow *window)
{
  rk_slide_show_end (RK_PRESENTER (window)->show);
  return TRUE;
}

static void
rk_presenter_dispose (GObject *object)
{
  RkPresenter *self = RK_PRESENTER (object);

  g_clear_handle_id (&self->timer, g_source_remove);
  g_clear_object (&self->show);
  gtk_widget_dispose_template (GTK_WIDGET (self), RK_TYPE_PRESENTER);
  G_OBJECT_CLASS (rk_presenter_parent_class)->dispose (object);
}

#define BIND(child) gtk_widget_class_bind_template_child (widget_class, RkPresenter, child)

static void
rk_presenter_class_init (RkPresenterClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  g_type_ensure (RK_TYPE_STAGE);
  G_OBJECT_CLASS (class)->dispose = rk_presenter_dispose;
  GTK_WINDOW_CLASS (class)->close_request = rk_presenter_close_request;
  gtk_widget_class_set_template_from_resource (widget_class, "/jp/renkei/Renkei/ui/rk-presenter.ui");
  BIND (current);
  BIND (next);
  BIND (number);
  BIND (notes);
  BIND (clock);
  BIND (elapsed);
  BIND (next_label);
  gtk_widget_class_bind_template_callback (widget_class, on_back);
  gtk_widget_class_bind_template_callback (widget_class, on_on);
  gtk_widget_class_bind_template_callback (widget_class, on_end);
}

static void
rk_presenter_init (RkPresenter *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

RkPresenter *
rk_presenter_new (RkSlideShow *show)
{
  RkPresenter *self = g_object_new (RK_TYPE_PRESENTER, NULL);

  self->show = g_object_ref (show);
  rk_stage_connect (self->current, show, 0);
  rk_stage_connect (self->next, show, 1);
  rk_slide_keys_add (GTK_WIDGET (self), show);
  g_signal_connect_object (show, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (show, "ended", G_CALLBACK (on_ended), self, G_CONNECT_SWAPPED);
  self->timer = g_timeout_add_seconds (1, on_second, self);
  on_second (self);
  on_changed (self);
  return self;
}
