/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A made-up dataset for tests, each record as "type field=value field=value", _ in a value for a space. */
#pragma once
#include "core/rk-types.h"

#include <string.h>

#define MOST_RECORDS 12

/* @every_event: what is so of an event unless its record says otherwise */
static inline void
take_record (RkDataset *dataset, const char *text, const char *every_event)
{
  gsize end = strcspn (text, " ");
  g_autofree char *name = g_strndup (text, end), *whole = g_strconcat (g_str_equal (name, "event") ? every_event : "", text + end, NULL);
  g_auto (GStrv) members = g_strsplit (g_strstrip (whole), " ", -1);
  const RkRecordType *type = rk_type (name);
  gpointer record;

  g_assert_nonnull (type);
  record = rk_record_new (type);
  for (guint i = 0; members[i] != NULL; i++) {
    g_auto (GStrv) member = g_strsplit (members[i], "=", 2);
    g_autoptr (GError) error = NULL;

    rk_record_set_text (type, record, rk_record_type_field (type, member[0]), g_strdelimit (member[1], "_", ' '), &error);
    g_assert_no_error (error);
  }
  g_assert_true (rk_dataset_take (dataset, type, record));
}

/* @records: at most MOST_RECORDS, a NULL ends fewer */
static inline RkDataset *
make_up (const char *const *records, const char *every_event)
{
  RkDataset *dataset = rk_dataset_new ();

  for (guint i = 0; i < MOST_RECORDS && records[i] != NULL; i++)
    take_record (dataset, records[i], every_event);
  return dataset;
}
