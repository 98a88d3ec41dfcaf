/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-slide-show: slides being shown: which one is on screen, what is told of it, zoomed into and pointed at. The audience’s window and
 * the speaker’s follow the same one. */
#pragma once
#include "draw/picture/rk-picture.h"
#include "model/view/rk-deck-show.h"

#include <gtk/gtk.h>

#define RK_TYPE_SLIDE_SHOW (rk_slide_show_get_type ())
G_DECLARE_FINAL_TYPE (RkSlideShow, rk_slide_show, RK, SLIDE_SHOW, GObject)

typedef enum { RK_BLANK_NONE,
               RK_BLANK_BLACK,
               RK_BLANK_WHITE } RkBlank;

/**
 * rk_slide_show_new:
 * @deck: (transfer full): what is shown; at least one slide
 * @first: where to begin, from 0
 *
 * Two signals: "changed", whatever is to be seen is another; "ended", once: whoever shows it closes.
 */
RkSlideShow *rk_slide_show_new (const RkDataset *dataset, RkDeckShow *deck, guint first);

/**
 * rk_slide_show_renew:
 * @dataset: the document as it is now
 * @deck: (transfer full) (nullable): the deck as it is now, at least one slide; NULL: as it was
 * @index: where the slide on screen now is
 *
 * The figures are others: every slide is drawn anew. Whatever the audience has on screen stays: the year, what is zoomed into.
 */
void rk_slide_show_renew (RkSlideShow *self, const RkDataset *dataset, RkDeckShow *deck, guint index);

const RkDataset *rk_slide_show_dataset (RkSlideShow *self);
const RkDeckShow *rk_slide_show_deck (RkSlideShow *self);
/* Returns: another number whenever slides that were drawn are out of date */
guint rk_slide_show_serial (RkSlideShow *self);

guint rk_slide_show_count (RkSlideShow *self);
guint rk_slide_show_index (RkSlideShow *self);
/* Returns: how many years the picture is stepped on from the slide’s own */
int rk_slide_show_years (RkSlideShow *self);
/* Returns: (transfer full) (nullable): the fiscal year on screen while it is stepped */
char *rk_slide_show_year_title (RkSlideShow *self);
RkBlank rk_slide_show_blank (RkSlideShow *self);
/* Returns: the number typed so far, "" for none */
const char *rk_slide_show_typed (RkSlideShow *self);
gboolean rk_slide_show_has_pointer (RkSlideShow *self);
/* Returns: whether the keys are listed above the slide */
gboolean rk_slide_show_has_help (RkSlideShow *self);
/* Returns: (nullable): the key of the item whose number is told, and of the one that is zoomed into */
const char *rk_slide_show_told (RkSlideShow *self);
const char *rk_slide_show_zoomed (RkSlideShow *self);
gint64 rk_slide_show_seconds (RkSlideShow *self);

/* Returns: (transfer full): "Slide 3 of 24: Meetings attended" */
char *rk_slide_show_title (RkSlideShow *self);
/* Returns: (nullable): what the speaker wants to say */
const char *rk_slide_show_notes (RkSlideShow *self);
/* Returns: (transfer full): the slide at @index, @years on: a picture of RK_SLIDE_WIDTH × RK_SLIDE_HEIGHT */
RkPicture *rk_slide_show_draw (RkSlideShow *self, guint index, int years);

void rk_slide_show_go (RkSlideShow *self, guint index);
/* A blank screen comes back with the slide that it hid. */
void rk_slide_show_step (RkSlideShow *self, int slides);
/* One more digit of a slide’s number; rk_slide_show_enter() goes there, or on by one when none was typed. */
void rk_slide_show_type (RkSlideShow *self, guint digit);
void rk_slide_show_enter (RkSlideShow *self);
/* The slide’s picture in another year, until another slide is shown; the deck stays as it is. */
void rk_slide_show_step_years (RkSlideShow *self, int years);
/* The same once more takes it away. */
void rk_slide_show_set_blank (RkSlideShow *self, RkBlank blank);
void rk_slide_show_set_pointer (RkSlideShow *self, gboolean on);
/* @key: (nullable): the item under the pointer or with the focus: what Z zooms into */
void rk_slide_show_point (RkSlideShow *self, const char *key);
/* The item's number is told until it is picked again; @key NULL goes on: back from what is told or zoomed, else to the next slide. */
void rk_slide_show_pick (RkSlideShow *self, const char *key);
/* Into the item (NULL: what is told or pointed at), or back when anything is zoomed. */
void rk_slide_show_zoom (RkSlideShow *self, const char *key);
void rk_slide_show_toggle_help (RkSlideShow *self);
/* Takes what lies above the slide away; with nothing there the show is over. */
void rk_slide_show_leave (RkSlideShow *self);
void rk_slide_show_end (RkSlideShow *self);
