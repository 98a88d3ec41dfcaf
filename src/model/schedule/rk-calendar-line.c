/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/schedule/rk-calendar-line.h"

#include "core/rk-language.h"
#include "model/words/rk-words.h"

void
rk_calendar_line_free (RkCalendarLine *self)
{
  g_free (self->key);
  g_free (self->event);
  g_free (self->changes);
  g_free (self);
}

const char *
rk_calendar_fate_word (RkCalendarFate fate)
{
  static const char *const words[RK_N_CALENDAR_FATES] = {
    [RK_CALENDAR_ADDED] = N_ ("Added"),
    [RK_CALENDAR_CHANGED] = N_ ("Changed"),
    [RK_CALENDAR_OLDER] = N_ ("Older in the file than here, left as they are"),
    [RK_CALENDAR_SAME] = N_ ("The same already"),
  };

  return _ (words[fate]);
}

/* The year follows from the date; which revision it is, is nobody's concern. */
static gboolean
is_told (const RkField *field)
{
  static const char *const silent[] = { "id", "year", "sequence", "stamped", NULL };

  return !g_strv_contains (silent, field->name);
}

static char *
value_of (const RkDataset *dataset, const RkEvent *event, const RkField *field, const char *place)
{
  const RkVenue *venue = event->venue != NULL && g_str_equal (field->name, "venue") ? rk_dataset_get (dataset, &rk_venue_type, event->venue) : NULL;
  g_autofree char *text = venue != NULL ? g_strdup (rk_word_venue (venue)) : rk_record_format (event, field);

  if (venue == NULL && place != NULL && g_str_equal (field->name, "venue"))
    return g_strdup (place);
  return text != NULL && *text != '\0' ? g_steal_pointer (&text) : g_strdup (_ ("none"));
}

/* A long text is only named: what is new in it stands in the event. */
static char *
tell_field (const RkDataset *dataset, const RkEvent *before, const RkEvent *after, const RkField *field, const char *place)
{
  g_autofree char *old = NULL, *new = NULL;

  if (field->flags & RK_FIELD_LONG)
    return g_strdup (_ (field->title));
  old = value_of (dataset, before, field, NULL);
  new = value_of (dataset, after, field, place);
  return g_strdup_printf (_ ("%s: %s → %s"), _ (field->title), old, new);
}

static char *
tell_changes (const RkDataset *dataset, const RkEvent *before, const RkEvent *after, const char *place)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (const RkField *field = rk_event_type.fields; field->name != NULL; field++) {
    g_autofree char *old = rk_record_get_text (before, field), *new = rk_record_get_text (after, field), *told = NULL;

    if (!is_told (field) || g_strcmp0 (old, new) == 0)
      continue;
    told = tell_field (dataset, before, after, field, place);
    g_string_append_printf (text, "%s%s", text->len > 0 ? _ ("; ") : "", told);
  }
  return text->len > 0 ? g_strdup (text->str) : NULL;
}

RkCalendarLine *
rk_calendar_line_new (const RkDataset *dataset, RkCalendarFate fate, const RkEvent *before, const RkEvent *after, const char *place)
{
  RkCalendarLine *self = g_new0 (RkCalendarLine, 1);
  const RkEvent *event = before != NULL ? before : after;

  self->fate = fate;
  self->key = g_strdup (event->id);
  self->event = rk_word_event_dated (dataset, event);
  self->changes = before != NULL && fate != RK_CALENDAR_SAME ? tell_changes (dataset, before, after, place) : NULL;
  return self;
}
