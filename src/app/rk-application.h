/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-application: opens documents, each in a window of its own. Without a file it opens the planner's own document, made on
 * the first start with the published figures. */
#pragma once
#include <adwaita.h>

#define RK_TYPE_APPLICATION (rk_application_get_type ())
G_DECLARE_FINAL_TYPE (RkApplication, rk_application, RK, APPLICATION, AdwApplication)

RkApplication *rk_application_new (void);
