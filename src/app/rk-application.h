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

/* Opens @path in a new window, making it where @create says so. Returns: FALSE with @error, no window opened */
gboolean rk_application_open_document (RkApplication *self, const char *path, gboolean create, GError **error);
