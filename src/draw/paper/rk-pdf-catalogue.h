/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-pdf-catalogue: what cairo 1.16 cannot say of a PDF: its language, and that a reader's window bears the document's title. Both
 * are added as PDF provides for it, by an update at the file's end: the catalogue once more, and where it is now. */
#pragma once
#include <glib.h>

/**
 * rk_pdf_set_language:
 * @bytes: a PDF with one table of references, as cairo writes it
 * @language: "ja"
 *
 * Returns: %FALSE with @bytes untouched when they are no such file, or their catalogue names a language already
 */
gboolean rk_pdf_set_language (GByteArray *bytes, const char *language);
