/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-draft-kinds: which fields of what belongs to an event a form shows, and how they lie in a row. */
#include "core/event/rk-event-detail.h"
#include "core/event/rk-event.h"
#include "core/event/rk-questionnaire.h"
#include "core/rk-language.h"
#include "model/event/rk-event-draft.h"

#define COLUMNS(array) .columns = array, .n_columns = G_N_ELEMENTS (array)

static const RkDraftColumn part_columns[] = { { .name = "title" }, { .name = "note" } };
const RkDraftKind rk_draft_parts = { .type = &rk_event_part_type, .owner = "event", COLUMNS (part_columns), .key_prefix = "", .add_label = N_ ("Add a part") };

static const RkDraftColumn speaker_columns[] = { { .name = "name", .width = 14 }, { .name = "affiliation" } };
const RkDraftKind rk_draft_speakers = { .type = &rk_speaker_type, .owner = "event", COLUMNS (speaker_columns), .key_prefix = "", .add_label = N_ ("Add a speaker") };

static const RkDraftColumn audience_columns[] = { { .name = "profession" } };
const RkDraftKind rk_draft_audience = { .type = &rk_audience_type, .owner = "event", COLUMNS (audience_columns), .key_prefix = "", .add_label = N_ ("Add a profession") };

static const RkDraftColumn attendance_columns[] = { { .name = "label" }, { .name = "relation", .first_choice = RK_RELATION_PART }, { .name = "people", .width = 6 } };
const RkDraftKind rk_draft_attendance = {
  .type = &rk_attendance_type, .owner = "event", COLUMNS (attendance_columns), .within = "within", .key_prefix = "", .add_label = N_ ("Add a group")
};

static const RkDraftColumn answer_columns[] = { { .name = "label" }, { .name = "english" }, { .name = "no_answer" }, { .name = "count", .width = 6 } };
static const RkDraftKind answers = { .type = &rk_answer_type, .owner = "question", COLUMNS (answer_columns), .key_prefix = "", .add_label = N_ ("Add an answer") };

static const RkDraftColumn question_columns[] = {
  { .name = "text" },
  { .name = "respondents", .is_carried = TRUE, .line = 1 },
  { .name = "handed_out", .is_carried = TRUE, .line = 1, .width = 5 },
  { .name = "returned", .is_carried = TRUE, .line = 1, .width = 5 },
  { .name = "several", .line = 1 },
  { .name = "english", .line = 2 },
  { .name = "respondents_english", .is_carried = TRUE, .line = 2, .width = 14 },
};
const RkDraftKind rk_draft_questions = {
  .type = &rk_question_type, .owner = "event", COLUMNS (question_columns), .key_prefix = "q-", .add_label = N_ ("Add a question"), .children = &answers
};
