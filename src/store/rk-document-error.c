/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-document-error.h"

G_DEFINE_QUARK (rk_document_error, rk_document_error)
