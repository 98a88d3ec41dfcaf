/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-slide: a slide of a deck as plain values; what it looks like is a row of rk-slide-kinds. A slide is 960 × 540 points;
 * at 1920 × 1080 its smallest type is 24 pixels high. */
#pragma once
#include "draw/picture/rk-picture.h"

#define RK_SLIDE_WIDTH 960.0
#define RK_SLIDE_HEIGHT 540.0
#define RK_SLIDE_FOOT 26.0 /* below what a kind draws: source, the deck's title, the page */
#define RK_SLIDE_MARGIN 28.0
#define RK_SLIDE_LEAST 12.0 /* type is never smaller */

typedef struct {
  char *title, *subtitle, *detail;
  char *number;       /* (nullable): of a chapter */
  char *body;         /* (nullable): a line a bullet; "- " begins one of the second rank */
  char *source;       /* (nullable): at the foot */
  RkPicture *picture; /* (nullable): drawn for rk_slide_room() */
  RkPicture *beside;  /* (nullable): the second one of a pair */
} RkSlide;

typedef struct {
  const char *id;
  const char *title; /* English, marked for translation */
  /* Takes the slide's pictures where it shows them. */
  void (*add) (RkSlide *slide, const RkStyle *style, RkPicture *picture);
} RkSlideKind;

RkSlide *rk_slide_new (const char *title, const char *subtitle);
void rk_slide_free (RkSlide *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkSlide, rk_slide_free)

/* At the foot of every slide but the title page; all nullable. */
typedef struct {
  const char *title; /* the deck's */
  guint page, pages; /* page 0: none */
} RkSlideFoot;

/* Returns: how wide a source at the foot may be */
double rk_slide_source_room (const RkSlideFoot *foot);

/* Returns: (transfer full): the slide as a picture. Takes the slide's own pictures into it. */
RkPicture *rk_slide_draw (RkSlide *self, const RkSlideKind *kind, const RkStyle *style, const RkSlideFoot *foot);

/* Returns: the room below the slide's title and subtitle, above the foot; all but the foot where it has neither */
RkRect rk_slide_room (const RkSlide *self);
/* The four areas' colours in a row: the city's mark. */
void rk_slide_add_areas (const RkStyle *style, RkPicture *picture, RkRect room);
/* Writes title and subtitle. */
void rk_slide_add_heading (const RkSlide *self, const RkStyle *style, RkPicture *picture);

/**
 * rk_slide_split_text:
 * @slide: a slide of text; its body is split, its heading takes room
 *
 * Returns: (transfer full): the body in as many parts as it takes, each of which stands whole on a slide; at least one
 */
GStrv rk_slide_split_text (const RkSlide *slide);
