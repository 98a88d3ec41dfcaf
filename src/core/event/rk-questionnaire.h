/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-questionnaire: questions put to those who attended, and the answers' counts. */
#pragma once
#include "core/record/rk-choices.h"

typedef struct {
  char *id;
  char *event;
  gint64 position;
  char *respondents, *respondents_english;
  char *text, *english;
  gint64 inferred;             /* the paper does not say who answered; it follows from n */
  gint64 several;              /* several answers allowed: shares do not add up to 100 */
  gint64 handed_out, returned; /* questionnaires */
  char *note;
  char *source, *section;
} RkQuestion;

typedef struct {
  char *id;
  char *question;
  gint64 position;
  char *label, *english;
  gint64 count;
  gint64 published_share; /* % as printed */
  gint64 no_answer;       /* 未回答 */
  char *source, *section;
} RkAnswer;

extern const RkRecordType rk_question_type, rk_answer_type;
