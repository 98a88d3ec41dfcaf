/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-record-pane: records of one type as a table that can be worked on: new ones, one or several edited in a form, deleted. A
 * double click or Enter opens a row, F2 what is selected, Insert makes a row, Delete removes what is selected. */
#pragma once
#include "model/session/rk-selection.h"
#include "widgets/record/rk-record-table.h"

#define RK_TYPE_RECORD_PANE (rk_record_pane_get_type ())
G_DECLARE_FINAL_TYPE (RkRecordPane, rk_record_pane, RK, RECORD_PANE, GtkWidget)

/* Returns: (transfer full) (nullable): a new record with what is known of it; %NULL while none can be made */
typedef gpointer (*RkRecordPaneMake) (gpointer data);

/* Before it is set up: dates go without their year, which the page says. */
void rk_record_pane_brief_dates (RkRecordPane *self);
/* Before it is set up: in the column of @field the mark of the record stands before its word. @field is static. */
void rk_record_pane_show_shapes (RkRecordPane *self, const char *field, RkRecordShape shape);
/* Once. @empty: what is told of an empty table; @data must outlive the pane. */
void rk_record_pane_set_up (RkRecordPane *self, const RkRecordType *type, const RkColumn *columns, const char *empty, RkRecordPaneMake make, gpointer data);
/* Shows the document of @selection from now on, and picks in it. */
void rk_record_pane_attach (RkRecordPane *self, RkSelection *selection);
/* Shows copies of @records. */
void rk_record_pane_show (RkRecordPane *self, const GPtrArray *records);
/* Selects what is picked, where the table has it. */
void rk_record_pane_mark (RkRecordPane *self);
/* Returns: (transfer full): the keys of the selected rows */
GStrv rk_record_pane_selected (RkRecordPane *self);
