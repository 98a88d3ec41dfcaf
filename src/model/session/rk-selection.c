/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/session/rk-selection.h"

#include "core/area/rk-ward.h"
#include "core/calendar/rk-fiscal-year.h"
#include "core/event/rk-event.h"
#include "model/event/rk-event-wards.h"

#include <string.h>

struct _RkSelection {
  GObject parent_instance;

  RkSession *session;
  int year;
  guint serial; /* of year and document, from 1 */
  char *key;
};

G_DEFINE_FINAL_TYPE (RkSelection, rk_selection, G_TYPE_OBJECT)

enum { CHANGED,
       KEEP,
       N_SIGNALS };
static guint signals[N_SIGNALS];

static void
rk_selection_finalize (GObject *object)
{
  RkSelection *self = RK_SELECTION (object);

  g_object_unref (self->session);
  g_free (self->key);
  G_OBJECT_CLASS (rk_selection_parent_class)->finalize (object);
}

static void
rk_selection_class_init (RkSelectionClass *class)
{
  G_OBJECT_CLASS (class)->finalize = rk_selection_finalize;
  signals[CHANGED] = g_signal_new ("changed", RK_TYPE_SELECTION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[KEEP] = g_signal_new ("keep", RK_TYPE_SELECTION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_POINTER, G_TYPE_STRING);
}

static void
rk_selection_init (RkSelection *self)
{
  self->serial = 1;
}

static void
announce (RkSelection *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
announce_document (RkSelection *self)
{
  self->serial++;
  announce (self);
}

static int
newest_year_with_events (const RkDataset *dataset)
{
  const GPtrArray *events = rk_dataset_all (dataset, &rk_event_type);
  int newest = 0;
  GDate today;

  for (guint i = 0; i < events->len; i++)
    if (rk_event_is_own (events->pdata[i]))
      newest = MAX (newest, (int) ((const RkEvent *) events->pdata[i])->year);
  rk_today (&today);
  return newest != 0 ? newest : rk_fiscal_year_of (&today);
}

RkSelection *
rk_selection_new (RkSession *session)
{
  RkSelection *self = g_object_new (RK_TYPE_SELECTION, NULL);

  self->session = g_object_ref (session);
  self->year = newest_year_with_events (rk_session_dataset (session));
  g_signal_connect_object (session, "changed", G_CALLBACK (announce_document), self, G_CONNECT_SWAPPED);
  return self;
}

RkSession *
rk_selection_session (RkSelection *self)
{
  return self->session;
}

const RkDataset *
rk_selection_dataset (RkSelection *self)
{
  return rk_session_dataset (self->session);
}

int
rk_selection_year (RkSelection *self)
{
  return self->year;
}

void
rk_selection_set_year (RkSelection *self, int year)
{
  if (year == self->year || year < RK_FISCAL_YEAR_FIRST || year > RK_FISCAL_YEAR_LAST)
    return;
  self->year = year;
  announce_document (self);
}

guint
rk_selection_serial (RkSelection *self)
{
  return self->serial;
}

const char *
rk_selection_key (RkSelection *self)
{
  return self->key;
}

void
rk_selection_pick (RkSelection *self, const char *key)
{
  if (g_strcmp0 (key, self->key) == 0)
    return;
  g_free (self->key);
  self->key = g_strdup (key);
  announce (self);
}

void
rk_selection_keep (RkSelection *self, RkEdit *edit, const char *key)
{
  if (g_signal_has_handler_pending (self, signals[KEEP], 0, FALSE))
    g_signal_emit (self, signals[KEEP], 0, edit, key);
  else
    rk_edit_free (edit);
}

static void
add_wards (const RkDataset *dataset, const RkEvent *event, GStrvBuilder *marks)
{
  g_autoptr (GPtrArray) wards = rk_event_wards (dataset, event);

  for (guint i = 0; i < wards->len; i++) {
    g_autofree char *key = g_strconcat ("ward:", ((const RkWard *) wards->pdata[i])->code, NULL);

    g_strv_builder_add (marks, key);
  }
}

/* The wards of an event are marked in its own year: another year's pictures have other blocks. */
GStrv
rk_selection_marks (RkSelection *self)
{
  g_autoptr (GStrvBuilder) marks = g_strv_builder_new ();

  if (self->key != NULL) {
    const RkEvent *event = NULL;

    g_strv_builder_add (marks, self->key);
    if (g_str_has_prefix (self->key, "event:"))
      event = rk_dataset_get (rk_selection_dataset (self), &rk_event_type, self->key + strlen ("event:"));
    if (event != NULL && event->year == self->year)
      add_wards (rk_selection_dataset (self), event, marks);
  }
  return g_strv_builder_end (marks);
}
