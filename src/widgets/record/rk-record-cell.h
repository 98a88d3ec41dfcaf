/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-record-cell: the cells of a column of a table of records: the word of a field, and the mark of a state before it. */
#pragma once
#include "core/record/rk-field.h"
#include "draw/picture/rk-shape.h"

#include <gtk/gtk.h>

/* Which mark stands for a record. */
typedef RkShape (*RkRecordShape) (gconstpointer record);

/**
 * rk_record_cell_factory:
 * @brief: a date goes without its year
 * @shape: (nullable): the mark before the word
 *
 * The items are RkRecordObject; a cell follows the changes of its own.
 *
 * Returns: (transfer full)
 */
GtkListItemFactory *rk_record_cell_factory (const RkField *field, gboolean brief, RkRecordShape shape);
