/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-deck: what is shown at a meeting, slide by slide. A slide keeps no figure: it names a view (model/view/rk-view.h) that is drawn
 * from the data each time. */
#pragma once
#include "core/record/rk-choices.h"

typedef struct {
  char *id;
  gint64 position;
  char *name, *english;
  char *meeting;
  RkPlannedDate date;
  gint64 year; /* the fiscal year of every slide that names none */
  char *note;
  char *source, *section;
} RkDeck;

/* Texts have an English twin; where it is missing the Japanese one is shown. */
typedef struct {
  char *id;
  char *deck;
  gint64 position;
  gint64 kind; /* RkDeckSlideKind */
  char *title, *english_title;
  char *subtitle, *english_subtitle;
  char *body, *english_body; /* a line a bullet; "- " begins one of the second rank */
  char *view, *beside;       /* what is drawn: "chart:meetings-attended?form=stacked" */
  char *notes;               /* the speaker's own */
  gint64 hidden;
  char *source, *section;
} RkDeckSlide;

extern const RkRecordType rk_deck_type, rk_deck_slide_type;
