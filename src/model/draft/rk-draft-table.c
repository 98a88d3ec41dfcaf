/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/draft/rk-draft-table.h"

static const RkField *
field_of (const RkDraftKind *kind, guint column)
{
  return rk_record_type_field (kind->type, kind->columns[column].name);
}

/* A date as people write it; a choice by its word in files, which no language changes. */
static char *
cell_text (const RkField *field, gconstpointer record)
{
  char *text = field->kind == RK_FIELD_DATE ? rk_record_format (record, field) : rk_record_get_text (record, field);

  return text != NULL ? text : g_strdup ("");
}

/* What a new row begins with where nothing is no answer. */
static char *
first_text (const RkDraftColumn *column, const RkField *field)
{
  gboolean decided = field->kind == RK_FIELD_CHOICE && (field->flags & RK_FIELD_REQUIRED);

  return g_strdup (decided ? field->choices[column->first_choice].id : "");
}

RkDraftRow *
rk_draft_row_new (const RkDraftKind *kind, gconstpointer record)
{
  RkDraftRow *self = g_new0 (RkDraftRow, 1);

  self->key = record != NULL ? g_strdup (rk_record_key (record)) : NULL;
  self->cells = g_new0 (char *, kind->n_columns + 1);
  for (guint i = 0; i < kind->n_columns; i++)
    self->cells[i] = record != NULL ? cell_text (field_of (kind, i), record) : first_text (&kind->columns[i], field_of (kind, i));
  return self;
}

void
rk_draft_row_free (RkDraftRow *self)
{
  if (self == NULL)
    return;
  g_free (self->key);
  g_strfreev (self->cells);
  rk_draft_table_free (self->children);
  g_free (self);
}

static char **
find_cell (const RkDraftRow *self, const RkDraftKind *kind, const char *name)
{
  for (guint i = 0; i < kind->n_columns; i++)
    if (g_str_equal (kind->columns[i].name, name))
      return &self->cells[i];
  g_return_val_if_reached (NULL);
}

const char *
rk_draft_row_get (const RkDraftRow *self, const RkDraftKind *kind, const char *name)
{
  return *find_cell (self, kind, name);
}

void
rk_draft_row_set (RkDraftRow *self, const RkDraftKind *kind, const char *name, const char *text)
{
  char **cell = find_cell (self, kind, name);
  char *copy = g_strdup (text != NULL ? text : "");

  g_free (*cell);
  *cell = copy;
}

gboolean
rk_draft_row_is_blank (const RkDraftRow *self, const RkDraftKind *kind)
{
  for (guint i = 0; i < kind->n_columns; i++) {
    const RkField *field = field_of (kind, i);

    if (field->kind != RK_FIELD_CHOICE && field->kind != RK_FIELD_BOOLEAN && *self->cells[i] != '\0')
      return FALSE;
  }
  for (guint i = 0; self->children != NULL && i < self->children->rows->len; i++)
    if (!rk_draft_row_is_blank (rk_draft_table_row (self->children, i), kind->children))
      return FALSE;
  return TRUE;
}

static const char *
text_of (const RkDraftKind *kind, gconstpointer record, const char *name)
{
  return rk_record_text (record, rk_record_type_field (kind->type, name));
}

static RkDraftRow *
load_row (const RkDraftKind *kind, const RkDataset *dataset, gconstpointer record)
{
  RkDraftRow *row = rk_draft_row_new (kind, record);

  if (kind->children != NULL)
    row->children = rk_draft_table_new (kind->children, dataset, row->key);
  return row;
}

/* Adds the rows of @owner that lie within @within, each followed by those within it, whatever their order. */
static void
load_rows (RkDraftTable *self, const RkDataset *dataset, const char *owner, const char *within, guint depth)
{
  const GPtrArray *all = rk_dataset_all (dataset, self->kind->type);

  for (guint i = 0; i < all->len; i++) {
    gconstpointer record = all->pdata[i];
    RkDraftRow *row;

    if (g_strcmp0 (text_of (self->kind, record, self->kind->owner), owner) != 0)
      continue;
    if (self->kind->within != NULL && g_strcmp0 (text_of (self->kind, record, self->kind->within), within) != 0)
      continue;
    row = load_row (self->kind, dataset, record);
    row->depth = depth;
    g_ptr_array_add (self->rows, row);
    if (self->kind->within != NULL)
      load_rows (self, dataset, owner, row->key, depth + 1);
  }
}

static GStrv
keys_of (const RkDraftTable *self)
{
  g_autoptr (GStrvBuilder) keys = g_strv_builder_new ();

  for (guint i = 0; i < self->rows->len; i++)
    g_strv_builder_add (keys, rk_draft_table_row (self, i)->key);
  return g_strv_builder_end (keys);
}

RkDraftTable *
rk_draft_table_new (const RkDraftKind *kind, const RkDataset *dataset, const char *owner)
{
  RkDraftTable *self = g_new0 (RkDraftTable, 1);

  self->kind = kind;
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) rk_draft_row_free);
  if (owner != NULL)
    load_rows (self, dataset, owner, NULL, 0);
  self->loaded = keys_of (self);
  return self;
}

void
rk_draft_table_free (RkDraftTable *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->rows);
  g_strfreev (self->loaded);
  g_free (self);
}

RkDraftRow *
rk_draft_table_row (const RkDraftTable *self, guint index)
{
  return self->rows->pdata[index];
}

RkDraftRow *
rk_draft_table_add (RkDraftTable *self)
{
  RkDraftRow *row = rk_draft_row_new (self->kind, NULL);
  const RkDraftRow *last = self->rows->len > 0 ? rk_draft_table_row (self, self->rows->len - 1) : NULL;

  for (guint i = 0; last != NULL && i < self->kind->n_columns; i++)
    if (self->kind->columns[i].is_carried)
      rk_draft_row_set (row, self->kind, self->kind->columns[i].name, last->cells[i]);
  if (self->kind->children != NULL)
    row->children = rk_draft_table_new (self->kind->children, NULL, NULL);
  g_ptr_array_add (self->rows, row);
  return row;
}

/* No row lies more than one deeper than the one before it. */
static void
settle_depths (RkDraftTable *self)
{
  for (guint i = 0; i < self->rows->len; i++) {
    RkDraftRow *row = rk_draft_table_row (self, i);

    row->depth = MIN (row->depth, i > 0 ? rk_draft_table_row (self, i - 1)->depth + 1 : 0);
  }
}

void
rk_draft_table_remove (RkDraftTable *self, guint index)
{
  g_ptr_array_remove_index (self->rows, index);
  settle_depths (self);
}

gboolean
rk_draft_table_can_move (const RkDraftTable *self, guint index, int by)
{
  guint other = by < 0 ? index - 1 : index + 1;

  return self->kind->type->order != NULL && index < self->rows->len && other < self->rows->len;
}

gboolean
rk_draft_table_move (RkDraftTable *self, guint index, int by)
{
  gpointer row = self->rows->pdata[index];
  guint other = by < 0 ? index - 1 : index + 1;

  if (!rk_draft_table_can_move (self, index, by))
    return FALSE;
  self->rows->pdata[index] = self->rows->pdata[other];
  self->rows->pdata[other] = row;
  settle_depths (self);
  return TRUE;
}

gboolean
rk_draft_table_can_nest (const RkDraftTable *self, guint index, int by)
{
  guint depth = rk_draft_table_row (self, index)->depth;

  if (self->kind->within == NULL)
    return FALSE;
  return by < 0 ? depth > 0 : index > 0 && depth <= rk_draft_table_row (self, index - 1)->depth;
}

gboolean
rk_draft_table_nest (RkDraftTable *self, guint index, int by)
{
  RkDraftRow *row = rk_draft_table_row (self, index);

  if (!rk_draft_table_can_nest (self, index, by))
    return FALSE;
  row->depth = by > 0 ? row->depth + 1 : row->depth - 1;
  settle_depths (self);
  return TRUE;
}

void
rk_draft_table_spell (const RkDraftTable *self, GString *text)
{
  for (guint i = 0; i < self->rows->len; i++) {
    const RkDraftRow *row = rk_draft_table_row (self, i);

    g_string_append_printf (text, "\n%s %u", row->key != NULL ? row->key : "", row->depth);
    for (guint k = 0; k < self->kind->n_columns; k++)
      g_string_append_printf (text, "\t%s", row->cells[k]);
    if (row->children != NULL)
      rk_draft_table_spell (row->children, text);
  }
}
