/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-view-private: what the kinds of view share. Each draws, names and counts the parts of what it shows. */
#pragma once
#include "draw/paper/rk-sheet.h"
#include "model/view/rk-view.h"

/* Every kind's functions; rk-view-kinds lists them. */
RkPicture *rk_view_draw_events (const RkView *view, const RkDataset *dataset, int year, const RkStyle *style, double width, double height, GError **error);
char *rk_view_name_events (const RkView *view, const RkDataset *dataset, int year);
guint rk_view_parts_events (const RkView *view, const RkDataset *dataset, int year);

RkPicture *rk_view_draw_blocks (const RkView *view, const RkDataset *dataset, int year, const RkStyle *style, double width, double height, GError **error);
RkPicture *rk_view_draw_list (const RkView *view, const RkDataset *dataset, int year, const RkStyle *style, double width, double height, GError **error);
char *rk_view_name_list (const RkView *view, const RkDataset *dataset, int year);
guint rk_view_parts_list (const RkView *view, const RkDataset *dataset, int year);
RkPicture *rk_view_draw_contents (const RkView *view, const RkDataset *dataset, int year, const RkStyle *style, double width, double height, GError **error);

/* Takes @sheet. Draws the part that the view names; without one the first, saying how much is left out. */
RkPicture *rk_view_draw_sheet (const RkView *view, RkSheet *sheet, const RkStyle *style, double width, double height);
/* Takes @sheet. */
guint rk_view_parts_of_sheet (RkSheet *sheet);
