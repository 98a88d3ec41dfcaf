/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-choose-file: asks for a file through the desktop's dialog, with questions beside its name. */
#pragma once
#include "app/rk-workspace.h"

/* @path: what was chosen; nothing is called when nothing was */
typedef void (*RkFileChosen) (RkWorkspace *workspace, const char *path);

/* Returns: (transfer none): what asks, not yet on screen */
GtkFileChooser *rk_choose_file (RkWorkspace *workspace, const char *title, const char *accept, GtkFileChooserAction action, const char *name, RkFileChosen answered);

/* A question beside the file's name; the first answer is the usual one. */
void rk_choose_file_ask (GtkFileChooser *chooser, const char *id, const char *title, const GStrv ids, const GStrv titles);
void rk_choose_file_show (GtkFileChooser *chooser);

/* While the path is handed over. Returns: the id of the answer, "" for none */
const char *rk_choose_file_answer (RkWorkspace *workspace, const char *id);
