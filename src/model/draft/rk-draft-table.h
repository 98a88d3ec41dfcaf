/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-draft-table: records while they are being edited: rows of texts as typed, in the columns that a form shows. A pure
 * function turns them into records or says in which cell what is wrong; what the form does not show stays as it was. */
#pragma once
#include "core/record/rk-dataset.h"
#include "core/record/rk-edit.h"

/* How a form shows a field. */
typedef struct {
  const char *name;    /* the field */
  guint line;          /* of the row's lines */
  int width;           /* characters; 0: all the room there is */
  gint64 first_choice; /* of a CHOICE: those before it are not offered */
  gboolean is_carried; /* a new row begins with what the one before has */
} RkDraftColumn;

typedef struct RkDraftKind {
  const RkRecordType *type;
  const char *owner; /* the field that says whose the rows are; NULL: nobody's */
  const RkDraftColumn *columns;
  guint n_columns;
  const char *within;     /* the field by which a row lies within another of the same table; NULL: none does */
  const char *key_prefix; /* keys of new rows are this, the owner's key, and a number */
  const char *add_label;  /* English, marked for translation: what adds a row */
  const struct RkDraftKind *children;
} RkDraftKind;

typedef struct RkDraftTable RkDraftTable;

typedef struct {
  char *key;              /* of the record; NULL: a new one */
  char **cells;           /* a text a column; "" is nothing */
  guint depth;            /* how many rows it lies within: the nearest before it that are less deep */
  RkDraftTable *children; /* NULL where the kind has none */
} RkDraftRow;

struct RkDraftTable {
  const RkDraftKind *kind;
  GPtrArray *rows; /* of RkDraftRow */
  GStrv loaded;    /* the keys that it came with: what is no longer among the rows is removed */
};

/* @record: (nullable): NULL for an empty row. Without its children. */
RkDraftRow *rk_draft_row_new (const RkDraftKind *kind, gconstpointer record);
void rk_draft_row_free (RkDraftRow *self);
/* Returns: (transfer none): the text in the column of that name */
const char *rk_draft_row_get (const RkDraftRow *self, const RkDraftKind *kind, const char *name);
void rk_draft_row_set (RkDraftRow *self, const RkDraftKind *kind, const char *name, const char *text);
/* Returns: %TRUE when nothing is typed in it, nor in its children */
gboolean rk_draft_row_is_blank (const RkDraftRow *self, const RkDraftKind *kind);

/* The rows of @owner, and theirs. @owner: (nullable): none */
RkDraftTable *rk_draft_table_new (const RkDraftKind *kind, const RkDataset *dataset, const char *owner);
void rk_draft_table_free (RkDraftTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkDraftTable, rk_draft_table_free)

RkDraftRow *rk_draft_table_row (const RkDraftTable *self, guint index);
/* Returns: (transfer none): a new, empty row at the end */
RkDraftRow *rk_draft_table_add (RkDraftTable *self);
void rk_draft_table_remove (RkDraftTable *self, guint index);
/* @by: -1 up, 1 down. Returns: %FALSE where there is no place to go */
gboolean rk_draft_table_can_move (const RkDraftTable *self, guint index, int by);
gboolean rk_draft_table_move (RkDraftTable *self, guint index, int by);
/* @by: 1 into the row before, -1 out of it. Returns: %FALSE where that cannot be */
gboolean rk_draft_table_can_nest (const RkDraftTable *self, guint index, int by);
gboolean rk_draft_table_nest (RkDraftTable *self, guint index, int by);

/* Adds all that is typed to @text: two drafts with the same are the same. */
void rk_draft_table_spell (const RkDraftTable *self, GString *text);

typedef struct RkTableVerdict RkTableVerdict;

/* What a form shows of a row. */
typedef struct {
  char **problems; /* one a column: what is wrong; NULL where nothing is */
  gpointer record; /* as far as its cells can be read; NULL for a blank row */
  char *told;      /* what follows from it, for people; NULL: nothing */
  char *warning;   /* what does not add up and is kept all the same; NULL: nothing */
  RkTableVerdict *children;
} RkRowVerdict;

struct RkTableVerdict {
  const RkDraftKind *kind;
  GPtrArray *rows; /* of RkRowVerdict, one a row of the draft */
  gboolean wrong;  /* any cell is */
};

/* Returns: (transfer full): of one row; @old: (nullable): the record it was made from; @year: fiscal, of a date that is typed
 * without its year; 0: not known */
RkRowVerdict *rk_draft_row_judge (const RkDraftRow *self, const RkDraftKind *kind, gconstpointer old, int year);
void rk_row_verdict_free (RkRowVerdict *self, const RkDraftKind *kind);
/* Returns: (nullable): what is wrong in the column of that name */
const char *rk_row_verdict_problem (const RkRowVerdict *self, const RkDraftKind *kind, const char *name);
gboolean rk_row_verdict_is_wrong (const RkRowVerdict *self, const RkDraftKind *kind);

/**
 * rk_draft_table_judge:
 * @owner: key of the record whose rows they are
 *
 * New rows get keys and places of their own; blank new rows are nothing.
 *
 * Returns: (transfer full): a verdict a row
 */
RkTableVerdict *rk_draft_table_judge (const RkDraftTable *self, const RkDataset *dataset, const char *owner);
void rk_table_verdict_free (RkTableVerdict *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkTableVerdict, rk_table_verdict_free)

/* Adds to @edit what the verdict changes: rows that are new or another are put, rows that are gone removed. */
void rk_draft_table_edit (const RkDraftTable *self, const RkTableVerdict *verdict, const RkDataset *dataset, RkEdit *edit);
