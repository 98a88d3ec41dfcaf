/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-file-name: what a file is called that somebody saves: what is in it, and of which year. */
#pragma once
#include <glib.h>

/**
 * rk_file_name:
 * @title: (nullable): what is in it; %NULL or "" for nothing to be said
 * @year: the fiscal year; 0 none. A title that names it already is not given it again.
 * @ending: ".png"
 *
 * Returns: (transfer full): "Meetings attended R5.png", of characters that every file system takes
 */
char *rk_file_name (const char *title, int year, const char *ending);
