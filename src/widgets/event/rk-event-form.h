/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-event-form: the editor of one event and all that belongs to it, a window of its own. It shows what a pure function says
 * of what was typed (model/event/rk-event-draft.h) and hands the finished edit to its caller; it keeps nothing itself. */
#pragma once
#include "model/event/rk-event-draft.h"
#include "model/session/rk-selection.h"

#include <adwaita.h>

#define RK_TYPE_EVENT_FORM (rk_event_form_get_type ())
G_DECLARE_FINAL_TYPE (RkEventForm, rk_event_form, RK, EVENT_FORM, AdwWindow)

/* Takes the finished edit. @key: (nullable): what to pick when it is done */
typedef void (*RkEventFormDone) (gpointer data, RkEdit *edit, const char *key);

/* Takes @draft. @data must outlive the form; pass its parent window. */
RkEventForm *rk_event_form_new (GtkWindow *parent, RkSelection *selection, RkEventDraft *draft, RkEventFormDone done, gpointer data);
