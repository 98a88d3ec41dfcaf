/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-source: the document, printed or counted, that a figure comes from. */
#pragma once
#include "core/record/rk-choices.h"

typedef struct {
  char *id;
  char *name, *english;
  char *published; /* as the paper dates itself */
  char *note;
} RkSource;

extern const RkRecordType rk_source_type;
