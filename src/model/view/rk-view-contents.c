/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-view-contents: the chapters of a slide's deck with the slides they begin on; each line leads there. */
#include "core/rk-language.h"
#include "draw/picture/rk-fit.h"
#include "model/chart/rk-answer-chart.h"
#include "model/view/rk-deck-show.h"
#include "model/view/rk-view-private.h"

#define SIDE 64.0
#define MOST 24.0
#define LEAST 12.0

typedef struct {
  RkPicture *picture;
  const RkStyle *style;
  double size, height; /* of the type, of a line */
} Page;

static void
add_line (const Page *page, double y, guint number, const RkDeckSlide *slide, const char *name, guint slide_number)
{
  const double width = page->picture->width - 2 * SIDE, size = page->size, middle = y + page->height / 2;
  g_autofree char *first = g_strdup_printf ("%u", number), *last = g_strdup_printf ("%u", slide_number), *key = g_strconcat ("slide:", slide->id, NULL);
  RkMark *item = rk_picture_add_rect (page->picture, (RkRect){ SIDE, y, width, page->height }, rk_colour_alpha (page->style->page, 0)), *end;

  rk_mark_set_item (item, key, name);
  rk_picture_add_text (page->picture, SIDE + size, middle, 0.5, 0.5, first, (RkFont){ size, TRUE, 0, 0 }, page->style->accent);
  end = rk_picture_add_text (page->picture, SIDE + width - 4, middle, 1, 0.5, last, (RkFont){ size, FALSE, 0, 0 }, page->style->soft);
  rk_picture_add_text (page->picture, SIDE + 2.6 * size, middle, 0, 0.5, name, rk_fit (name, (RkFont){ size, FALSE, end->box.x - SIDE - 3.6 * size, 1 }, LEAST), page->style->ink);
  rk_picture_add_line (page->picture, SIDE, y + page->height, SIDE + width, y + page->height, page->style->faint, 0.8);
}

static guint
count_chapters (const RkDeckShow *show)
{
  guint n = 0;

  for (guint i = 0; i < show->slides->len; i++)
    n += ((const RkDeckSlide *) show->slides->pdata[i])->kind == RK_SLIDE_CHAPTER;
  return n;
}

RkPicture *
rk_view_draw_contents (const RkView *view, const RkDataset *dataset, int year, const RkStyle *style, double width, double height, GError **error)
{
  g_autoptr (RkDeckShow) show = view->deck != NULL ? rk_deck_show (dataset, view->deck, year, NULL) : NULL;
  const guint chapters = show != NULL ? count_chapters (show) : 0;
  Page page = { NULL, style, 0, 0 };
  guint number = 0;

  if (chapters == 0) {
    g_set_error (error, RK_ANSWER_ERROR, 0, "%s", _ ("The contents are those of a deck with chapters."));
    return NULL;
  }
  page.picture = rk_picture_new (width, height, style->page);
  page.height = MIN (52, (height - 40) / chapters);
  page.size = CLAMP (page.height * 0.44, LEAST, MOST);
  for (guint i = 0; i < show->slides->len; i++) {
    const RkDeckSlide *slide = show->slides->pdata[i];
    g_autofree char *name = NULL;

    if (slide->kind != RK_SLIDE_CHAPTER)
      continue;
    name = rk_deck_slide_name (dataset, show->deck, slide);
    add_line (&page, 24 + number * page.height, number + 1, slide, name, i + 1);
    number++;
  }
  return page.picture;
}
