/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-document-error: what can go wrong with a document. A unit of its own, because every unit of this layer says it. */
#pragma once
#include <glib.h>

#define RK_DOCUMENT_ERROR (rk_document_error_quark ())
GQuark rk_document_error_quark (void);

typedef enum {
  RK_DOCUMENT_ERROR_OPEN,      /* cannot be opened or made */
  RK_DOCUMENT_ERROR_FORMAT,    /* not a Renkei document, or damaged */
  RK_DOCUMENT_ERROR_NEWER,     /* written by a newer Renkei */
  RK_DOCUMENT_ERROR_READ_ONLY, /* somebody else has it, or the file may not be written */
  RK_DOCUMENT_ERROR_FULL,      /* no room on the disk */
  RK_DOCUMENT_ERROR_RECORD,    /* a record that may not be kept: a reference to nothing, a missing value */
  RK_DOCUMENT_ERROR_NOTHING,   /* nothing to undo or redo */
  RK_DOCUMENT_ERROR_SQL,       /* anything else SQLite says */
} RkDocumentError;
