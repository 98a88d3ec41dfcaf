/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-records-page: everything the document holds, a type at a time, as a plain table that can be searched and worked on: sources,
 * venues, sites, measures, and whatever has no page of its own. */
#pragma once
#include "model/session/rk-selection.h"
#include "model/view/rk-view.h"

#include <gtk/gtk.h>

#define RK_TYPE_RECORDS_PAGE (rk_records_page_get_type ())
G_DECLARE_FINAL_TYPE (RkRecordsPage, rk_records_page, RK, RECORDS_PAGE, GtkWidget)

/* Shows the document of @selection from now on and follows it. */
void rk_records_page_attach (RkRecordsPage *self, RkSelection *selection);

/* Returns: (transfer container): the records that the table shows; @type: (out): what they are */
GPtrArray *rk_records_page_records (RkRecordsPage *self, const RkRecordType **type);

/* Returns: (transfer full): all records of the type shown, as a slide, a picture or paper has them */
RkView *rk_records_page_view (RkRecordsPage *self);
