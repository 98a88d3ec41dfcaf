/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/picture/rk-picture-band.h"

#define HIGH 2.5   /* pages: what is lower is drawn whole */
#define MARGIN 0.3 /* of a page, above and below: so much can be scrolled, or walked by the arrow keys, at once */

static void
on_scrolled (RkPictureBand *self)
{
  double value = gtk_adjustment_get_value (self->scrolled);

  if (value < self->top || value + gtk_adjustment_get_page_size (self->scrolled) > self->bottom)
    self->left (self->view);
}

static void
follow (RkPictureBand *self)
{
  GtkWidget *window = gtk_widget_get_ancestor (self->view, GTK_TYPE_SCROLLED_WINDOW);

  if (self->scrolled != NULL || window == NULL)
    return;
  self->scrolled = g_object_ref (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (window)));
  g_signal_connect_swapped (self->scrolled, "value-changed", G_CALLBACK (on_scrolled), self);
}

void
rk_picture_band_look (RkPictureBand *self, GtkWidget *view, double height, void (*left) (gpointer view), double *top, double *bottom)
{
  double page, value;

  self->view = view;
  self->left = left;
  follow (self);
  page = self->scrolled != NULL ? gtk_adjustment_get_page_size (self->scrolled) : 0;
  value = self->scrolled != NULL ? gtk_adjustment_get_value (self->scrolled) : 0;
  *top = self->top = page > 0 && height > HIGH * page ? value - MARGIN * page : 0;
  *bottom = self->bottom = page > 0 && height > HIGH * page ? value + (1 + MARGIN) * page : G_MAXDOUBLE;
}

void
rk_picture_band_clear (RkPictureBand *self)
{
  if (self->scrolled != NULL)
    g_signal_handlers_disconnect_by_data (self->scrolled, self);
  g_clear_object (&self->scrolled);
}
