/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-event-object: an event as a row of a list model. Holds its own copy: a list may outlive the dataset it came from. */
#pragma once
#include "core/rk-event.h"

#include <glib-object.h>

#define RK_TYPE_EVENT_OBJECT (rk_event_object_get_type ())
G_DECLARE_FINAL_TYPE (RkEventObject, rk_event_object, RK, EVENT_OBJECT, GObject)

/* @venue and @block: (nullable): how they are called; copied */
RkEventObject *rk_event_object_new (const RkEvent *event, const char *venue, const char *block);
const RkEvent *rk_event_object_event (RkEventObject *self);
/* Returns: (transfer full): the text of a column, by the field's name */
char *rk_event_object_text (RkEventObject *self, const char *field);
