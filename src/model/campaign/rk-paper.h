/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-paper: what a year and its ACP month need on paper, as a PDF or as a table: the window's menu and the command line write
 * the same. */
#pragma once
#include "core/record/rk-dataset.h"

/* The papers by name: year-plan, print-run, delivery, labels, removal; ends with NULL. */
const char *const *rk_paper_ids (void);

/* Returns: can it be written as a table, too? */
gboolean rk_paper_has_table (const char *id);
/* Returns: does the name ask for one? */
gboolean rk_paper_is_table (const char *path);

/**
 * rk_paper_write:
 * @id: one of rk_paper_ids()
 * @spares: percent of the copies that are printed beyond them
 * @path: ends in .csv or .xlsx for a table, else .pdf (or .png, .svg for a single page)
 *
 * May run on any thread.
 *
 * Returns: %FALSE with @error, and no file
 */
gboolean rk_paper_write (const RkDataset *dataset, const char *id, int year, int spares, const char *path, GError **error);
