/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-picture-item: one item of a picture as a widget of its own, so that keyboard and screen reader meet the real shapes:
 * focusable, named, with the action "item.pick". It draws nothing; the view does. */
#pragma once
#include "draw/picture/rk-picture.h"

#include <gtk/gtk.h>

#define RK_TYPE_PICTURE_ITEM (rk_picture_item_get_type ())
G_DECLARE_FINAL_TYPE (RkPictureItem, rk_picture_item, RK, PICTURE_ITEM, GtkWidget)

/* "item.pick" was activated. */
typedef void (*RkPictureItemPicked) (gpointer data, const char *key);

/* @data must outlive the item. */
RkPictureItem *rk_picture_item_new (const char *key, RkPictureItemPicked picked, gpointer data);
const char *rk_picture_item_key (RkPictureItem *self);

/* Where the item lies in the view, and what it is called. */
void rk_picture_item_place (RkPictureItem *self, RkRect box, const char *name);
/* Whether a screen reader says that it is picked. */
void rk_picture_item_mark (RkPictureItem *self, gboolean marked);
RkRect rk_picture_item_box (RkPictureItem *self);
