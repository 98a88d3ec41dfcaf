/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-slide-events: the events of a year as a list: when, what, where or for whom, how many came. */
#include "core/rk-language.h"
#include "draw/rk-slide.h"

extern const RkSlideKind rk_slide_events;

#define LEFT 28.0
#define TOP 92.0
#define AIR 18.0
#define LEAST 300.0 /* of a title's column, whatever stands beside it */

/* Where the columns begin: each is as wide as what stands in it, the titles take the rest. */
typedef struct {
  double title, detail, right;
} Columns;

#define DETAIL_SIZE 0.9 /* of a title's */

static double
type_size (double height)
{
  return MIN (15, height * 0.58);
}

static double
text_width (const char *text, double size, gboolean bold)
{
  return text != NULL ? rk_text_measure (text, (RkFont){ size, bold, 0, 0 }).w : 0;
}

static Columns
measure_columns (const GPtrArray *rows, double size)
{
  double date = 0, title = 0, detail = 0, figure = 0, right, rest;

  for (guint i = 0; i < rows->len; i++) {
    const RkSlideRow *row = rows->pdata[i];

    date = MAX (date, text_width (row->date, size, FALSE));
    title = MAX (title, text_width (row->title, size, TRUE));
    detail = MAX (detail, text_width (row->detail, size * DETAIL_SIZE, FALSE));
    figure = MAX (figure, text_width (row->figure, size, TRUE));
  }
  date = MIN (date, 200) + AIR;
  right = RK_SLIDE_WIDTH - LEFT - MIN (figure, 140) - 1;
  rest = right - LEFT - date;
  /* what does not fit is cut: a detail before a title, but never wholly */
  title = CLAMP (title + AIR, LEAST, MAX (LEAST, rest - MIN (detail + AIR, 200)));
  return (Columns){ LEFT + date, LEFT + date + title, right };
}

static void
add_row (const RkSlideRow *row, const Columns *columns, const RkStyle *style, RkPicture *picture, double y, double height)
{
  const double size = type_size (height), middle = y + height / 2;
  RkColour ink = row->off ? style->soft : style->ink;

  rk_picture_add_line (picture, LEFT, y + height, RK_SLIDE_WIDTH - LEFT, y + height, style->faint, 0.8);
  rk_picture_add_text (picture, LEFT, middle, 0, 0.5, row->date, (RkFont){ size, FALSE, columns->title - LEFT - 4, 1 }, ink);
  rk_picture_add_text (picture, columns->title, middle, 0, 0.5, row->title, (RkFont){ size, TRUE, columns->detail - columns->title - AIR, 1 }, ink);
  rk_picture_add_text (picture, columns->detail, middle, 0, 0.5, row->detail, (RkFont){ size * DETAIL_SIZE, FALSE, columns->right - columns->detail - AIR + 4, 1 }, style->soft);
  rk_picture_add_text (picture, RK_SLIDE_WIDTH - LEFT, middle, 1, 0.5, row->figure, (RkFont){ size, TRUE, RK_SLIDE_WIDTH - LEFT - columns->right, 1 }, ink);
}

static void
add_events (const RkSlide *slide, const RkStyle *style, RkPicture *picture)
{
  double room = RK_SLIDE_HEIGHT - RK_SLIDE_FOOT - 10 - TOP, height = MIN (30, room / MAX (1, slide->rows->len));
  Columns columns = measure_columns (slide->rows, type_size (height));

  rk_picture_add_text (picture, LEFT, 28, 0, 0, slide->title, (RkFont){ 24, TRUE, RK_SLIDE_WIDTH - 2 * LEFT, 1 }, style->ink);
  if (slide->subtitle != NULL)
    rk_picture_add_text (picture, LEFT, 61, 0, 0, slide->subtitle, (RkFont){ 15, FALSE, RK_SLIDE_WIDTH - 2 * LEFT, 1 }, style->soft);
  rk_picture_add_line (picture, LEFT, TOP, RK_SLIDE_WIDTH - LEFT, TOP, style->ink, 1.4);
  for (guint i = 0; i < slide->rows->len; i++)
    add_row (slide->rows->pdata[i], &columns, style, picture, TOP + i * height, height);
}

const RkSlideKind rk_slide_events = { "events", N_ ("Events"), add_events };
