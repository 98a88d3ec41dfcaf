/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-record-table: records of any type as a table: columns by the field table, several rows at once, sorted by any column.
 * References show the names of what they refer to. */
#pragma once
#include "core/record/rk-dataset.h"
#include "widgets/record/rk-record-cell.h"

#include <gtk/gtk.h>

#define RK_TYPE_RECORD_TABLE (rk_record_table_get_type ())
G_DECLARE_FINAL_TYPE (RkRecordTable, rk_record_table, RK, RECORD_TABLE, GtkWidget)

typedef struct {
  const char *field; /* NULL ends the columns */
  int width;         /* 0: what is left */
} RkColumn;

/* The selection has changed; @key is that of the one row that is selected, NULL for none or several. */
typedef void (*RkRecordTablePicked) (gpointer data, const char *key, gboolean activated);

/* Once. @columns are static; @data must outlive the table. */
void rk_record_table_set_up (RkRecordTable *self, const RkRecordType *type, const RkColumn *columns, RkRecordTablePicked picked, gpointer data);

/* Before it is set up: dates go without their year, which the page says. */
void rk_record_table_brief_dates (RkRecordTable *self);

/* Before it is set up: in the column of @field the mark of the record stands before its word. @field is static. */
void rk_record_table_show_shapes (RkRecordTable *self, const char *field, RkRecordShape shape);

/* Gives @button a menu that shows and hides the columns, all but the one that takes what is left. @hidden: (nullable): names
 * of the fields that are hidden at first */
void rk_record_table_offer_columns (RkRecordTable *self, GtkMenuButton *button, const char *const *hidden);

/* Shows @records of @dataset; what was selected stays selected. */
void rk_record_table_show (RkRecordTable *self, const RkDataset *dataset, const GPtrArray *records);

/* Returns: (transfer full): the keys ("R6-01") of the selected rows */
GStrv rk_record_table_selected (RkRecordTable *self);

/* Selects only the row with that key ("placement:R6-01"); when it is none of the table's, a single selected row is let go. */
void rk_record_table_mark (RkRecordTable *self, const char *key);
