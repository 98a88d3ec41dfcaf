/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-block-list: the blocks of a fiscal year, each once. */
#pragma once
#include "core/record/rk-dataset.h"

/* Returns: (transfer container) (element-type utf8): the names in the order of the blocks' first areas; none while the
 * year's blocks are not published */
GPtrArray *rk_block_list (const RkDataset *dataset, int year);

/* Returns: %TRUE when the year has a block of that name */
gboolean rk_block_is_of_year (const RkDataset *dataset, int year, const char *name);
