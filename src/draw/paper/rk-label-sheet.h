/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-label-sheet: address labels on A4, three across and eight down, each 70 by 33.9 mm, with 12.9 mm free above and below,
 * as the sheets of 24 labels are cut. Faint crosses show the corners, for plain paper and scissors. */
#pragma once
#include "draw/picture/rk-picture.h"

#define RK_LABEL_COLUMNS 3
#define RK_LABEL_ROWS 8
#define RK_LABEL_LINES 4

/**
 * rk_label_sheet_draw:
 * @labels: (element-type GStrv): up to four lines each, the first the largest; empty lines take no room
 *
 * Returns: (transfer full) (element-type RkPicture): the pages, none when there is no label
 */
GPtrArray *rk_label_sheet_draw (const GPtrArray *labels, const RkStyle *style);
