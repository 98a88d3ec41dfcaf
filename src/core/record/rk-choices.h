/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-choices: the closed vocabularies of the field. Files and the document keep the Japanese word of the documents; the
 * enumerations below are the indices. Append only: a document keeps the word, so the order here may change, the word not. */
#pragma once
#include "core/record/rk-field.h"

typedef enum { RK_AREA_NORTH,
               RK_AREA_WEST,
               RK_AREA_EAST,
               RK_AREA_SOUTH,
               RK_N_BASIC_AREAS } RkBasicArea;
extern const RkChoice rk_basic_areas[];

typedef enum { RK_EVENT_PLANNED,
               RK_EVENT_HELD,
               RK_EVENT_ONGOING,
               RK_EVENT_POSTPONED,
               RK_EVENT_CANCELLED } RkEventState;
extern const RkChoice rk_event_states[];

typedef enum {
  RK_EVENT_MULTI_PROFESSIONAL,
  RK_EVENT_JOINT,
  RK_EVENT_COORDINATORS,
  RK_EVENT_BRIEFING,
  RK_EVENT_HUB,
  RK_EVENT_NEWCOMERS,
  RK_EVENT_ACP_SEMINAR,
  RK_EVENT_ACP_MONTH,
  RK_EVENT_POSTER,
  RK_EVENT_SIGNAGE,
  RK_EVENT_REPORT,
  RK_EVENT_SURVEY,
  RK_EVENT_SUPPORT,
  RK_EVENT_NEWSLETTER,
  RK_EVENT_COUNCIL,
  RK_EVENT_MEETING,
  RK_EVENT_TRAINING,
  RK_EVENT_AWARENESS,
  RK_N_EVENT_KINDS
} RkEventKind;
extern const RkChoice rk_event_kinds[];

typedef enum { RK_MODE_ON_SITE,
               RK_MODE_ONLINE,
               RK_MODE_BOTH,
               RK_MODE_DISTRIBUTED,
               RK_MODE_POSTED,
               RK_MODE_VISIT } RkEventMode;
extern const RkChoice rk_event_modes[];

/* How a count stands to the one above it: a part of it, or a 再掲, already counted elsewhere and never added. */
typedef enum { RK_RELATION_TOTAL,
               RK_RELATION_PART,
               RK_RELATION_RELISTED } RkRelation;
extern const RkChoice rk_relations[];

/* Of an observation: the whole fiscal year, a half of it, or a month; the months are in the order of the fiscal year. */
typedef enum { RK_PERIOD_YEAR,
               RK_PERIOD_FIRST_HALF,
               RK_PERIOD_SECOND_HALF,
               RK_PERIOD_APRIL,
               RK_PERIOD_MARCH = RK_PERIOD_APRIL + 11,
               RK_N_PERIODS } RkPeriod;
extern const RkChoice rk_periods[];

typedef enum { RK_PROGRESS_ITEM,
               RK_PROGRESS_SUPPORT,
               RK_PROGRESS_TURNOVER } RkProgressKind;
extern const RkChoice rk_progress_kinds[];

typedef enum { RK_SITE_STATION,
               RK_SITE_OFFICE,
               RK_SITE_MALL,
               RK_SITE_LIBRARY,
               RK_SITE_HOSPITAL,
               RK_SITE_OTHER } RkSiteKind;
extern const RkChoice rk_site_kinds[];

typedef enum { RK_MATERIAL_POSTER,
               RK_MATERIAL_LEAFLET,
               RK_MATERIAL_PAGE,
               RK_MATERIAL_SIGNAGE } RkMaterialKind;
extern const RkChoice rk_material_kinds[];

typedef enum { RK_TASK_OPEN,
               RK_TASK_PREPARED,
               RK_TASK_DONE,
               RK_TASK_CANCELLED,
               RK_N_TASK_STATES } RkTaskState;
extern const RkChoice rk_task_states[];

typedef enum { RK_SLIDE_TITLE,
               RK_SLIDE_CHAPTER,
               RK_SLIDE_TEXT,
               RK_SLIDE_PICTURE,
               RK_SLIDE_PAIR } RkDeckSlideKind;
extern const RkChoice rk_deck_slide_kinds[];

/* What something written on a chart is. */
typedef enum { RK_ANNOTATION_FINDING,
               RK_ANNOTATION_SUBTITLE,
               RK_ANNOTATION_REMARK,
               RK_ANNOTATION_REFERENCE_LINE } RkAnnotationRole;
extern const RkChoice rk_annotation_roles[];

/* Of a placement. A set of media is (1 << RkMedium) or'ed together, 0 for all. */
typedef enum { RK_MEDIUM_POSTER,
               RK_MEDIUM_SIGNAGE,
               RK_MEDIUM_LEAFLET } RkMedium;
extern const RkChoice rk_media[];

/* Returns: %TRUE when the set @media holds @medium, or is 0 */
gboolean rk_medium_is_among (gint64 medium, guint media);

typedef enum { RK_PLACEMENT_PLANNED,
               RK_PLACEMENT_ASKED,
               RK_PLACEMENT_AGREED,
               RK_PLACEMENT_ORDERED,
               RK_PLACEMENT_DELIVERED,
               RK_PLACEMENT_POSTED,
               RK_PLACEMENT_PROBLEM,
               RK_PLACEMENT_REMOVED,
               RK_N_PLACEMENT_STATES } RkPlacementState;
extern const RkChoice rk_placement_states[];

typedef enum { RK_PROBLEM_NOT_FOUND,
               RK_PROBLEM_REFUSED,
               RK_PROBLEM_DAMAGED,
               RK_PROBLEM_ELSEWHERE,
               RK_PROBLEM_OTHER,
               RK_N_PLACEMENT_PROBLEMS } RkPlacementProblem;
extern const RkChoice rk_placement_problems[];

/* What the figures of a chart are taken apart by. */
typedef enum { RK_CHART_BY_YEAR,
               RK_CHART_BY_HALF,
               RK_CHART_BY_MONTH,
               RK_CHART_BY_WARD,
               RK_CHART_BY_BLOCK,
               RK_CHART_BY_AREA,
               RK_N_CHART_BYS } RkChartBy;
extern const RkChoice rk_chart_bys[];

/* What the figures of a chart are divided by. */
typedef enum { RK_CHART_PER_COUNT,
               RK_CHART_PER_RESIDENT,
               RK_CHART_PER_AGED65,
               RK_N_CHART_PERS } RkChartPer;
extern const RkChoice rk_chart_pers[];
