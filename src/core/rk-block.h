/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-block: which block a basic health-care area belongs to in a fiscal year. Blocks are re-made every year; a year whose
 * blocks no paper prints has rows without a name. */
#pragma once
#include "core/rk-choices.h"

typedef struct {
  char *id;
  gint64 year;
  gint64 basic_area; /* RkBasicArea */
  char *name;        /* NULL: not published */
  char *note;
  char *source, *section;
} RkBlock;

extern const RkRecordType rk_block_type;
