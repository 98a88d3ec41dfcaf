/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-sheet: a table on paper: A4, as many pages as it takes, each with the title, the header row and its number. A group's
 * heading never stands alone at the foot of a page and is repeated where the group goes on. Cells take up to three lines,
 * then smaller type. Laying out costs some measurements a cell: 1,000 rows in about half a second of computing. */
#pragma once
#include "draw/picture/rk-picture.h"

#define RK_A4_SHORT 595.28 /* points */
#define RK_A4_LONG 841.89

typedef struct {
  char *heading;
  double share;   /* of the width, relative to the other columns' */
  double align;   /* 0 left, 0.5 middle, 1 right */
  gboolean ticks; /* instead of text an empty box in every plain row */
} RkSheetColumn;

typedef enum { RK_SHEET_PLAIN,
               RK_SHEET_STRONG, /* a total: stays with the row above */
               RK_SHEET_OFF,    /* what is not: postponed, cancelled */
               RK_SHEET_GROUP   /* a heading across all columns: its first cell */
} RkSheetRowKind;

typedef struct {
  RkSheetRowKind kind;
  GStrv cells;
  char *key; /* (nullable): the record behind it, as an item's key */
} RkSheetRow;

typedef struct {
  gboolean landscape;
  char *title, *subtitle;
  char *footnote, *source; /* (nullable): at the foot of every page */
  GPtrArray *columns;      /* of RkSheetColumn */
  GPtrArray *rows;         /* of RkSheetRow */
} RkSheet;

RkSheet *rk_sheet_new (const char *title, const char *subtitle);
void rk_sheet_free (RkSheet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkSheet, rk_sheet_free)

/* Returns: (transfer none): the new column, to be filled in further */
RkSheetColumn *rk_sheet_add_column (RkSheet *self, const char *heading, double share, double align);

/* @cells: copied, ends with NULL; cells that are missing are empty, those too many are left out; line breaks become blanks
 *
 * Returns: (transfer none): the new row, to be filled in further */
RkSheetRow *rk_sheet_add_row (RkSheet *self, RkSheetRowKind kind, const char *const *cells);
void rk_sheet_add_group (RkSheet *self, const char *heading);

/* Returns: (transfer full) (element-type RkPicture): the pages, at least one */
GPtrArray *rk_sheet_draw (const RkSheet *self, const RkStyle *style);

/**
 * rk_sheet_parts:
 *
 * Returns: on how many pictures of that size the table goes on, at least one
 */
guint rk_sheet_parts (const RkSheet *self, double width, double height);

/**
 * rk_sheet_draw_part:
 * @part: from 0; past the last one is the last one
 *
 * Returns: (transfer full): the table on a screen or a slide, type as large as lets it stand there, twelve points or more
 */
RkPicture *rk_sheet_draw_part (const RkSheet *self, const RkStyle *style, double width, double height, guint part);
