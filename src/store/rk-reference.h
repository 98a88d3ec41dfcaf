/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-reference: references that lead nowhere, by the names that people know them by. A scan of every table with references:
 * for when SQLite has said that something is wrong, and for a check of the whole document. */
#pragma once
#include "core/record/rk-field.h"
#include "store/rk-connection.h"

typedef struct {
  const RkRecordType *type;
  const RkField *field;
  char *key;    /* of the record that refers */
  char *target; /* the key that is not there */
} RkDangling;

/* Returns: (transfer full) (element-type RkDangling): at most @limit */
GPtrArray *rk_reference_find_dangling (RkConnection *connection, guint limit, GError **error);

/* Returns: (transfer full): Event “24-001”: Venue: there is no Venue “x” */
char *rk_dangling_describe (const RkDangling *self);
