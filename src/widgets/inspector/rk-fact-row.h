/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-fact-row: one fact on screen: what it is, and beneath it the value. */
#pragma once
#include "model/session/rk-facts.h"

#include <gtk/gtk.h>

GtkWidget *rk_fact_row_new (const RkFact *fact);
