/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-pdf: pictures as the pages of a PDF: bookmarks, page numbers, and links from items to the pictures whose anchor is their
 * key. */
#pragma once
#include "draw/paper/rk-output-info.h"
#include "draw/picture/rk-picture.h"

/* Returns: what cairo says; the file is in @bytes */
cairo_status_t rk_pdf_write (const GPtrArray *pictures, const RkOutputInfo *info, GByteArray *bytes);
