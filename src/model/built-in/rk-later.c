/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/built-in/rk-later.h"

#include "model/built-in/rk-built-in.h"
#include "store/rk-history.h"

void
rk_later_add (RkDocument *document)
{
  const int version = rk_document_migrated_from (document);
  g_autoptr (RkDataset) dataset = version > 0 ? rk_document_read (document, NULL) : NULL;
  g_autoptr (RkEdit) edit = dataset != NULL ? rk_built_in_since (version, dataset) : NULL;

  if (edit != NULL)
    rk_history_complete (document, edit, NULL);
}
