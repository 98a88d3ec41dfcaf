/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-output: pictures as files. PNG and SVG take one picture, PDF as many as there are pages, with its fonts embedded, text
 * selectable, title, language, bookmarks, page numbers, and links from items to the pictures whose anchor is their key. The same pictures give the same bytes. A file is written whole or not at all, mode 0600. */
#pragma once
#include "draw/paper/rk-output-info.h"
#include "draw/picture/rk-picture.h"

#define RK_OUTPUT_ERROR (rk_output_error_quark ())
GQuark rk_output_error_quark (void);

/**
 * rk_output_write:
 * @pictures: (element-type RkPicture): at least one
 * @path: its ending chooses the form: .png, .svg or .pdf
 * @info: what the file says of itself
 *
 * Reports its progress (core/rk-progress.h).
 *
 * Returns: %FALSE with @error naming the file: another ending, more pages than the form has, no room on the disk; or told to stop
 */
gboolean rk_output_write (const GPtrArray *pictures, const char *path, const RkOutputInfo *info, GError **error);

/* Returns: TRUE when @path has an ending that rk_output_write() knows */
gboolean rk_output_knows (const char *path);
