/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-figure-import: a file with a table of figures, as the window takes it from the clipboard. Which measure, which years and whether
 * by ward is read from its headings; the rest is rk_figure_paste(). */
#pragma once
#include "model/figures/rk-figure-paste.h"

typedef struct {
  const char *measure; /* (nullable): the key; %NULL: the headings name it or its parts */
  int year;            /* of months that name none; 0 none */
  const char *source;  /* (nullable) */
  gboolean make_parts;
  char separator;
} RkFigureImportHow;

/**
 * rk_figure_import:
 * @name: what the text is called in messages
 *
 * Returns: (transfer full) (nullable): the paste, with an edit; %NULL with @error naming the rows and columns that are wrong
 */
RkFigurePaste *rk_figure_import (const RkDataset *dataset, const char *name, const char *text, gsize length, const RkFigureImportHow *how, GError **error);
