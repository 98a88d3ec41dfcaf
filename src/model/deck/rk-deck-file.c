/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/deck/rk-deck-file.h"

#include "draw/paper/rk-handout.h"
#include "draw/paper/rk-output.h"

gboolean
rk_deck_file_write (const RkDrawnDeck *deck, const RkDeckFile *file, const RkStyle *style, const char *path, GError **error)
{
  const RkHandoutOptions handout = { file->slides_a_page, file->note_lines, deck->title };
  const RkOutputInfo info = { .title = deck->title,
                              .names = (const char *const *) deck->names->pdata,
                              .ranks = (const int *) (gpointer) deck->ranks->data,
                              .names_a_page = file->slides_a_page,
                              .first_page = file->slides_a_page > 0 ? 1 : file->first + 1 };
  g_autoptr (GPtrArray) pages = file->slides_a_page > 0 ? rk_handout (deck->pictures, &handout, style) : g_ptr_array_ref (deck->pictures);

  return rk_output_write (pages, path, &info, error);
}
