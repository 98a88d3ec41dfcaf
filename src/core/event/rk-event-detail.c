/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/event/rk-event-detail.h"

#include "core/rk-language.h"

static const RkField part_fields[] = {
  RK_FIELD (RkEventPart, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkEventPart, event, N_ ("Event"), REFERENCE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .target = "event"),
  RK_FIELD (RkEventPart, position, N_ ("Order"), INTEGER),
  RK_FIELD (RkEventPart, title, N_ ("Title"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkEventPart, note, N_ ("Note"), TEXT, .flags = RK_FIELD_LONG | RK_FIELD_LISTED),
  RK_FIELD (RkEventPart, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkEventPart, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_event_part_type = { "event_part", N_ ("Part of the programme"), sizeof (RkEventPart), part_fields, "position" };

static const RkField speaker_fields[] = {
  RK_FIELD (RkSpeaker, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkSpeaker, event, N_ ("Event"), REFERENCE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .target = "event"),
  RK_FIELD (RkSpeaker, position, N_ ("Order"), INTEGER),
  RK_FIELD (RkSpeaker, name, N_ ("Name"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkSpeaker, affiliation, N_ ("Affiliation"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkSpeaker, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkSpeaker, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_speaker_type = { "speaker", N_ ("Speaker"), sizeof (RkSpeaker), speaker_fields, "position" };

static const RkField audience_fields[] = {
  RK_FIELD (RkAudience, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkAudience, event, N_ ("Event"), REFERENCE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .target = "event"),
  RK_FIELD (RkAudience, position, N_ ("Order"), INTEGER),
  RK_FIELD (RkAudience, profession, N_ ("Profession"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkAudience, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkAudience, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_audience_type = { "audience", N_ ("Audience"), sizeof (RkAudience), audience_fields, "position" };

static const RkField ward_fields[] = {
  RK_FIELD (RkEventWard, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkEventWard, event, N_ ("Event"), REFERENCE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .target = "event"),
  RK_FIELD (RkEventWard, ward, N_ ("Ward"), REFERENCE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .target = "ward"),
  RK_FIELD (RkEventWard, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkEventWard, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_event_ward_type = { "event_ward", N_ ("Ward of an event"), sizeof (RkEventWard), ward_fields, NULL };

static const RkField acknowledgement_fields[] = {
  RK_FIELD (RkAcknowledgement, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkAcknowledgement, warning, N_ ("Warning"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkAcknowledgement, reason, N_ ("Reason"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED | RK_FIELD_LONG),
  RK_FIELD (RkAcknowledgement, who, N_ ("Who"), TEXT, .flags = RK_FIELD_LISTED),
  { 0 }
};

const RkRecordType rk_acknowledgement_type = { "acknowledgement", N_ ("Acknowledgement"), sizeof (RkAcknowledgement), acknowledgement_fields, NULL };
