/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-xlsx: a grid as a workbook for Excel and LibreOffice: numbers are numbers, words are words and never formulas, whatever they
 * begin with; the headings stay in sight, columns are as wide as their words. */
#pragma once
#include "exchange/rk-grid.h"

#define RK_XLSX_ERROR (rk_xlsx_error_quark ())
GQuark rk_xlsx_error_quark (void);

/* The file is written whole or not at all. Returns: FALSE with @error naming the file */
gboolean rk_xlsx_write (const RkGrid *grid, const char *path, GError **error);
