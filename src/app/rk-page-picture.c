/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rk-page-picture.h"

#include "core/rk-language.h"
#include "draw/paper/rk-sheet.h"
#include "draw/slide/rk-slide.h"
#include "model/deck/rk-answer-deck.h"

struct RkPagePicture {
  RkDataset *dataset;
  int year;
  RkView *view;                       /* NULL: a slide */
  char *deck, *slide;                 /* (nullable): keys */
  double window_width, window_height; /* of the page */
  char *name;
};

static const RkPictureSize sizes[] = {
  { "wide", N_ ("16:9, for slides"), 1120, 630, 0 },
  { "a4", N_ ("A4, for paper"), 1120, 1120 * RK_A4_SHORT / RK_A4_LONG, RK_A4_LONG },
  { "square", N_ ("Square"), 840, 840, 0 },
  { "window", N_ ("As in the window"), 0, 0, 0 },
  { 0 },
};

const RkPictureSize *
rk_picture_sizes (void)
{
  return sizes;
}

static const RkDeck *
deck_of (const RkPagePicture *self)
{
  return rk_dataset_get (self->dataset, &rk_deck_type, self->deck);
}

static const RkDeckSlide *
slide_of (const RkPagePicture *self)
{
  return rk_dataset_get (self->dataset, &rk_deck_slide_type, self->slide);
}

RkPagePicture *
rk_page_picture_new (RkWorkspace *workspace)
{
  RkSelection *selection = rk_workspace_selection (workspace);
  RkPagePicture *self;
  RkView *view = rk_workspace_view (workspace);
  const char *slide = rk_workspace_slide (workspace);

  if (view == NULL && slide == NULL)
    return NULL;
  self = g_new0 (RkPagePicture, 1);
  self->dataset = rk_dataset_ref ((RkDataset *) rk_selection_dataset (selection));
  self->year = rk_selection_year (selection);
  self->view = view;
  self->deck = g_strdup (rk_workspace_deck (workspace));
  self->slide = g_strdup (slide);
  self->window_width = MAX (400, gtk_widget_get_width (GTK_WIDGET (workspace)) - 420); /* without what stands beside the page */
  self->window_height = MAX (300, gtk_widget_get_height (GTK_WIDGET (workspace)) - 100);
  self->name = view != NULL ? rk_view_name (view, self->dataset, self->year) : rk_deck_slide_name (self->dataset, deck_of (self), slide_of (self));
  return self;
}

void
rk_page_picture_free (RkPagePicture *self)
{
  if (self == NULL)
    return;
  rk_dataset_unref (self->dataset);
  g_clear_pointer (&self->view, rk_view_free);
  g_free (self->deck);
  g_free (self->slide);
  g_free (self->name);
  g_free (self);
}

const char *
rk_page_picture_name (const RkPagePicture *self)
{
  return self->name;
}

/* A slide keeps its form, in the middle. */
static RkPicture *
draw_slide (const RkPagePicture *self, const RkStyle *style, double width, double height)
{
  RkPicture *picture = rk_picture_new (width, height, style->page);
  double scale = MIN (width / RK_SLIDE_WIDTH, height / RK_SLIDE_HEIGHT);
  RkRect box = { (width - RK_SLIDE_WIDTH * scale) / 2, (height - RK_SLIDE_HEIGHT * scale) / 2, RK_SLIDE_WIDTH * scale, RK_SLIDE_HEIGHT * scale };

  rk_picture_add_picture (picture, rk_answer_slide (self->dataset, deck_of (self), slide_of (self), style, 0, 0), box);
  return picture;
}

RkPicture *
rk_page_picture_draw (const RkPagePicture *self, const RkPictureSize *size, RkStyleVariant variant)
{
  const RkStyle *style = rk_style (variant);
  double width = size->width > 0 ? size->width : self->window_width, height = size->height > 0 ? size->height : self->window_height;
  RkPicture *drawn = self->view != NULL ? rk_view_draw (self->view, self->dataset, self->year, style, width, height) : draw_slide (self, style, width, height);
  RkPicture *page;

  if (size->page_width <= 0)
    return drawn;
  page = rk_picture_new (size->page_width, size->page_width * height / width, style->page);
  rk_picture_add_picture (page, drawn, (RkRect){ 0, 0, page->width, page->height });
  return page;
}
