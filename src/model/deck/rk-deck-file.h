/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-deck-file: a drawn deck as a file, as slides or as a handout, with its outline: what the window saves is what the command line
 * writes. */
#pragma once
#include "model/deck/rk-answer-deck.h"

typedef struct {
  guint slides_a_page; /* of A4; 0: the slides themselves */
  gboolean note_lines; /* beside them, to write on */
  guint first;         /* the first slide that was drawn, from 0 */
} RkDeckFile;

/* Returns: FALSE with @error naming @path; see rk_output_write() */
gboolean rk_deck_file_write (const RkDrawnDeck *deck, const RkDeckFile *file, const RkStyle *style, const char *path, GError **error);
