/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/picture/rk-shape-icon.h"

#include <adwaita.h>

#define SIZE 16

struct _RkShapeIcon {
  GtkWidget parent_instance;

  RkShape shape;
};

G_DEFINE_FINAL_TYPE (RkShapeIcon, rk_shape_icon, GTK_TYPE_WIDGET)

static void
rk_shape_icon_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  RkShapeIcon *self = RK_SHAPE_ICON (widget);
  const RkStyle *style = rk_style (adw_style_manager_get_dark (adw_style_manager_get_default ()) ? RK_STYLE_DARK : RK_STYLE_LIGHT);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  g_autoptr (RkPicture) picture = rk_picture_new (width, height, rk_colour_alpha (style->page, 0));
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));

  rk_shape_add (picture, style, self->shape, width / 2.0, height / 2.0, 6);
  rk_picture_draw (picture, cr);
  cairo_destroy (cr);
}

static void
rk_shape_icon_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = SIZE;
}

static void
rk_shape_icon_class_init (RkShapeIconClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  widget_class->snapshot = rk_shape_icon_snapshot;
  widget_class->measure = rk_shape_icon_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
rk_shape_icon_init (RkShapeIcon *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
}

GtkWidget *
rk_shape_icon_new (void)
{
  return g_object_new (RK_TYPE_SHAPE_ICON, NULL);
}

void
rk_shape_icon_set (RkShapeIcon *self, RkShape shape)
{
  self->shape = shape;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

RkShape
rk_shape_icon_shape (RkShapeIcon *self)
{
  return self->shape;
}
