/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-chart-page: a measure, a training's attendance or a survey as a chart of the kind that fits. */
#pragma once
#include "model/session/rk-selection.h"
#include "model/view/rk-view.h"

#include <gtk/gtk.h>

#define RK_TYPE_CHART_PAGE (rk_chart_page_get_type ())
G_DECLARE_FINAL_TYPE (RkChartPage, rk_chart_page, RK, CHART_PAGE, GtkWidget)

/* Shows the document of @selection from now on and follows it. */
void rk_chart_page_attach (RkChartPage *self, RkSelection *selection);

/* Returns: (transfer full) (nullable): what the page shows; NULL while there are no figures */
RkView *rk_chart_page_view (RkChartPage *self);
