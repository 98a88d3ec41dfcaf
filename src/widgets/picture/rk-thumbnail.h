/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-thumbnail: a slide in the list of a deck: its number and a small picture. It can be dragged. */
#pragma once
#include "core/deck/rk-deck.h"
#include "core/record/rk-dataset.h"

#include <gtk/gtk.h>

#define RK_TYPE_THUMBNAIL (rk_thumbnail_get_type ())
G_DECLARE_FINAL_TYPE (RkThumbnail, rk_thumbnail, RK, THUMBNAIL, GtkListBoxRow)

RkThumbnail *rk_thumbnail_new (const char *slide);
const char *rk_thumbnail_slide (RkThumbnail *self);

/* Number, name and whether it is hidden; @number is that of the shown ones, 0 for a hidden one. Its picture is out of date. */
void rk_thumbnail_describe (RkThumbnail *self, const RkDataset *dataset, const RkDeck *deck, const RkDeckSlide *slide, guint number);
/* Paints the picture unless it is there. Returns: FALSE when it was there */
gboolean rk_thumbnail_paint (RkThumbnail *self, const RkDataset *dataset, const RkDeck *deck, const RkDeckSlide *slide);
