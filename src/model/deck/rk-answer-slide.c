/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-answer-slide: a slide's record and the data, made a picture. */
#include "core/rk-language.h"
#include "draw/slide/rk-slide-kinds.h"
#include "model/deck/rk-answer-deck.h"
#include "model/view/rk-view.h"
#include "model/words/rk-words.h"

typedef struct {
  const RkDataset *dataset;
  const RkDeck *deck;
  const RkDeckSlide *record;
  const RkStyle *style;
  gboolean sourced; /* a picture says it already */
  GString *foot;    /* what a picture leaves to the slide's foot */
  double foot_room;
} Maker;

/* In the order of RkDeckSlideKind. */
static const char *const kinds[] = { "title", "chapter", "text", "picture", "pair" };

static const RkSlideKind *
find_kind (const RkDeckSlide *record)
{
  return rk_slide_kind (record->kind >= 0 && record->kind < (gint64) G_N_ELEMENTS (kinds) ? kinds[record->kind] : "text");
}

static RkView *
make_view (const Maker *maker, const char *text, GError **error)
{
  RkView *view = rk_view_parse (text, error);

  if (view != NULL)
    view->deck = g_strdup (maker->deck->id);
  return view;
}

static RkPicture *
draw_view (Maker *maker, const RkView *view, const GError *error, RkRect room)
{
  if (view == NULL)
    return rk_view_draw_message (error->message, maker->style, room.w, room.h);
  maker->sourced |= view->kind->sourced;
  return rk_view_draw (view, maker->dataset, (int) maker->deck->year, maker->style, room.w, room.h);
}

/* One picture: what bears a title of its own takes the slide's, the rest stands below it. */
static void
add_picture (Maker *maker, RkSlide *slide)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkView) view = make_view (maker, maker->record->view != NULL ? maker->record->view : "", &error);

  if (view != NULL && view->kind->titled) {
    view->title = g_steal_pointer (&slide->title);
    view->subtitle = g_steal_pointer (&slide->subtitle);
  } else if (view != NULL && slide->title == NULL)
    slide->title = rk_view_name (view, maker->dataset, (int) maker->deck->year);
  if (view != NULL) {
    view->foot = maker->foot;
    view->foot_room = maker->foot_room;
  }
  slide->picture = draw_view (maker, view, error, rk_slide_room (slide));
}

/* One of two: what bears no title is given its name. */
static RkPicture *
draw_half (Maker *maker, const char *text, RkRect room)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkView) view = make_view (maker, text != NULL ? text : "", &error);
  g_autofree char *name = NULL;
  RkPicture *half;
  double y = RK_SLIDE_MARGIN;

  if (view == NULL || view->kind->titled)
    return draw_view (maker, view, error, room);
  half = rk_picture_new (room.w, room.h, maker->style->page);
  name = rk_view_name (view, maker->dataset, (int) maker->deck->year);
  y += rk_picture_add_text (half, RK_SLIDE_MARGIN, y, 0, 0, name, (RkFont){ 18, TRUE, room.w - 2 * RK_SLIDE_MARGIN, 2 }, maker->style->ink)->box.h + 8;
  room = (RkRect){ 0, y, room.w, room.h - y };
  rk_picture_add_picture (half, draw_view (maker, view, error, room), room);
  return half;
}

static void
add_pair (Maker *maker, RkSlide *slide)
{
  RkRect room = rk_slide_room (slide);

  room.w /= 2;
  slide->picture = draw_half (maker, maker->record->view, room);
  slide->beside = draw_half (maker, maker->record->beside, room);
}

/* Its place among the chapters that are shown. */
static char *
chapter_number (const Maker *maker)
{
  g_autoptr (GPtrArray) slides = rk_deck_slides (maker->dataset, maker->deck->id);
  guint number = 0;

  for (guint i = 0; i < slides->len; i++) {
    const RkDeckSlide *slide = slides->pdata[i];

    number += slide->kind == RK_SLIDE_CHAPTER && slide->hidden != TRUE;
    if (g_strcmp0 (slide->id, maker->record->id) == 0)
      return g_strdup_printf ("%u", number);
  }
  return NULL;
}

static RkSlide *
make_slide (Maker *maker)
{
  const RkDeckSlide *record = maker->record;
  g_autofree char *title = rk_deck_words (maker->dataset, maker->deck, record->title, record->english_title);
  g_autofree char *subtitle = rk_deck_words (maker->dataset, maker->deck, record->subtitle, record->english_subtitle);
  g_autofree char *body = rk_deck_words (maker->dataset, maker->deck, record->body, record->english_body);
  RkSlide *slide = rk_slide_new (title, subtitle);

  if (record->kind == RK_SLIDE_TITLE)
    slide->detail = g_steal_pointer (&body);
  else if (record->kind == RK_SLIDE_CHAPTER)
    slide->number = chapter_number (maker);
  else if (record->kind == RK_SLIDE_PICTURE)
    add_picture (maker, slide);
  else if (record->kind == RK_SLIDE_PAIR)
    add_pair (maker, slide);
  else
    slide->body = g_steal_pointer (&body);
  return slide;
}

static char *
tell_source (const Maker *maker)
{
  g_autofree char *source = NULL;

  if (maker->foot->len > 0)
    return g_strdup (maker->foot->str);
  source = maker->sourced ? NULL : rk_word_source (maker->dataset, maker->record->source, maker->record->section);

  return source != NULL ? g_strdup_printf (_ ("Source: %s"), source) : NULL;
}

RkPicture *
rk_answer_slide (const RkDataset *dataset, const RkDeck *deck, const RkDeckSlide *record, const RkStyle *style, guint page, guint pages)
{
  g_autofree char *title = rk_deck_title (deck);
  const RkSlideFoot foot = { title, record->kind == RK_SLIDE_TITLE ? 0 : page, pages };
  g_autoptr (GString) left = g_string_new (NULL);
  Maker maker = { dataset, deck, record, style, FALSE, left, rk_slide_source_room (&foot) };
  g_autoptr (RkSlide) slide = make_slide (&maker);

  slide->source = tell_source (&maker);
  return rk_slide_draw (slide, find_kind (record), style, &foot);
}
