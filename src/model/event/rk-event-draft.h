/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-event-draft: an event and all that belongs to it while it is being edited: what stands in the form's fields, as typed.
 * A pure function turns it into records or says at which field what is wrong; the form only shows the answer. */
#pragma once
#include "core/event/rk-event.h"
#include "model/draft/rk-draft-table.h"

typedef enum {
  RK_DRAFT_PARTS,
  RK_DRAFT_SPEAKERS, /* the first is also the event's own speaker */
  RK_DRAFT_AUDIENCE,
  RK_DRAFT_ATTENDANCE,
  RK_DRAFT_QUESTIONS,
  RK_N_DRAFT_TABLES
} RkDraftTableIndex;

/* What belongs to an event in rows. */
extern const RkDraftKind rk_draft_parts, rk_draft_speakers, rk_draft_audience, rk_draft_attendance, rk_draft_questions;

/* The fields of an event that a form shows. */
extern const RkDraftKind rk_draft_event;

typedef struct {
  RkDraftRow *event;
  RkDraftTable *tables[RK_N_DRAFT_TABLES];
  gboolean by_wards; /* it is for the wards below, not for a block or the city */
  GPtrArray *wards;  /* codes */
  gboolean is_new;
  gboolean english_left; /* its English title is from before the Japanese one was changed */
  int year;              /* fiscal: of a date that is typed without its year; 0: not known */
} RkEventDraft;

/* Where a warning of the year's plan stands. */
typedef enum {
  RK_WARNED_DATE,
  RK_WARNED_VENUE,
  RK_WARNED_SPEAKERS,
  RK_WARNED_AUDIENCE,
  RK_N_WARNED
} RkEventWarned;

/* What the form shows of a draft. */
typedef struct {
  RkRowVerdict *fields;
  RkTableVerdict *tables[RK_N_DRAFT_TABLES];
  char *wards_problem;                 /* NULL: nothing wrong */
  int year;                            /* its fiscal year; 0 while unknown */
  char *date_told;                     /* the date as understood: weekday, era, fiscal year, holiday; "" while it is not */
  const char *english_told;            /* that the English title is from before; "" while it is not */
  char *area_told;                     /* the wards it is for, and of which blocks they are; "" for the whole city */
  char *sum_told;                      /* of the attendance's parts; "" without any */
  gboolean sum_differs;                /* from the number that attended in all: kept as it is, and flagged */
  char *expected_over, *attended_over; /* more than the venue holds, which is flagged only; NULL: not so */
  char *warned[RK_N_WARNED];           /* what the plan would be warned of, a line each; NULL: nothing. It may be kept so */
  RkEvent *event;                      /* NULL while anything is wrong */
} RkEventVerdict;

RkEventDraft *rk_event_draft_new (const RkDataset *dataset, const RkEvent *event);
/* A draft for a new event, on @date (canonical text) when that is given. @year: the fiscal year it is made in; 0: not known */
RkEventDraft *rk_event_draft_new_on (const char *date, int year);
void rk_event_draft_free (RkEventDraft *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkEventDraft, rk_event_draft_free)

/* The text in a field of the event. */
const char *rk_event_draft_get (const RkEventDraft *self, const char *field);
void rk_event_draft_set (RkEventDraft *self, const char *field, const char *text);
gboolean rk_event_draft_has_ward (const RkEventDraft *self, const char *code);
void rk_event_draft_set_ward (RkEventDraft *self, const char *code, gboolean is_for);
/* A question that stands for the whole questionnaire, of which only is known how many were handed out and returned. */
void rk_event_draft_add_whole_questionnaire (RkEventDraft *self);
/* Returns: (transfer full): all that is typed; another text as soon as anything is another */
char *rk_event_draft_spell (const RkEventDraft *self);

/**
 * rk_event_draft_judge:
 * @dataset: the event that is edited, its year's blocks, venues and wards
 *
 * Returns: (transfer full): the verdict
 */
RkEventVerdict *rk_event_draft_judge (const RkEventDraft *self, const RkDataset *dataset);
void rk_event_verdict_free (RkEventVerdict *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkEventVerdict, rk_event_verdict_free)

/* Returns: (nullable): what is wrong in that field of the event */
const char *rk_event_verdict_problem (const RkEventVerdict *self, const char *field);

/**
 * rk_event_draft_edit:
 * @verdict: one without anything wrong
 *
 * Returns: (transfer full): the one edit that keeps the event and its rows as they are in the draft, removing what is gone
 */
RkEdit *rk_event_draft_edit (const RkEventDraft *self, const RkEventVerdict *verdict, const RkDataset *dataset);

/* Returns: (transfer full): the edit that keeps @event, named after what it changes: "Move “…” to 4 August" */
RkEdit *rk_event_edit (const RkDataset *dataset, const RkEvent *event);

/* Returns: (transfer full): the edit that makes @event begin on @day, in whatever fiscal year that is */
RkEdit *rk_event_move (const RkDataset *dataset, const RkEvent *event, const GDate *day);

/* Returns: (transfer container) (element-type utf8): the names of the series that events belong to, each once, in order */
GPtrArray *rk_event_series (const RkDataset *dataset);
