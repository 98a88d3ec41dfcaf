/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-schema: the tables and indexes that a file really has, against those that Renkei makes. */
#pragma once
#include "store/rk-connection.h"

/* Returns: %FALSE with @error when the file holds what runs by itself: triggers or views */
gboolean rk_schema_refuse_foreign (RkConnection *connection, GError **error);

/* Adds a line to @findings for each table or index that is missing, changed or not Renkei's. */
gboolean rk_schema_compare (RkConnection *connection, const char *const *migrations, GPtrArray *findings, GError **error);
