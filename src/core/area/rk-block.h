/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-block: which block a basic health-care area belongs to in a fiscal year. Blocks are re-made every year; a year whose
 * blocks no paper prints has rows without a name. */
#pragma once
#include "core/record/rk-choices.h"
#include "core/record/rk-dataset.h"

typedef struct {
  char *id;
  gint64 year;
  gint64 basic_area; /* RkBasicArea */
  char *name;        /* NULL: not published */
  char *note;
  char *source, *section;
} RkBlock;

extern const RkRecordType rk_block_type;

/**
 * rk_block_of_area:
 * @year: a fiscal year
 * @basic_area: an RkBasicArea
 *
 * Returns: (transfer none) (nullable): the name of the block that the area belongs to in that year; %NULL when none is
 *   published
 */
const char *rk_block_of_area (const RkDataset *dataset, int year, gint64 basic_area);
