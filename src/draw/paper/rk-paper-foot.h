/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-paper-foot: what stands at the foot of every page that slides are on: the deck’s title and the page’s number. */
#pragma once
#include "draw/picture/rk-picture.h"

#define RK_PAPER_SIDE 40.0
#define RK_PAPER_TOP 36.0
#define RK_PAPER_FOOT 44.0 /* of the page, kept for it */

/* @title: (nullable) */
void rk_paper_foot_add (RkPicture *page, const char *title, guint number, guint pages, const RkStyle *style);
