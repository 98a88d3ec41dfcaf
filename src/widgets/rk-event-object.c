/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/rk-event-object.h"

#include "model/rk-words.h"

struct _RkEventObject {
  GObject parent_instance;

  RkEvent *event;
  char *venue, *block;
};

G_DEFINE_FINAL_TYPE (RkEventObject, rk_event_object, G_TYPE_OBJECT)

static void
rk_event_object_finalize (GObject *object)
{
  RkEventObject *self = RK_EVENT_OBJECT (object);

  rk_record_free (&rk_event_type, self->event);
  g_free (self->venue);
  g_free (self->block);
  G_OBJECT_CLASS (rk_event_object_parent_class)->finalize (object);
}

static void
rk_event_object_class_init (RkEventObjectClass *class)
{
  G_OBJECT_CLASS (class)->finalize = rk_event_object_finalize;
}

static void
rk_event_object_init (RkEventObject *self)
{
}

RkEventObject *
rk_event_object_new (const RkEvent *event, const char *venue, const char *block)
{
  RkEventObject *self = g_object_new (RK_TYPE_EVENT_OBJECT, NULL);

  self->event = rk_record_dup (&rk_event_type, event);
  self->venue = g_strdup (venue);
  self->block = g_strdup (block);
  return self;
}

const RkEvent *
rk_event_object_event (RkEventObject *self)
{
  return self->event;
}

char *
rk_event_object_text (RkEventObject *self, const char *field)
{
  if (g_str_equal (field, "venue"))
    return g_strdup (self->venue != NULL ? self->venue : "");
  if (g_str_equal (field, "block"))
    return g_strdup (self->block != NULL ? self->block : "");
  if (g_str_equal (field, "date")) /* the year is in the header already */
    return rk_planned_date_format_short (&self->event->date);
  if (g_str_equal (field, "title"))
    return rk_word_event (self->event);
  return rk_record_format (self->event, rk_record_type_field (&rk_event_type, field));
}
