/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-history.h"

#include "core/rk-language.h"
#include "store/rk-change-table.h"
#include "store/rk-changeset.h"
#include "store/rk-document-private.h"
#include "store/rk-reference.h"
#include "store/rk-table.h"

void
rk_history_top_clear (RkHistoryTop *top)
{
  g_clear_pointer (&top->undo, g_free);
  g_clear_pointer (&top->redo, g_free);
}

static gboolean
begin (RkDocument *document, GError **error)
{
  const char *name = rk_connection_name (document->connection);

  if (!document->read_only)
    return rk_connection_begin (document->connection, error);
  if (document->holder != NULL)
    g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_READ_ONLY, _ ("“%s” is open for reading only while somebody else has it (%s). Nothing was changed."), name,
                 document->holder);
  else
    g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_READ_ONLY, _ ("“%s” is open for reading only. Nothing was changed."), name);
  return FALSE;
}

static gboolean
removes (const RkEdit *edit, const char *type, const char *key)
{
  for (guint i = 0; i < edit->steps->len; i++) {
    const RkEditStep *step = edit->steps->pdata[i];

    if (step->record == NULL && g_str_equal (step->type->name, type) && g_str_equal (step->key, key))
      return TRUE;
  }
  return FALSE;
}

static gboolean
refuse_dangling (const RkDangling *dangling, const RkEdit *edit, GError **error)
{
  g_autofree char *missing = rk_dangling_describe (dangling);

  if (removes (edit, dangling->field->target, dangling->target))
    /* Translators: the ID of the record to be removed; a kind of record, its ID, its field */
    g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_RECORD, _ ("“%s” cannot be removed: %s “%s” refers to it (%s). Nothing was changed."),
                 dangling->target, _ (dangling->type->title), dangling->key, _ (dangling->field->title));
  else
    g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_RECORD, _ ("%s Nothing was changed."), missing);
  return FALSE;
}

/* SQLite counts open references as it goes; only when some are left does it pay to look for them. */
static gboolean
check_references (RkConnection *connection, const RkEdit *edit, GError **error)
{
  g_autoptr (GPtrArray) dangling = NULL;
  int open = 0, unused = 0;

  sqlite3_db_status (rk_connection_handle (connection), SQLITE_DBSTATUS_DEFERRED_FKS, &open, &unused, 0);
  if (open == 0)
    return TRUE;
  dangling = rk_reference_find_dangling (connection, 1, error);
  return dangling != NULL && (dangling->len == 0 || refuse_dangling (dangling->pdata[0], edit, error));
}

static gboolean
run_steps (RkConnection *connection, const RkEdit *edit, GError **error)
{
  for (guint i = 0; i < edit->steps->len; i++) {
    const RkEditStep *step = edit->steps->pdata[i];

    if (step->record != NULL ? !rk_table_put (connection, step->type, step->record, error) : !rk_table_remove (connection, step->type, step->key, error))
      return FALSE;
  }
  return check_references (connection, edit, error);
}

/* @changed: whether there is anything to keep */
static gboolean
run_and_record (RkConnection *connection, const RkEdit *edit, gboolean *changed, GError **error)
{
  g_autoptr (RkRecorder) recorder = rk_recorder_new (connection, error);
  g_autoptr (GBytes) changeset = NULL;
  RkChangeRow row = { .kind = RK_CHANGE_EDIT, .label = edit->label };

  if (recorder == NULL || !run_steps (connection, edit, error))
    return FALSE;
  changeset = rk_recorder_take (recorder, connection, error);
  if (changeset == NULL || !rk_change_table_top (connection, &row.parent, error))
    return FALSE;
  row.changeset = changeset;
  *changed = g_bytes_get_size (changeset) > 0;
  return !*changed || rk_change_table_add (connection, &row, error);
}

gboolean
rk_history_apply (RkDocument *document, const RkEdit *edit, GError **error)
{
  gboolean changed = FALSE;
  gboolean done;

  if (!begin (document, error))
    return FALSE;
  done = run_and_record (document->connection, edit, &changed, error);
  return rk_connection_end (document->connection, done && changed, error) && done;
}

gboolean
rk_history_complete (RkDocument *document, const RkEdit *edit, GError **error)
{
  gboolean is_copy = document->read_only && document->migrated_from > 0;

  if (!is_copy)
    return rk_history_apply (document, edit, error);
  return rk_connection_begin (document->connection, error) && rk_connection_end (document->connection, run_steps (document->connection, edit, error), error);
}

static gboolean
refuse_history (RkConnection *connection, GError **error)
{
  gint64 last;

  if (!rk_change_table_last (connection, &last, error))
    return FALSE;
  if (last == 0)
    return TRUE;
  g_set_error (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_RECORD, _ ("“%s” is in use already and cannot be filled like a new document. Nothing was changed."),
               rk_connection_name (connection));
  return FALSE;
}

gboolean
rk_history_fill (RkDocument *document, const RkEdit *edit, GError **error)
{
  RkConnection *connection = document->connection;
  gboolean done;

  if (!begin (document, error))
    return FALSE;
  done = refuse_history (connection, error) && run_steps (connection, edit, error) &&
         (edit->steps->len == 0 || rk_change_table_add (connection, &(RkChangeRow){ .kind = RK_CHANGE_GROUND, .label = edit->label }, error));
  return rk_connection_end (connection, done, error) && done;
}

static gboolean
need_edit (const RkPastEdit *edit, RkChangeKind kind, GError **error)
{
  if (edit->id != 0)
    return TRUE;
  g_set_error_literal (error, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_NOTHING,
                       kind == RK_CHANGE_UNDO ? _ ("There is nothing to undo.") : _ ("There is nothing to redo."));
  return FALSE;
}

static gboolean
move_and_record (RkConnection *connection, RkChangeKind kind, RkPastEdit *edit, GError **error)
{
  gboolean back = kind == RK_CHANGE_UNDO;
  RkChangeRow row = { .kind = kind };

  if (!rk_change_table_find (connection, kind, edit, error) || !need_edit (edit, kind, error))
    return FALSE;
  row.label = edit->label;
  row.edit = edit->id;
  row.top = back ? edit->parent : edit->id;
  return rk_changeset_apply (connection, edit->changeset, back, error) && rk_change_table_add (connection, &row, error);
}

static gboolean
move (RkDocument *document, RkChangeKind kind, char **label, GError **error)
{
  g_auto (RkPastEdit) edit = { 0 };
  gboolean done;

  if (!begin (document, error))
    return FALSE;
  done = move_and_record (document->connection, kind, &edit, error);
  done = rk_connection_end (document->connection, done, error) && done;
  if (done && label != NULL)
    *label = g_steal_pointer (&edit.label);
  return done;
}

gboolean
rk_history_undo (RkDocument *document, char **label, GError **error)
{
  return move (document, RK_CHANGE_UNDO, label, error);
}

gboolean
rk_history_redo (RkDocument *document, char **label, GError **error)
{
  return move (document, RK_CHANGE_REDO, label, error);
}

gboolean
rk_history_top (RkDocument *document, RkHistoryTop *top, GError **error)
{
  g_auto (RkPastEdit) undo = { 0 };
  g_auto (RkPastEdit) redo = { 0 };

  *top = (RkHistoryTop){ 0 };
  if (!rk_change_table_find (document->connection, RK_CHANGE_UNDO, &undo, error) ||
      !rk_change_table_find (document->connection, RK_CHANGE_REDO, &redo, error))
    return FALSE;
  top->undo = g_steal_pointer (&undo.label);
  top->redo = g_steal_pointer (&redo.label);
  return TRUE;
}

GPtrArray *
rk_history_list (RkDocument *document, guint limit, GError **error)
{
  return rk_change_table_list (document->connection, limit, error);
}
