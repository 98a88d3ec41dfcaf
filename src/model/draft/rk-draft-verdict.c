/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-draft-verdict: what is wrong with rows while they are edited, and what they become. */
#include "core/rk-language.h"
#include "model/draft/rk-draft-table.h"

void
rk_row_verdict_free (RkRowVerdict *self, const RkDraftKind *kind)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < kind->n_columns; i++)
    g_free (self->problems[i]);
  g_free (self->problems);
  rk_record_free (kind->type, self->record);
  g_free (self->told);
  g_free (self->warning);
  rk_table_verdict_free (self->children);
  g_free (self);
}

void
rk_table_verdict_free (RkTableVerdict *self)
{
  if (self == NULL)
    return;
  for (guint i = 0; i < self->rows->len; i++)
    rk_row_verdict_free (self->rows->pdata[i], self->kind);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

const char *
rk_row_verdict_problem (const RkRowVerdict *self, const RkDraftKind *kind, const char *name)
{
  for (guint i = 0; i < kind->n_columns; i++)
    if (g_str_equal (kind->columns[i].name, name))
      return self->problems[i];
  g_return_val_if_reached (NULL);
}

gboolean
rk_row_verdict_is_wrong (const RkRowVerdict *self, const RkDraftKind *kind)
{
  for (guint i = 0; i < kind->n_columns; i++)
    if (self->problems[i] != NULL)
      return TRUE;
  return self->children != NULL && self->children->wrong;
}

/* Blanks alone, of whatever width, are nothing. */
static const char *
or_nothing (const char *text)
{
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    if (!g_unichar_isspace (g_utf8_get_char (c)))
      return text;
  return NULL;
}

/* Returns: (transfer full) (nullable): what is wrong with the text */
static char *
judge_cell (gpointer record, const RkField *field, const char *typed, int year)
{
  g_autoptr (GError) error = NULL;
  const char *text = or_nothing (typed);

  if (!rk_field_read (field, record, text, year, &error))
    return g_strdup (error->message);
  if (text == NULL && (field->flags & RK_FIELD_REQUIRED))
    /* Translators: a field's name */
    return g_strdup_printf (_ ("%s is needed."), _ (field->title));
  if (text != NULL && (field->flags & RK_FIELD_NATURAL) && field->kind == RK_FIELD_INTEGER && rk_record_integer (record, field) < 0)
    return g_strdup (_ ("This cannot be below zero."));
  return NULL;
}

RkRowVerdict *
rk_draft_row_judge (const RkDraftRow *self, const RkDraftKind *kind, gconstpointer old, int year)
{
  RkRowVerdict *verdict = g_new0 (RkRowVerdict, 1);

  verdict->problems = g_new0 (char *, kind->n_columns);
  verdict->record = old != NULL ? rk_record_dup (kind->type, old) : rk_record_new (kind->type);
  for (guint i = 0; i < kind->n_columns; i++)
    verdict->problems[i] = judge_cell (verdict->record, rk_record_type_field (kind->type, kind->columns[i].name), self->cells[i], year);
  return verdict;
}

static gboolean
holds_key (const RkDraftTable *self, const char *key)
{
  for (guint i = 0; i < self->rows->len; i++)
    if (g_strcmp0 (rk_draft_table_row (self, i)->key, key) == 0)
      return TRUE;
  return FALSE;
}

/* Returns: the next free key after @number, which moves on */
static char *
next_key (const RkDraftTable *self, const RkDataset *dataset, const char *owner, guint *number)
{
  for (;;) {
    g_autofree char *key = g_strdup_printf ("%s%s-%u", self->kind->key_prefix, owner, ++*number);

    if (rk_dataset_get (dataset, self->kind->type, key) == NULL && !holds_key (self, key))
      return g_steal_pointer (&key);
  }
}

static gboolean
is_nothing (const RkDraftTable *self, guint index)
{
  const RkDraftRow *row = rk_draft_table_row (self, index);
  gboolean holds_rows = index + 1 < self->rows->len && rk_draft_table_row (self, index + 1)->depth > row->depth;

  return row->key == NULL && !holds_rows && rk_draft_row_is_blank (row, self->kind);
}

/* Are the old rows in their old order, and the new ones behind them? */
static gboolean
is_in_order (const RkDraftTable *self)
{
  const char *const *next = (const char *const *) self->loaded;

  for (guint i = 0; i < self->rows->len; i++) {
    const char *key = rk_draft_table_row (self, i)->key;

    while (key != NULL && *next != NULL && !g_str_equal (*next, key))
      next++;
    if (key != NULL && *next == NULL)
      return FALSE;
    if (key == NULL)
      next = (const char *const *) self->loaded + g_strv_length (self->loaded);
    else
      next++;
  }
  return TRUE;
}

/* Where nothing was moved every old row keeps its number, so that it is not another record for that alone. */
static void
set_positions (const RkDraftTable *self, const RkTableVerdict *verdict)
{
  const RkField *field = self->kind->type->order != NULL ? rk_record_type_field (self->kind->type, self->kind->type->order) : NULL;
  gboolean keep = is_in_order (self);
  gint64 last = 0;

  for (guint i = 0; field != NULL && i < verdict->rows->len; i++) {
    gpointer record = ((RkRowVerdict *) verdict->rows->pdata[i])->record;
    gboolean kept = keep && rk_draft_table_row (self, i)->key != NULL;

    if (record == NULL)
      continue;
    if (!kept)
      rk_record_set_integer (record, field, last + 1);
    if (rk_record_integer (record, field) != RK_MISSING)
      last = MAX (last, rk_record_integer (record, field));
  }
}

/* The nearest row before that is less deep is the one it lies within. */
static void
set_within (const RkDraftTable *self, const RkTableVerdict *verdict)
{
  const RkField *field = self->kind->within != NULL ? rk_record_type_field (self->kind->type, self->kind->within) : NULL;
  g_autoptr (GPtrArray) above = g_ptr_array_new (); /* a key a depth */

  for (guint i = 0; field != NULL && i < verdict->rows->len; i++) {
    gpointer record = ((RkRowVerdict *) verdict->rows->pdata[i])->record;
    guint depth = rk_draft_table_row (self, i)->depth;

    if (record == NULL)
      continue;
    g_ptr_array_set_size (above, (int) depth);
    rk_record_set_string (record, field, depth > 0 ? above->pdata[depth - 1] : NULL);
    g_ptr_array_add (above, (gpointer) rk_record_key (record));
  }
}

static RkRowVerdict *
blank_verdict (const RkDraftKind *kind)
{
  RkRowVerdict *verdict = g_new0 (RkRowVerdict, 1);

  verdict->problems = g_new0 (char *, kind->n_columns);
  return verdict;
}

static RkRowVerdict *
judge_row (const RkDraftTable *self, guint index, const RkDataset *dataset, const char *owner, guint *number)
{
  const RkRecordType *type = self->kind->type;
  const RkDraftRow *row = rk_draft_table_row (self, index);
  g_autofree char *key = NULL;
  RkRowVerdict *verdict;

  if (is_nothing (self, index)) {
    verdict = blank_verdict (self->kind);
    verdict->children = row->children != NULL ? rk_draft_table_judge (row->children, dataset, owner) : NULL;
    return verdict;
  }
  verdict = rk_draft_row_judge (row, self->kind, rk_dataset_get (dataset, type, row->key), 0);
  key = row->key != NULL ? g_strdup (row->key) : next_key (self, dataset, owner, number);
  rk_record_set_string (verdict->record, &type->fields[0], key);
  rk_record_set_string (verdict->record, rk_record_type_field (type, self->kind->owner), owner);
  if (row->children != NULL)
    verdict->children = rk_draft_table_judge (row->children, dataset, key);
  return verdict;
}

RkTableVerdict *
rk_draft_table_judge (const RkDraftTable *self, const RkDataset *dataset, const char *owner)
{
  RkTableVerdict *verdict = g_new0 (RkTableVerdict, 1);
  guint number = 0;

  verdict->kind = self->kind;
  verdict->rows = g_ptr_array_new ();
  for (guint i = 0; i < self->rows->len; i++) {
    RkRowVerdict *row = judge_row (self, i, dataset, owner, &number);

    verdict->wrong |= rk_row_verdict_is_wrong (row, self->kind);
    g_ptr_array_add (verdict->rows, row);
  }
  set_positions (self, verdict);
  set_within (self, verdict);
  return verdict;
}

static void
put_changed (RkEdit *edit, const RkRecordType *type, const RkDataset *dataset, gconstpointer record)
{
  gconstpointer old = rk_dataset_get (dataset, type, rk_record_key (record));

  if (old == NULL || !rk_record_equal (type, old, record))
    rk_edit_put (edit, type, record);
}

static gboolean
still_holds (const RkTableVerdict *verdict, const char *key)
{
  for (guint i = 0; i < verdict->rows->len; i++) {
    const RkRowVerdict *row = verdict->rows->pdata[i];

    if (row->record != NULL && g_str_equal (rk_record_key (row->record), key))
      return TRUE;
  }
  return FALSE;
}

/* Removes a row that is gone, and its own. */
static void
remove_row (RkEdit *edit, const RkDraftKind *kind, const RkDataset *dataset, const char *key)
{
  if (kind->children != NULL) {
    g_autoptr (RkDraftTable) children = rk_draft_table_new (kind->children, dataset, key);

    for (guint i = 0; i < children->rows->len; i++)
      remove_row (edit, kind->children, dataset, rk_draft_table_row (children, i)->key);
  }
  if (rk_dataset_get (dataset, kind->type, key) != NULL)
    rk_edit_remove (edit, kind->type, key);
}

void
rk_draft_table_edit (const RkDraftTable *self, const RkTableVerdict *verdict, const RkDataset *dataset, RkEdit *edit)
{
  for (guint i = 0; self->loaded[i] != NULL; i++)
    if (!still_holds (verdict, self->loaded[i]))
      remove_row (edit, self->kind, dataset, self->loaded[i]);
  for (guint i = 0; i < verdict->rows->len; i++) {
    const RkRowVerdict *row = verdict->rows->pdata[i];

    if (row->record == NULL)
      continue;
    put_changed (edit, self->kind->type, dataset, row->record);
    if (row->children != NULL)
      rk_draft_table_edit (rk_draft_table_row (self, i)->children, row->children, dataset, edit);
  }
}
