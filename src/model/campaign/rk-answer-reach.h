/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-answer-reach: the reach of an ACP month in words, for the window and the command line. */
#pragma once
#include "core/campaign/rk-reach.h"
#include "model/session/rk-facts.h"

/* The names of sites or wards in one line. */
#define RK_BETWEEN_NAMES "・"

/**
 * rk_answer_reach_facts:
 * @blocks_of: the year whose blocks are told
 *
 * Returns: (transfer full): of the city, each block and each basic area the wards and people reached; then the wards that
 *   only a plan would reach and those that nothing reaches, what lies outside the city, what has a problem and does not count, and when the people were counted
 */
RkFacts *rk_answer_reach_facts (const RkDataset *dataset, const RkReach *reach, int blocks_of);

/* Returns: (transfer full): "2025", "2017-09-30–2025"; NULL when nobody was counted */
char *rk_word_counted_on (const RkReach *reach);

/* Returns: (transfer full): what a candidate is called: a site, or a ward's office */
char *rk_word_candidate (const RkReachCandidate *candidate);
/* Returns: (transfer full): the wards it would add, and the people in them */
char *rk_word_candidate_gain (const RkReachCandidate *candidate);
