/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-words: what records are called in the language that is spoken: kanji or romaji, a name or its English. */
#pragma once
#include "core/area/rk-ward.h"
#include "core/campaign/rk-placement.h"
#include "core/campaign/rk-reach.h"
#include "core/campaign/rk-site.h"
#include "core/event/rk-event.h"
#include "core/event/rk-questionnaire.h"
#include "core/event/rk-venue.h"
#include "core/figures/rk-measure.h"
#include "core/record/rk-dataset.h"

const char *rk_word_ward (const RkWard *ward);
/* Returns: (transfer full): the same where room is short: "Higashisumiyoshi" */
char *rk_word_ward_brief (const RkWard *ward);
const char *rk_word_measure (const RkMeasure *measure);
const char *rk_word_unit (const RkMeasure *measure);
const char *rk_word_counted (const RkMeasure *measure);
const char *rk_word_question (const RkQuestion *question);
const char *rk_word_respondents (const RkQuestion *question);
const char *rk_word_answer (const RkAnswer *answer);
const char *rk_word_site (const RkSite *site);

/* Returns: what a form says beside English that is from before the Japanese was changed */
const char *rk_word_english_left (void);

/* Returns: (transfer full): a block's name; in English from its areas, "North + West block" */
char *rk_word_block (const RkDataset *dataset, int year, const char *name);

const char *rk_word_venue (const RkVenue *venue);

/* Returns: (transfer full): the title as printed, with （仮） where it is provisional */
char *rk_word_event (const RkEvent *event);

/* Returns: (transfer full): the same with its date and block before it, which tell it from others of that title: "30 Jul (Wed) …" */
char *rk_word_event_dated (const RkDataset *dataset, const RkEvent *event);

/* Returns: (transfer full): "S1 令和5年度 … II 会議・研修会等への参加"; NULL when there is no source */
char *rk_word_source (const RkDataset *dataset, const char *source, const char *section);

/* Returns: a placement's state; a problem is told by which: what hangs elsewhere was not lost */
const char *rk_word_placement_state (const RkPlacement *placement);

/* Returns: what a ward is called that is reached so: "Reached", "Planned only", "Not reached" */
const char *rk_word_reach_level (RkReachLevel level);
