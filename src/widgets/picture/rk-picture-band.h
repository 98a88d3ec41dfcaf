/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-picture-band: what of a high picture is in sight, and when that is no longer what was drawn. */
#pragma once
#include <gtk/gtk.h>

typedef struct {
  GtkAdjustment *scrolled; /* (nullable): owned; NULL until the band is first looked at */
  double top, bottom;
  GtkWidget *view;
  void (*left) (gpointer view);
} RkPictureBand;

/**
 * rk_picture_band_look:
 * @view: the widget that shows the picture, and the band's owner
 * @height: of the picture
 * @left: called with @view when more than the band has come into sight
 *
 * Makes the band what is in sight of @view within its scrolled window and a little more; all of a picture that is not much
 * higher. It is told in @top and @bottom.
 */
void rk_picture_band_look (RkPictureBand *self, GtkWidget *view, double height, void (*left) (gpointer view), double *top, double *bottom);

/* The view is going. */
void rk_picture_band_clear (RkPictureBand *self);
