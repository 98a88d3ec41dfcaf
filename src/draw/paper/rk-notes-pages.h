/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-notes-pages: slides on paper for the speaker: A4, a slide a page, what is to be said below it. What does not fit below the slide
 * goes on on a page of its own; nothing is cut. */
#pragma once
#include "draw/picture/rk-picture.h"

/**
 * rk_notes_pages:
 * @slides: (element-type RkPicture): they move into the pages; the array is empty afterwards
 * @notes: (element-type utf8): one each, "" for none
 * @title: (nullable): at the foot of every page
 * @starts: (out): (transfer full) (element-type guint): the page of each slide, from 1
 *
 * Returns: (transfer full) (element-type RkPicture): the pages
 */
GPtrArray *rk_notes_pages (GPtrArray *slides, const GPtrArray *notes, const char *title, const RkStyle *style, GArray **starts);
