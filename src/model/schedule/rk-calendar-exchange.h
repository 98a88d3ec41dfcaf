/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-calendar-exchange: the city's events as a calendar file, and such a file as one edit of the document. */
#pragma once
#include "core/record/rk-dataset.h"
#include "core/record/rk-edit.h"
#include "model/schedule/rk-calendar-line.h"

#include <gio/gio.h>

/* Which events a calendar holds. */
typedef struct {
  int year;          /* fiscal; 0: every year */
  const char *block; /* only this block's own; NULL: all */
  const char *ward;  /* code: what concerns the ward: the whole city's, its block's, what names it; NULL: all */
} RkCalendarChoice;

/**
 * rk_calendar_export:
 * @revisions: (nullable): key of an event → how often it was changed, from rk_session_revisions()
 * @stamp: when it is written, in seconds since 1970
 *
 * Returns: (transfer full): the file; standing events and events without a date are left out
 */
char *rk_calendar_export (const RkDataset *dataset, const RkCalendarChoice *choice, GHashTable *revisions, gint64 stamp);

typedef struct {
  RkEdit *edit; /* without steps when nothing would change */
  guint added, changed, same;
  guint older;      /* of which the document has a newer revision: they are not taken */
  guint venues;     /* places that no venue had the name of, added */
  GPtrArray *lines; /* of RkCalendarLine, as the file has them: what would become of every event */
} RkCalendarImport;

/**
 * rk_calendar_import:
 * @name: what the text is called in messages and in the edit's label
 * @year: a fiscal year, the only one whose events are wanted; 0 for all
 * @revisions: (nullable): key of an event → how often it was changed, from rk_session_revisions()
 *
 * An event that is there already takes over what the file says otherwise than Renkei itself would write of it; all else of
 * it stays as it is. Nothing is ever removed. A file that is older than the document undoes nothing (RFC 5546): an event whose
 * SEQUENCE is lower, or equal with an earlier moment of change, stays as it is and is named.
 *
 * Returns: (transfer full) (nullable): %NULL with @error naming line or event
 */
RkCalendarImport *rk_calendar_import (const RkDataset *dataset, const char *name, const char *text, gsize length, int year, GHashTable *revisions, GError **error);

/* Returns: %TRUE where a fiscal year would bound what was refused: something recurs for ever */
gboolean rk_calendar_import_needs_year (const GError *error);
void rk_calendar_import_free (RkCalendarImport *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkCalendarImport, rk_calendar_import_free)
