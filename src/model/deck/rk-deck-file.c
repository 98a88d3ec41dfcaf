/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/deck/rk-deck-file.h"

#include "draw/paper/rk-handout.h"
#include "draw/paper/rk-notes-pages.h"
#include "draw/paper/rk-output.h"

GPtrArray *
rk_deck_pages (const RkDrawnDeck *deck, const RkDeckFile *file, const RkStyle *style, GArray **starts)
{
  const RkHandoutOptions handout = { file->slides_a_page, file->note_lines, deck->title };
  g_autoptr (GArray) found = NULL;
  GPtrArray *pages;

  if (file->speaker_notes)
    pages = rk_notes_pages (deck->pictures, deck->notes, deck->title, style, &found);
  else
    pages = file->slides_a_page > 0 ? rk_handout (deck->pictures, &handout, style) : g_ptr_array_ref (deck->pictures);
  if (starts != NULL)
    *starts = g_steal_pointer (&found);
  return pages;
}

gboolean
rk_deck_file_write (const RkDrawnDeck *deck, const RkDeckFile *file, const RkStyle *style, const char *path, GError **error)
{
  const gboolean is_paper = file->slides_a_page > 0 || file->speaker_notes;
  g_autoptr (GArray) starts = NULL;
  g_autoptr (GPtrArray) pages = rk_deck_pages (deck, file, style, &starts);
  const RkOutputInfo info = { .title = deck->title,
                              .names = (const char *const *) deck->names->pdata,
                              .ranks = (const int *) (gpointer) deck->ranks->data,
                              .names_a_page = file->slides_a_page,
                              .name_pages = starts != NULL ? (const guint *) (gpointer) starts->data : NULL,
                              .first_page = is_paper ? 1 : file->first + 1 };

  return rk_output_write (pages, path, &info, error);
}
