/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-page-picture: what the page on screen shows, as a picture of its own: for files, the clipboard and paper. On the deck page it is
 * the picked slide. */
#pragma once
#include "app/rk-workspace.h"

/* A size that a picture can have. */
typedef struct {
  const char *id;
  const char *title;    /* English, marked for translation */
  double width, height; /* that it is drawn at; 0: the window’s */
  double page_width;    /* points of the page it is put on, 0: the same */
} RkPictureSize;

/* Returns: the sizes; the last has a NULL id. The first is what is taken where nobody asks. */
const RkPictureSize *rk_picture_sizes (void);

/* Holds whatever it takes to draw it later. */
typedef struct RkPagePicture RkPagePicture;

/* Returns: (transfer full) (nullable): NULL when the page shows no picture */
RkPagePicture *rk_page_picture_new (RkWorkspace *workspace);
void rk_page_picture_free (RkPagePicture *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkPagePicture, rk_page_picture_free)

/* Returns: (transfer none): what it is called */
const char *rk_page_picture_name (const RkPagePicture *self);
/* Returns: (transfer full) */
RkPicture *rk_page_picture_draw (const RkPagePicture *self, const RkPictureSize *size, RkStyleVariant variant);
