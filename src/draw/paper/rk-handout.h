/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-handout: slides on paper: A4, one, two, four or six a page, with lines to write on where they are wanted. */
#pragma once
#include "draw/picture/rk-picture.h"

typedef struct {
  guint slides_a_page; /* 1, 2, 4, 6 */
  gboolean note_lines;
  const char *title; /* (nullable): at the foot of every page */
} RkHandoutOptions;

/* Returns: FALSE when so many slides are never put on a page */
gboolean rk_handout_knows (guint slides_a_page);

/**
 * rk_handout:
 * @slides: (element-type RkPicture): they move into the pages; the array is empty afterwards
 *
 * Returns: (transfer full) (element-type RkPicture): the pages; slide i is on page i / slides_a_page
 */
GPtrArray *rk_handout (GPtrArray *slides, const RkHandoutOptions *options, const RkStyle *style);
