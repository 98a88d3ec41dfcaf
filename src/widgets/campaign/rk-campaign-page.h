/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-campaign-page: the ACP month of the year on screen: a board of what is done and left, the placements as a list whose
 * rows are changed many at once, and the reach on a map. */
#pragma once
#include "model/session/rk-selection.h"
#include "model/view/rk-view.h"

#include <gtk/gtk.h>

#define RK_TYPE_CAMPAIGN_PAGE (rk_campaign_page_get_type ())
G_DECLARE_FINAL_TYPE (RkCampaignPage, rk_campaign_page, RK, CAMPAIGN_PAGE, GtkWidget)

/* Shows the document of @selection from now on and follows it. */
void rk_campaign_page_attach (RkCampaignPage *self, RkSelection *selection);

/* Returns: (transfer full): what the page shows */
RkView *rk_campaign_page_view (RkCampaignPage *self);
