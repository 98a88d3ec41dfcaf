/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/record/rk-record-draft.h"

#include "core/rk-language.h"
#include "model/record/rk-record-edit.h"
#include "model/record/rk-record-rows.h"
#include "model/session/rk-facts.h"
#include "model/words/rk-words.h"

static guint
index_of (const RkRecordDraft *self, const RkField *field)
{
  return (guint) (field - self->type->fields);
}

static gboolean
is_several (const RkRecordDraft *self)
{
  return self->records->len > 1;
}

static RkRecordDraft *
make_draft (const RkRecordType *type)
{
  RkRecordDraft *self = g_new0 (RkRecordDraft, 1);

  self->type = type;
  self->records = g_ptr_array_new ();
  while (type->fields[self->n_fields].name != NULL)
    self->n_fields++;
  self->texts = g_new0 (char *, self->n_fields);
  self->taken = g_new0 (gboolean, self->n_fields);
  self->left = g_new0 (gboolean, self->n_fields);
  return self;
}

/* A date stands in a form as people write it, and is understood when it comes back so. */
static char *
text_of (gconstpointer record, const RkField *field)
{
  g_autofree char *canonical = rk_record_get_text (record, field);

  return canonical != NULL && field->kind == RK_FIELD_DATE ? rk_record_format (record, field) : g_steal_pointer (&canonical);
}

/* Returns: the fiscal year that the record says it is of, else that of a date it has; 0: neither */
static int
year_of (const RkRecordType *type, gconstpointer record)
{
  const RkField *year = rk_record_type_field (type, "year");

  if (year != NULL && year->kind == RK_FIELD_YEAR && rk_record_integer (record, year) != RK_MISSING)
    return (int) rk_record_integer (record, year);
  for (const RkField *field = type->fields; field->name != NULL; field++) {
    g_autofree char *text = field->kind == RK_FIELD_DATE ? rk_record_get_text (record, field) : NULL;
    RkPlannedDate date = { 0 };

    if (text != NULL && rk_planned_date_parse (text, &date, NULL) && rk_planned_date_fiscal_year (&date) != 0)
      return rk_planned_date_fiscal_year (&date);
  }
  return 0;
}

RkRecordDraft *
rk_record_draft_new (const RkRecordType *type, gconstpointer record)
{
  RkRecordDraft *self = make_draft (type);

  g_ptr_array_add (self->records, rk_record_dup (type, record));
  for (guint i = 0; i < self->n_fields; i++) {
    self->texts[i] = text_of (record, &type->fields[i]);
    self->taken[i] = TRUE;
  }
  self->year = year_of (type, record);
  return self;
}

RkRecordDraft *
rk_record_draft_new_for (const RkDataset *dataset, const RkRecordType *type, const char *const *keys)
{
  RkRecordDraft *self;

  if (g_strv_length ((GStrv) keys) == 1)
    return rk_record_draft_new (type, rk_dataset_get (dataset, type, keys[0]));
  self = make_draft (type);
  self->year = keys[0] != NULL ? year_of (type, rk_dataset_get (dataset, type, keys[0])) : 0;
  for (guint i = 0; keys[i] != NULL; i++)
    g_ptr_array_add (self->records, rk_record_dup (type, rk_dataset_get (dataset, type, keys[i])));
  return self;
}

static char *
spell_rows (const RkRecordDraft *self)
{
  GString *text = g_string_new (NULL);

  rk_draft_table_spell (self->rows, text);
  return g_string_free (text, FALSE);
}

void
rk_record_draft_read_rows (RkRecordDraft *self, const RkDataset *dataset)
{
  const RkDraftKind *kind = is_several (self) ? NULL : rk_record_rows (self->type);

  if (kind == NULL)
    return;
  self->rows = rk_draft_table_new (kind, dataset, rk_record_key (self->records->pdata[0]));
  self->rows_as_read = spell_rows (self);
}

static void
free_records (const RkRecordType *type, GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    rk_record_free (type, records->pdata[i]);
  g_ptr_array_unref (records);
}

void
rk_record_draft_free (RkRecordDraft *self)
{
  if (self == NULL)
    return;
  free_records (self->type, self->records);
  for (guint i = 0; i < self->n_fields; i++)
    g_free (self->texts[i]);
  g_free (self->texts);
  g_free (self->taken);
  rk_draft_table_free (self->rows);
  g_free (self->rows_as_read);
  g_free (self->left);
  g_free (self);
}

gboolean
rk_record_draft_asks (const RkRecordDraft *self, const RkField *field)
{
  gboolean own = (field->flags & RK_FIELD_REQUIRED) && (field->kind == RK_FIELD_TEXT || field->kind == RK_FIELD_REFERENCE);
  gboolean known = (field->flags & RK_FIELD_OWNER) && rk_record_text (self->records->pdata[0], field) != NULL;

  return field != self->type->fields && !known && !(is_several (self) && own);
}

gboolean
rk_record_draft_is_new (const RkRecordDraft *self)
{
  return !is_several (self) && rk_record_key (self->records->pdata[0]) == NULL;
}

static gboolean
has_changed_rows (const RkRecordDraft *self)
{
  g_autofree char *now = self->rows != NULL ? spell_rows (self) : NULL;

  return g_strcmp0 (now, self->rows_as_read) != 0;
}

gboolean
rk_record_draft_is_changed (const RkRecordDraft *self)
{
  for (guint i = 0; i < self->n_fields; i++) {
    g_autofree char *before = is_several (self) ? NULL : text_of (self->records->pdata[0], &self->type->fields[i]);

    if (is_several (self) ? self->taken[i] : g_strcmp0 (before, self->texts[i]) != 0)
      return TRUE;
  }
  return has_changed_rows (self);
}

/* Blanks alone, of whatever width, are nothing. */
static gboolean
is_blank (const char *text)
{
  for (; text != NULL && *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return FALSE;
  return TRUE;
}

void
rk_record_draft_set (RkRecordDraft *self, const RkField *field, const char *text)
{
  guint i = index_of (self, field);

  g_free (self->texts[i]);
  self->texts[i] = is_blank (text) ? NULL : g_strdup (text);
  self->taken[i] = TRUE;
}

static void
complain (RkFieldVerdict *verdict, GError *error)
{
  if (verdict->problem == NULL)
    verdict->problem = g_strdup (error->message);
  g_error_free (error);
}

/* What goes only with another choice goes with it: where that is now another, nobody need clear this. Of several records that
 * is so only where the form has not been told otherwise. */
static void
drop_idle (const RkRecordDraft *self, gpointer record)
{
  for (guint i = 0; i < self->n_fields; i++) {
    const RkField *field = &self->type->fields[i];

    if (!rk_field_applies (self->type, field, record) && !(is_several (self) && self->taken[i]))
      rk_field_read (field, record, NULL, 0, NULL);
  }
}

static void
judge_record (const RkRecordDraft *self, RkRecordVerdict *verdict, gpointer record, const RkDataset *dataset)
{
  GError *error = NULL;

  for (guint i = 0; i < self->n_fields; i++)
    if (self->taken[i] && i > 0 && !rk_field_read (&self->type->fields[i], record, self->texts[i], self->year, &error))
      complain (&verdict->fields[i], g_steal_pointer (&error));
  drop_idle (self, record);
  if (rk_record_key (record) == NULL) {
    g_autofree char *key = rk_record_new_key (dataset, self->type, record);

    rk_record_set_string (record, &self->type->fields[0], key);
  }
  for (guint i = 0; i < self->n_fields; i++) {
    verdict->fields[i].applies |= rk_field_applies (self->type, &self->type->fields[i], record);
    if (!rk_field_check (self->type, &self->type->fields[i], record, &error))
      complain (&verdict->fields[i], g_steal_pointer (&error));
  }
}

/* A date is said again in words where it was typed in others, so that a planner sees how it was understood. */
static void
tell_dates (const RkRecordDraft *self, RkRecordVerdict *verdict, gconstpointer record)
{
  for (guint i = 0; i < self->n_fields; i++) {
    const RkField *field = &self->type->fields[i];
    g_autofree char *words = field->kind == RK_FIELD_DATE && verdict->fields[i].problem == NULL ? rk_record_format (record, field) : NULL;

    if (words != NULL && self->texts[i] != NULL && !g_str_equal (words, self->texts[i]))
      verdict->fields[i].told = g_steal_pointer (&words);
  }
}

static void
judge_rows (const RkRecordDraft *self, RkRecordVerdict *verdict, const RkDataset *dataset)
{
  gconstpointer record = verdict->records->pdata[0];

  if (self->rows == NULL)
    return;
  verdict->rows = rk_draft_table_judge (self->rows, dataset, rk_record_key (record));
  verdict->rows_apply = self->rows->rows->len > 0 || rk_record_rows_apply (self->type, record);
}

/* English that is as it was, though what it is the English of is not: now, or since before. */
static void
tell_english (const RkRecordDraft *self, RkRecordVerdict *verdict, gconstpointer record)
{
  gconstpointer old = self->records->pdata[0];

  for (guint i = 0; i < self->n_fields && !is_several (self); i++) {
    const RkField *field = &self->type->fields[i];
    gboolean left = self->left[i] && g_strcmp0 (rk_record_text (old, field), rk_record_text (record, field)) == 0;

    if (verdict->fields[i].told == NULL && (left || rk_record_english_is_left (self->type, field, old, record)))
      verdict->fields[i].told = g_strdup (rk_word_english_left ());
  }
}

RkRecordVerdict *
rk_record_draft_judge (const RkRecordDraft *self, const RkDataset *dataset)
{
  RkRecordVerdict *verdict = g_new0 (RkRecordVerdict, 1);

  verdict->type = self->type;
  verdict->n_fields = self->n_fields;
  verdict->fields = g_new0 (RkFieldVerdict, self->n_fields);
  verdict->records = g_ptr_array_new ();
  for (guint i = 0; i < self->records->len; i++) {
    gpointer record = rk_record_dup (self->type, self->records->pdata[i]);

    judge_record (self, verdict, record, dataset);
    g_ptr_array_add (verdict->records, record);
  }
  tell_dates (self, verdict, verdict->records->pdata[0]);
  tell_english (self, verdict, verdict->records->pdata[0]);
  judge_rows (self, verdict, dataset);
  verdict->well = verdict->rows == NULL || !verdict->rows->wrong;
  for (guint i = 0; i < self->n_fields; i++)
    verdict->well &= verdict->fields[i].problem == NULL;
  return verdict;
}

RkEdit *
rk_record_draft_edit (const RkRecordDraft *self, const RkRecordVerdict *verdict, const RkDataset *dataset)
{
  g_autoptr (RkEdit) edit = rk_records_put (dataset, self->type, verdict->records);

  if (verdict->rows == NULL)
    return g_steal_pointer (&edit);
  if (edit == NULL) {
    g_autofree char *word = rk_record_word (dataset, self->type, verdict->records->pdata[0]), *label = NULL;

    label = g_strdup_printf (_ ("Change “%s”: %s"), word, _ (self->rows->kind->type->title));
    edit = rk_edit_new (label);
  }
  rk_draft_table_edit (self->rows, verdict->rows, dataset, edit);
  return edit->steps->len > 0 ? g_steal_pointer (&edit) : NULL;
}

void
rk_record_verdict_free (RkRecordVerdict *self)
{
  if (self == NULL)
    return;
  free_records (self->type, self->records);
  rk_table_verdict_free (self->rows);
  for (guint i = 0; i < self->n_fields; i++) {
    g_free (self->fields[i].problem);
    g_free (self->fields[i].told);
  }
  g_free (self->fields);
  g_free (self);
}
