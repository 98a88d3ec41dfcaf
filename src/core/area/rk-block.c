/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/area/rk-block.h"

#include "core/rk-language.h"

static const RkField fields[] = {
  RK_FIELD (RkBlock, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkBlock, year, N_ ("Fiscal year"), YEAR, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkBlock, basic_area, N_ ("Basic area"), CHOICE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .choices = rk_basic_areas),
  RK_FIELD (RkBlock, name, N_ ("Block"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkBlock, note, N_ ("Note"), TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (RkBlock, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkBlock, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_block_type = { "block", N_ ("Block"), sizeof (RkBlock), fields, NULL };

const char *
rk_block_of_area (const RkDataset *dataset, int year, gint64 basic_area)
{
  const GPtrArray *blocks = rk_dataset_all (dataset, &rk_block_type);

  for (guint i = 0; i < blocks->len; i++) {
    const RkBlock *block = blocks->pdata[i];

    if (block->year == year && block->basic_area == basic_area)
      return block->name;
  }
  return NULL;
}
