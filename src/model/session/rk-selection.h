/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-selection: what is on screen and what is picked, shared by every page: the session, the fiscal year, and the key of one
 * record ("ward:27127", "event:E606"). "changed" says that any of them is another, or that the document has changed. */
#pragma once
#include "model/session/rk-session.h"

#define RK_TYPE_SELECTION (rk_selection_get_type ())
G_DECLARE_FINAL_TYPE (RkSelection, rk_selection, RK, SELECTION, GObject)

/* Starts on the newest year that has events. */
RkSelection *rk_selection_new (RkSession *session);

RkSession *rk_selection_session (RkSelection *self);
const RkDataset *rk_selection_dataset (RkSelection *self);

int rk_selection_year (RkSelection *self);
void rk_selection_set_year (RkSelection *self, int year);

/* Returns: another number whenever the year or the document is another; a pick alone leaves it, so that a page need only
 * mark what is picked */
guint rk_selection_serial (RkSelection *self);

/* Returns: (nullable): the key of what is picked */
const char *rk_selection_key (RkSelection *self);
void rk_selection_pick (RkSelection *self, const char *key);

/* Returns: (transfer full): every key to mark on screen: what is picked, and the wards that a picked event is for */
GStrv rk_selection_marks (RkSelection *self);

/**
 * rk_selection_keep:
 * @edit: (transfer full): what a page wants to change
 * @key: (nullable): what to pick when it is done
 *
 * Hands the edit to whoever shows the selection (the signal "keep"), who applies it and tells what came of it.
 */
void rk_selection_keep (RkSelection *self, RkEdit *edit, const char *key);
