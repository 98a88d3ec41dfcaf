/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-save-job: a file that is written in a worker thread while the window goes on. When it takes more than a moment the window says
 * how far it is and lets it be cancelled; what came of it is told when it is there. */
#pragma once
#include "app/rk-work-row.h"
#include "app/rk-workspace.h"
#include "exchange/rk-grid.h"
#include "model/deck/rk-deck-file.h"

/* What is to be written, and where. */
typedef struct {
  GPtrArray *pictures; /* NULL: a deck, a paper or a table */
  char *title, *path;
  double scale; /* of a picture in pixels */
  RkGrid *grid; /* (nullable) */
  char *paper;  /* drawn from the document as it was */
  char *deck;   /* likewise: the deck's key, … */
  RkDeckFile pages;
  RkStyleVariant variant; /* … how it is laid out and coloured */
  RkDataset *dataset;
  int year;
  RkWorkRow *row; /* of the job itself: leave it NULL */
} RkSaveJob;

/* Takes @job, made with g_new0(), and all that is in it. */
void rk_save_job_start (RkWorkspace *workspace, RkSaveJob *job);
