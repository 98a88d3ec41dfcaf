/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-save: asks for a file, then keeps what is on screen there, or opens or makes a document. Files are drawn in a worker
 * thread. */
#pragma once
#include "app/rk-workspace.h"

/* The page on screen, as PNG, SVG or PDF. */
void rk_save_picture (RkWorkspace *workspace);
/* The figures behind it, as XLSX or CSV. */
void rk_save_table (RkWorkspace *workspace);
/* The year's deck, as PDF. */
void rk_save_deck (RkWorkspace *workspace);
/* A paper of the year (model/campaign/rk-paper.h) with its ending: "delivery.pdf", "delivery.csv". */
void rk_save_paper (RkWorkspace *workspace, const char *paper);
/* @create: a new document with the published figures, else one that is there */
void rk_choose_document (RkWorkspace *workspace, gboolean create);
