/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-reach: which wards the placements of a campaign reach, and whom nothing reaches. Pure: plain values in, plain values
 * out. O(wards × placements).
 *
 * Three things are told apart: what hangs or has hung reaches a ward; what is in planning, asked for, ordered or delivered would
 * reach it; nothing does. A placement in the state of a problem does neither: what was not found, was refused or is damaged
 * reaches nobody, and what hangs elsewhere reaches a ward that nobody has written down. Such placements are listed apart. */
#pragma once
#include "core/area/rk-ward.h"
#include "core/campaign/rk-placement.h"
#include "core/campaign/rk-site.h"

typedef enum {
  RK_REACH_LISTED_LINE,  /* the one ward of the line under which the site is listed */
  RK_REACH_ANY_PLATFORM, /* and the wards of all its platforms */
} RkReachBy;

#define RK_REACH_POSTERS (1u << RK_MEDIUM_POSTER)

typedef struct {
  int year;      /* of the campaign */
  int blocks_of; /* the fiscal year whose blocks are summed; 0: the campaign's own */
  RkReachBy by;
  guint media;        /* (1 << RkMedium) or'ed together, 0 for all; posters alone are RK_REACH_POSTERS */
  gboolean displayed; /* leave out what is not yet, or never was, on display */
} RkReachQuestion;

typedef enum {
  RK_REACH_NOTHING,
  RK_REACH_PLANNED,
  RK_REACH_DISPLAYED,
  RK_N_REACH_LEVELS
} RkReachLevel;

typedef struct {
  const RkWard *ward;
  const char *block;     /* of the year of the question; NULL where none is published */
  gint64 people;         /* of the newest count that has a total, RK_MISSING where there is none */
  GPtrArray *placements; /* of RkPlacement: what reaches the ward: hangs, or has hung */
  GPtrArray *planned;    /* of RkPlacement: what would reach it */
} RkReachWard;

/* A block or a basic area. People whose number is not known are not in the sums. */
typedef struct {
  char *name; /* NULL: the wards whose block is not published */
  guint wards, wards_reached;
  guint wards_planned; /* that only a plan would reach */
  guint sites;         /* in it by their listed line, each once, whatever the question goes by: of what reaches it */
  guint sites_planned; /* further ones, of what would reach it */
  gint64 people, people_reached, people_planned;
} RkReachGroup;

typedef struct {
  GPtrArray *wards;   /* of RkReachWard, in their order */
  GPtrArray *blocks;  /* of RkReachGroup, in the order of their first ward */
  GPtrArray *areas;   /* of RkReachGroup, in the order of RkBasicArea */
  GPtrArray *outside; /* of RkPlacement: that count, displayed or planned, and lie outside the city */
  GPtrArray *failed;  /* of RkPlacement: with a problem */
  RkReachGroup city;
  const char *counted_first, *counted_last; /* when the people were counted, "2025": the oldest and the newest; NULL: never */
} RkReach;

/**
 * rk_reach_new:
 *
 * @dataset must live as long as the answer.
 *
 * Returns: (transfer full): the reach; of a year without a campaign, nothing is reached
 */
RkReach *rk_reach_new (const RkDataset *dataset, const RkReachQuestion *question);
void rk_reach_free (RkReach *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkReach, rk_reach_free)

/* Returns: the fiscal year whose blocks are summed */
int rk_reach_blocks_of (const RkReachQuestion *question);

RkReachLevel rk_reach_level (const RkReachWard *ward);

/* Returns: what a placement does for the wards of its site, by the rule above */
RkReachLevel rk_reach_level_of_placement (const RkPlacement *placement);

/**
 * rk_reach_wards_of_site:
 *
 * Returns: (transfer container) (element-type utf8): the codes of the site's wards, each once, that of the listed line first;
 *   none when it lies outside the city
 */
GPtrArray *rk_reach_wards_of_site (const RkDataset *dataset, const RkSite *site, RkReachBy by);

/* A further place: a site, or the office of a ward. */
typedef struct {
  const RkSite *site; /* NULL: the office of `ward` */
  const RkWard *ward; /* the office's; NULL for a site */
  GPtrArray *wards;   /* of RkWard: those it would add, with all candidates before it taken */
  gint64 people;      /* who live in them */
} RkReachCandidate;

/**
 * rk_reach_candidates:
 *
 * Which further places would reach the most people whom nothing reaches and no plan would: all sites that have no placement of
 * these media in the campaign, and the ward offices. The list is greedy: each is the one that adds the most to those before it, a site before an
 * office when they add the same; what would add nobody is left out.
 *
 * Returns: (transfer full) (element-type RkReachCandidate): the best first
 */
GPtrArray *rk_reach_candidates (const RkDataset *dataset, const RkReachQuestion *question, const RkReach *reach);
