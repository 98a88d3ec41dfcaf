/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-view-questions: what can be chosen of a view: of which figures, in which form, of which year, …, each with what there is to
 * choose from. A kind of view asks what its rows of a table say. */
#pragma once
#include "model/view/rk-view.h"

/* What a view may be of, in which way it may be seen. */
typedef struct {
  char *value; /* (nullable): NULL: what the view does when nothing is said */
  char *title; /* in the user’s language */
} RkViewOption;

typedef struct {
  const char *setting; /* "subject", "year", or one that the kind knows */
  const char *title;   /* English, marked for translation */
  GPtrArray *options;  /* of RkViewOption; what the view says now is always among them */
  guint chosen;
} RkViewQuestion;

/* Returns: (transfer full) (element-type RkViewQuestion): in the order in which they are asked
 * @year: the fiscal year where the view names none */
GPtrArray *rk_view_questions (const RkView *view, const RkDataset *dataset, int year);

/**
 * rk_view_answer:
 * @setting: of a question
 * @value: (nullable): of one of its options
 *
 * What hangs on another answer is forgotten: the form of a chart when it is of something else.
 */
void rk_view_answer (RkView *self, const char *setting, const char *value);

/* Returns: (transfer full) (nullable): a view of that kind, of the first there is; NULL when there is nothing to view in it */
RkView *rk_view_first (const RkDataset *dataset, const char *kind);
