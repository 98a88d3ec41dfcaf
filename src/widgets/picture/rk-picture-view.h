/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-picture-view: shows a picture of draw/ and makes its items live: hover, focus, pick, arrow keys to the neighbour in
 * that direction, tooltips. Maps, charts and calendars are all shown by it. The picture is kept as a render node and drawn
 * anew only when its data, its size or the style changes; hover and selection are a small overlay. */
#pragma once
#include "draw/picture/rk-picture.h"
#include "widgets/picture/rk-picture-drag.h"

#include <gtk/gtk.h>

#define RK_TYPE_PICTURE_VIEW (rk_picture_view_get_type ())
G_DECLARE_FINAL_TYPE (RkPictureView, rk_picture_view, RK, PICTURE_VIEW, GtkWidget)

/* Draws the picture for a size and a style. Returns: (transfer full) (nullable) */
typedef RkPicture *(*RkPictureSource) (gpointer data, double width, double height, const RkStyle *style);

/* An item was picked (click, Return); @key is NULL for the empty ground. @activated: a double click or a second Return */
typedef void (*RkPicturePicked) (gpointer data, const char *key, gboolean activated);

/* The height that shows everything at a width, for a picture that scrolls. */
typedef double (*RkPictureHeight) (gpointer data, double width);

/* An item was dragged and let go. */
typedef void (*RkPictureMoved) (gpointer data, const RkPictureDrag *drag);

/* Returns: (transfer full) (nullable): what letting go would do now, in a word or two that stand beside the pointer */
typedef char *(*RkPictureToldDrag) (gpointer data, const RkPictureDrag *drag);

/* @data is passed to both and not owned; it must outlive the view. */
void rk_picture_view_connect (RkPictureView *self, RkPictureSource source, RkPicturePicked picked, gpointer data);

/* Lets the view be as high as its picture wants, within a scrolled window. */
void rk_picture_view_connect_height (RkPictureView *self, RkPictureHeight height);

/**
 * rk_picture_view_band:
 * @height: of the picture
 * @top: (out): what is in sight of it within its scrolled window, and a little more above and below; all of a picture that
 *   is not much higher than that
 * @bottom: (out): the same
 *
 * For the source of a high picture, which need draw no more than this: it is asked anew when other parts come into sight.
 */
void rk_picture_view_band (RkPictureView *self, double height, double *top, double *bottom);

/* Items whose key begins with @prefix (static) can be dragged. */
void rk_picture_view_connect_moved (RkPictureView *self, const char *prefix, RkPictureMoved moved, RkPictureToldDrag told);

/* The data has changed: draw anew at the next frame. */
void rk_picture_view_refresh (RkPictureView *self);

/* Marks the items with these keys. */
void rk_picture_view_mark (RkPictureView *self, const char *const *keys);

/* As if the item had been clicked. */
void rk_picture_view_pick (RkPictureView *self, const char *key);

/* Returns: (transfer none) (nullable): what is shown now */
const RkPicture *rk_picture_view_picture (RkPictureView *self);

/* Returns: (nullable): the key of the item with the keyboard's focus */
const char *rk_picture_view_focused (RkPictureView *self);
