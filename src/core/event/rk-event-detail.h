/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-event-detail: what belongs to one event in several rows: the parts of its programme, its speakers, whom it is for, its
 * wards where they are no whole block; and the warnings that a planner has looked at and put aside. */
#pragma once
#include "core/record/rk-choices.h"

typedef struct {
  char *id;
  char *event;
  gint64 position;
  char *title, *note;
  char *source, *section;
} RkEventPart;

typedef struct {
  char *id;
  char *event;
  gint64 position;
  char *name, *affiliation;
  char *source, *section;
} RkSpeaker;

typedef struct {
  char *id;
  char *event;
  gint64 position;
  char *profession;
  char *source, *section;
} RkAudience;

typedef struct {
  char *id;
  char *event;
  char *ward;
  char *source, *section;
} RkEventWard;

/* A warning that need not be shown again, and why. */
typedef struct {
  char *id;
  char *warning; /* the warning's own key, the same as long as what it is about is the same */
  char *reason;
  char *who;
} RkAcknowledgement;

extern const RkRecordType rk_event_part_type, rk_speaker_type, rk_audience_type, rk_event_ward_type, rk_acknowledgement_type;
