/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-built-in: what every Renkei carries with it: the published figures and the outlines of the wards. */
#pragma once
#include "core/area/rk-geometry.h"
#include "core/record/rk-dataset.h"
#include "core/record/rk-edit.h"

/* Returns: (transfer full): the published figures as the first rows of a new document */
RkEdit *rk_built_in_figures (GError **error);

/**
 * rk_built_in_since:
 * @version: of the document's schema when it was made
 *
 * Returns: (transfer full) (nullable): the rows of the tables that the document did not have then, those alone whose references are
 *   in it; %NULL when there are none
 */
RkEdit *rk_built_in_since (int version, const RkDataset *dataset);

/* Returns: (transfer none): read once, kept for the life of the program */
const RkGeometry *rk_built_in_wards (void);
const RkGeometry *rk_built_in_surroundings (void);
/* Returns: (transfer none): the neighbours' codes, names and romaji, as a table with commas */
const char *rk_built_in_municipalities (void);
/* Returns: (transfer none): Japanese texts of the figures and their English, as a table with commas */
const char *rk_built_in_english (void);
/* Returns: (transfer none): the credit that every picture of the outlines bears, in Japanese as its licence has it */
const char *rk_built_in_credit (void);
