/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-output-info: what a file of pictures says of itself. */
#pragma once
#include <glib.h>

typedef struct {
  const char *title;        /* of the document */
  const char *const *names; /* (nullable): of the pages, for the PDF's outline; NULL at the end */
  double scale;             /* PNG: pixels a point; 0 is 2 */
  const int *ranks;         /* (nullable): of the names: 1 stands below the last 0 */
  guint names_a_page;       /* 0 is 1: of a handout, several slides are on a page */
  const guint *name_pages;  /* (nullable): the page of each name, from 1, where that is not even */
  guint first_page;         /* 0 is 1: the number that the first page bears */
} RkOutputInfo;
