/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-past-list: the past of a record: who changed it and when, and what it was before. It is read away from the window and
 * fills in when it is there. */
#pragma once
#include "model/session/rk-session.h"

#include <gtk/gtk.h>

#define RK_TYPE_PAST_LIST (rk_past_list_get_type ())
G_DECLARE_FINAL_TYPE (RkPastList, rk_past_list, RK, PAST_LIST, GtkWidget)

/* @key: (nullable): "observation:…", "event:…"; what is no record has no past */
void rk_past_list_show (RkPastList *self, RkSession *session, const char *key);
