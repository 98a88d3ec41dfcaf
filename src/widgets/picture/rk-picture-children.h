/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-picture-children: the items of a picture as child widgets of its view, one an item, kept by key, so that focus stays
 * where it is while the picture changes. */
#pragma once
#include "widgets/picture/rk-picture-item.h"

/* @items: key → RkPictureItem of @view, kept here; the keys belong to the items. Not while @view is given its size. */
void rk_picture_children_place (GtkWidget *view, GHashTable *items, const RkPicture *picture, RkPictureItemPicked picked);

/* Those of @keys are marked, the others not. @keys: (nullable) */
void rk_picture_children_mark (GtkWidget *view, const char *const *keys);

/* Gives every child its place. */
void rk_picture_children_allocate (GtkWidget *view);
