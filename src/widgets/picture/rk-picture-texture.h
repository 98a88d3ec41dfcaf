/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-picture-texture: a picture as pixels, for what is shown often or put on the clipboard. */
#pragma once
#include "draw/picture/rk-picture.h"

#include <gtk/gtk.h>

/* Returns: (transfer full): the picture painted, @scale pixels a point */
GdkTexture *rk_picture_texture (const RkPicture *picture, double scale);
