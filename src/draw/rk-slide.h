/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-slide: a slide of a deck as plain values; what it looks like is a row of rk-slide-kinds. A slide is 960 × 540 points;
 * at 1920 × 1080 its smallest type is 24 pixels high. */
#pragma once
#include "draw/rk-picture.h"

#define RK_SLIDE_WIDTH 960.0
#define RK_SLIDE_HEIGHT 540.0
#define RK_SLIDE_FOOT 26.0 /* below what a kind draws: the deck's title and the page */

/* A line of a list of events. */
typedef struct {
  char *date, *title, *detail, *figure;
  gboolean off; /* postponed or cancelled */
} RkSlideRow;

typedef struct {
  char *title, *subtitle, *detail;
  GPtrArray *rows;    /* of RkSlideRow */
  RkPicture *picture; /* (nullable): a chart or map, drawn for RK_SLIDE_WIDTH × (RK_SLIDE_HEIGHT − RK_SLIDE_FOOT) */
} RkSlide;

typedef struct {
  const char *id;
  const char *title; /* English, marked for translation */
  void (*add) (const RkSlide *slide, const RkStyle *style, RkPicture *picture);
} RkSlideKind;

RkSlide *rk_slide_new (const char *title, const char *subtitle);
void rk_slide_free (RkSlide *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkSlide, rk_slide_free)
void rk_slide_add_row (RkSlide *self, const char *date, const char *title, const char *detail, const char *figure, gboolean off);

/**
 * rk_slide_draw:
 * @foot: (nullable): the deck's title, at the bottom
 * @page: its number from 1; 0 for none
 *
 * Returns: (transfer full): the slide as a picture. Takes the slide's own picture into it.
 */
RkPicture *rk_slide_draw (RkSlide *self, const RkSlideKind *kind, const RkStyle *style, const char *foot, guint page);
