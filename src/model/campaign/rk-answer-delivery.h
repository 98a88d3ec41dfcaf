/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-answer-delivery: a campaign's papers: what to print, where to carry it, the labels for it, what to take down. Each as
 * sheets for paper and as a table for other programs, in which the words are those of the files, whatever language is
 * spoken. */
#pragma once
#include "draw/paper/rk-sheet.h"
#include "model/campaign/rk-delivery.h"

/* Returns: (transfer full) */
RkSheet *rk_answer_print_run (const RkDataset *dataset, const RkDelivery *delivery, int spare_percent);
RkSheet *rk_answer_delivery_list (const RkDataset *dataset, const RkDelivery *delivery);
RkSheet *rk_answer_removal_list (const RkDataset *dataset, const RkDelivery *delivery);

/* Returns: (transfer full) (element-type GStrv): for rk_label_sheet_draw(): a site, its operator, its line, what comes; none
 * for a screen */
GPtrArray *rk_answer_delivery_labels (const RkDelivery *delivery);

/* Returns: (transfer full): CSV, header first */
char *rk_table_print_run (const RkDataset *dataset, const RkDelivery *delivery, int spare_percent);
char *rk_table_delivery (const RkDelivery *delivery);
char *rk_table_removal (const RkDelivery *delivery);
/* A row a label, for a mail merge. Returns: (transfer full) (nullable): %NULL when there is none */
char *rk_table_labels (const RkDelivery *delivery);
