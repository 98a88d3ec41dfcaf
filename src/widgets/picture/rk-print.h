/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-print: pages of pictures through the desktop’s dialog for printing, which gets a tab of ours: slides a page, lines to write
 * on, the speaker’s notes, patterns instead of colours. */
#pragma once
#include "draw/picture/rk-picture.h"

#include <gtk/gtk.h>

typedef struct {
  guint slides_a_page; /* 1, 2, 4, 6 */
  gboolean note_lines;
  gboolean speaker_notes; /* a slide a page */
  gboolean grey;
} RkPrintOptions;

/* Draws the pages, A4 each, upright or lying. Returns: (transfer full) (element-type RkPicture) (nullable): NULL: there is more to
 * draw, call again; meanwhile the window lives, and the dialog says how far it is */
typedef GPtrArray *(*RkPrintSource) (gpointer data, const RkPrintOptions *options);

/**
 * rk_print_new:
 * @title: the job’s name
 * @has_slides: whether the tab asks how many slides a page has
 * @data: (transfer full): for @source, freed with @free_data
 *
 * Returns: (transfer full): an operation to run
 */
GtkPrintOperation *rk_print_new (const char *title, gboolean has_slides, RkPrintSource source, gpointer data, GDestroyNotify free_data);

/* What is chosen before the dialog asks; for tests and for what is printed without it. */
void rk_print_choose (GtkPrintOperation *operation, const RkPrintOptions *options);
