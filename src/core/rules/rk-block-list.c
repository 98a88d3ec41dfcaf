/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rules/rk-block-list.h"
#include "core/area/rk-block.h"

#include "core/record/rk-choices.h"

GPtrArray *
rk_block_list (const RkDataset *dataset, int year)
{
  GPtrArray *blocks = g_ptr_array_new ();

  for (gint64 area = 0; area < RK_N_BASIC_AREAS; area++) {
    const char *name = rk_block_of_area (dataset, year, area);

    if (name != NULL && !g_ptr_array_find_with_equal_func (blocks, name, g_str_equal, NULL))
      g_ptr_array_add (blocks, (gpointer) name);
  }
  return blocks;
}

gboolean
rk_block_is_of_year (const RkDataset *dataset, int year, const char *name)
{
  for (gint64 area = 0; area < RK_N_BASIC_AREAS; area++)
    if (g_strcmp0 (rk_block_of_area (dataset, year, area), name) == 0)
      return TRUE;
  return FALSE;
}
