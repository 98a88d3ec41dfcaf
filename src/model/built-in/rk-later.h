/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-later: a document of an older version gets what came later. */
#pragma once
#include "store/rk-document.h"

/* Where the document was brought up to date as it was opened: puts into it what a new one has, as one change that can be undone;
 * where it is only read, its file stays as it is.
 * Without it the document is as good as it was. */
void rk_later_add (RkDocument *document);
