/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-event-table: a year's events as a table that sorts by any column. Columns are the listed fields of the event. */
#pragma once
#include "core/rk-dataset.h"

#include <gtk/gtk.h>

#define RK_TYPE_EVENT_TABLE (rk_event_table_get_type ())
G_DECLARE_FINAL_TYPE (RkEventTable, rk_event_table, RK, EVENT_TABLE, GtkWidget)

typedef void (*RkEventTablePicked) (gpointer data, const char *key, gboolean activated);

void rk_event_table_connect (RkEventTable *self, RkEventTablePicked picked, gpointer data);
void rk_event_table_show (RkEventTable *self, const RkDataset *dataset, int year);
/* Selects the row with that key ("event:E606"), or none. */
void rk_event_table_mark (RkEventTable *self, const char *key);
