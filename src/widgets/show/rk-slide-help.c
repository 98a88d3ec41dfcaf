/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/show/rk-slide-help.h"

#include "core/rk-language.h"

/* What rk-slide-keys.c and rk-stage.c do. */
static const struct {
  const char *keys, *what;
} rows[] = {
  { N_ ("→  ↓  Space  Page Down  N"), N_ ("next slide; a click beside the figures too") },
  { N_ ("←  ↑  Page Up  P"), N_ ("slide before; the right button too") },
  { N_ ("Home  End"), N_ ("first, last slide") },
  { N_ ("1 2 Return"), N_ ("slide 12") },
  { N_ ("B  W"), N_ ("black, white screen, and back") },
  { N_ ("Ctrl  L (held)"), N_ ("pointer") },
  { N_ ("Click, or Tab and Return"), N_ ("tell the number of a bar, a ward, …") },
  { N_ ("Z, or double click"), N_ ("zoom into it, and back") },
  { N_ ("Ctrl+Page Up  Ctrl+Page Down"), N_ ("the same a fiscal year before, after") },
  { N_ ("?  F1"), N_ ("these keys") },
  { N_ ("Esc"), N_ ("end") },
};

typedef struct {
  double size, first, second; /* of the type; the columns’ widths */
} Layout;

static Layout
lay_out (double height)
{
  Layout layout = { .size = height / 34 };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    layout.first = MAX (layout.first, rk_text_measure (_ (rows[i].keys), (RkFont){ layout.size, TRUE, 0, 0 }).w);
    layout.second = MAX (layout.second, rk_text_measure (_ (rows[i].what), (RkFont){ layout.size, FALSE, 0, 0 }).w);
  }
  return layout;
}

void
rk_slide_help_add (RkPicture *picture, const RkStyle *style)
{
  const Layout layout = lay_out (MIN (picture->height, picture->width * 9 / 16));
  const double pad = layout.size * 1.4, line = layout.size * 1.75;
  const double width = layout.first + layout.second + 3 * pad, height = line * G_N_ELEMENTS (rows) + 2 * pad;
  const RkRect box = { (picture->width - width) / 2, (picture->height - height) / 2, width, height };

  rk_picture_add_rect (picture, box, rk_colour_alpha (style->ink, 0.94));
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    double y = box.y + pad + line * (i + 0.5);

    rk_picture_add_text (picture, box.x + pad, y, 0, 0.5, _ (rows[i].keys), (RkFont){ layout.size, TRUE, 0, 0 }, style->page);
    rk_picture_add_text (picture, box.x + 2 * pad + layout.first, y, 0, 0.5, _ (rows[i].what), (RkFont){ layout.size, FALSE, 0, 0 }, style->page);
  }
}
