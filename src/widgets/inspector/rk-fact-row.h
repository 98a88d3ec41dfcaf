/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-fact-row: one fact on screen: what it is, unless that is said elsewhere, and beneath it the value; one that names a record
 * leads there. */
#pragma once
#include "model/session/rk-facts.h"

#include <gtk/gtk.h>

GtkWidget *rk_fact_row_new (const RkFact *fact);
