/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-map-page: the wards of the year on screen, coloured, with what is shown above them; wheel, drag, pinch and keys move about. */
#pragma once
#include "model/session/rk-selection.h"
#include "model/view/rk-view.h"

#include <gtk/gtk.h>

#define RK_TYPE_MAP_PAGE (rk_map_page_get_type ())
G_DECLARE_FINAL_TYPE (RkMapPage, rk_map_page, RK, MAP_PAGE, GtkWidget)

/* Shows the document of @selection from now on and follows it. */
void rk_map_page_attach (RkMapPage *self, RkSelection *selection);

/* Returns: (transfer full): what the page shows */
RkView *rk_map_page_view (RkMapPage *self);
