/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/event/rk-questionnaire.h"

#include "core/rk-language.h"

static const RkField question_fields[] = {
  RK_FIELD (RkQuestion, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkQuestion, event, N_ ("Event"), REFERENCE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .target = "event"),
  RK_FIELD (RkQuestion, position, N_ ("Order"), INTEGER),
  RK_FIELD (RkQuestion, respondents, N_ ("Asked"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkQuestion, respondents_english, N_ ("Asked (English)"), TEXT),
  RK_FIELD (RkQuestion, text, N_ ("Question"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkQuestion, english, N_ ("English"), TEXT),
  RK_FIELD (RkQuestion, inferred, N_ ("Asked is inferred"), BOOLEAN),
  RK_FIELD (RkQuestion, several, N_ ("Several answers"), BOOLEAN),
  RK_FIELD (RkQuestion, handed_out, N_ ("Handed out"), INTEGER, .flags = RK_FIELD_NATURAL | RK_FIELD_LISTED),
  RK_FIELD (RkQuestion, returned, N_ ("Returned"), INTEGER, .flags = RK_FIELD_NATURAL | RK_FIELD_LISTED),
  RK_FIELD (RkQuestion, note, N_ ("Note"), TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (RkQuestion, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkQuestion, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_question_type = { "question", N_ ("Question"), sizeof (RkQuestion), question_fields, "position" };

static const RkField answer_fields[] = {
  RK_FIELD (RkAnswer, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkAnswer, question, N_ ("Question"), REFERENCE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .target = "question"),
  RK_FIELD (RkAnswer, position, N_ ("Order"), INTEGER),
  RK_FIELD (RkAnswer, label, N_ ("Answer"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkAnswer, english, N_ ("English"), TEXT),
  RK_FIELD (RkAnswer, count, N_ ("Count"), INTEGER, .flags = RK_FIELD_NATURAL | RK_FIELD_LISTED),
  RK_FIELD (RkAnswer, published_share, N_ ("Published share (%)"), INTEGER, .flags = RK_FIELD_NATURAL | RK_FIELD_LISTED),
  RK_FIELD (RkAnswer, no_answer, N_ ("No answer"), BOOLEAN),
  RK_FIELD (RkAnswer, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkAnswer, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_answer_type = { "answer", N_ ("Answer"), sizeof (RkAnswer), answer_fields, "position" };
