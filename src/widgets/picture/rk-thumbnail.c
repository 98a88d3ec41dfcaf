/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/picture/rk-thumbnail.h"

#include "core/rk-language.h"
#include "draw/slide/rk-slide.h"
#include "model/deck/rk-answer-deck.h"
#include "widgets/picture/rk-picture-texture.h"

#define WIDTH 144
#define HEIGHT 81

struct _RkThumbnail {
  GtkListBoxRow parent_instance;

  char *slide;
  GtkWidget *number, *picture;
  gboolean painted;
};

G_DEFINE_FINAL_TYPE (RkThumbnail, rk_thumbnail, GTK_TYPE_LIST_BOX_ROW)

static GdkContentProvider *
on_prepare (RkThumbnail *self, double x, double y)
{
  return gdk_content_provider_new_typed (G_TYPE_STRING, self->slide);
}

static void
on_drag_begin (RkThumbnail *self, GdkDrag *drag, GtkDragSource *source)
{
  GdkPaintable *paintable = gtk_picture_get_paintable (GTK_PICTURE (self->picture));

  if (paintable != NULL)
    gtk_drag_source_set_icon (source, paintable, 0, 0);
}

static void
rk_thumbnail_finalize (GObject *object)
{
  g_free (RK_THUMBNAIL (object)->slide);
  G_OBJECT_CLASS (rk_thumbnail_parent_class)->finalize (object);
}

static void
rk_thumbnail_class_init (RkThumbnailClass *class)
{
  G_OBJECT_CLASS (class)->finalize = rk_thumbnail_finalize;
}

static void
add_drag (RkThumbnail *self)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_swapped (source, "prepare", G_CALLBACK (on_prepare), self);
  g_signal_connect_swapped (source, "drag-begin", G_CALLBACK (on_drag_begin), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
}

static void
rk_thumbnail_init (RkThumbnail *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->number = gtk_label_new (NULL);
  gtk_label_set_width_chars (GTK_LABEL (self->number), 2);
  gtk_label_set_xalign (GTK_LABEL (self->number), 1);
  gtk_widget_set_valign (self->number, GTK_ALIGN_START);
  gtk_widget_add_css_class (self->number, "numeric");
  self->picture = gtk_picture_new ();
  gtk_widget_set_size_request (self->picture, WIDTH, HEIGHT);
  gtk_widget_set_overflow (self->picture, GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (self->picture, "thumbnail");
  gtk_box_append (GTK_BOX (box), self->number);
  gtk_box_append (GTK_BOX (box), self->picture);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  add_drag (self);
}

RkThumbnail *
rk_thumbnail_new (const char *slide)
{
  RkThumbnail *self = g_object_new (RK_TYPE_THUMBNAIL, NULL);

  self->slide = g_strdup (slide);
  return self;
}

const char *
rk_thumbnail_slide (RkThumbnail *self)
{
  return self->slide;
}

void
rk_thumbnail_describe (RkThumbnail *self, const RkDataset *dataset, const RkDeck *deck, const RkDeckSlide *slide, guint number)
{
  g_autofree char *name = rk_deck_slide_name (dataset, deck, slide);
  g_autofree char *digits = number > 0 ? g_strdup_printf ("%u", number) : g_strdup ("–");
  g_autofree char *label = number > 0 ? g_strdup_printf (_ ("Slide %u: %s"), number, name) : g_strdup_printf (_ ("Hidden slide: %s"), name);

  gtk_label_set_label (GTK_LABEL (self->number), digits);
  gtk_widget_set_opacity (self->picture, number > 0 ? 1 : 0.4);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  self->painted = FALSE;
}

gboolean
rk_thumbnail_paint (RkThumbnail *self, const RkDataset *dataset, const RkDeck *deck, const RkDeckSlide *slide)
{
  g_autoptr (RkPicture) picture = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  if (self->painted)
    return FALSE;
  self->painted = TRUE;
  picture = rk_answer_slide (dataset, deck, slide, rk_style (RK_STYLE_LIGHT), 0, 0);
  /* finer than the screen: small letters stay letters */
  texture = rk_picture_texture (picture, 2.0 * gtk_widget_get_scale_factor (GTK_WIDGET (self)) * WIDTH / RK_SLIDE_WIDTH);
  gtk_picture_set_paintable (GTK_PICTURE (self->picture), GDK_PAINTABLE (texture));
  return TRUE;
}
