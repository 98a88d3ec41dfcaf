/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-deck-file: a drawn deck as pages and as a file, as slides, as a handout or for the speaker, with its outline: what the window
 * saves and prints is what the command line writes. */
#pragma once
#include "model/deck/rk-answer-deck.h"

typedef struct {
  guint slides_a_page;    /* of A4; 0: the slides themselves */
  gboolean note_lines;    /* beside them, to write on */
  gboolean speaker_notes; /* A4, a slide a page, with what the speaker wants to say; the two above say nothing */
  guint first;            /* the first slide that was drawn, from 0 */
} RkDeckFile;

/**
 * rk_deck_pages:
 * @deck: its pictures move into the pages
 * @starts: (out) (optional) (transfer full) (nullable): the page of each slide, from 1; NULL where all pages have as many
 *
 * Returns: (transfer full) (element-type RkPicture): the pages
 */
GPtrArray *rk_deck_pages (const RkDrawnDeck *deck, const RkDeckFile *file, const RkStyle *style, GArray **starts);

/* Returns: FALSE with @error naming @path; see rk_output_write() */
gboolean rk_deck_file_write (const RkDrawnDeck *deck, const RkDeckFile *file, const RkStyle *style, const char *path, GError **error);
