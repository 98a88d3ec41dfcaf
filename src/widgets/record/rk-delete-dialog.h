/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-delete-dialog: asks before a record is taken away, and says what goes with it. */
#pragma once
#include "model/session/rk-selection.h"

#include <adwaita.h>

/* Takes the finished edit. */
typedef void (*RkDeleteDone) (gpointer data, RkEdit *edit);

/* @data must outlive @parent. */
void rk_delete_ask (GtkWindow *parent, RkSelection *selection, const RkRecordType *type, const char *key, RkDeleteDone done, gpointer data);

/* The same of an edit of rk_delete_several(). Takes @edit. */
void rk_delete_ask_edit (GtkWindow *parent, RkEdit *edit, RkDeleteDone done, gpointer data);
