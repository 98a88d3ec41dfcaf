/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-schedule-menu: what the schedule can do beside being looked at: files in and out, and the picked event's keys. */
#pragma once
#include "core/record/rk-dataset.h"

#include <gio/gio.h>

/* Returns: (transfer full): the menu for that year: its blocks are among the calendars */
GMenuModel *rk_schedule_menu (const RkDataset *dataset, int year);
