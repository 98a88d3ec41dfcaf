/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/slide/rk-slide-kinds.h"

extern const RkSlideKind rk_slide_title, rk_slide_chapter, rk_slide_text, rk_slide_picture, rk_slide_pair;

static const RkSlideKind *const kinds[] = { &rk_slide_title, &rk_slide_chapter, &rk_slide_text, &rk_slide_picture, &rk_slide_pair, NULL };

const RkSlideKind *const *
rk_slide_kinds (void)
{
  return kinds;
}

const RkSlideKind *
rk_slide_kind (const char *id)
{
  for (guint i = 0; kinds[i] != NULL; i++)
    if (g_str_equal (kinds[i]->id, id))
      return kinds[i];
  return NULL;
}
