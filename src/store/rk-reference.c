/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-reference.h"

#include "core/rk-language.h"
#include "core/rk-types.h"

static void
dangling_free (gpointer data)
{
  RkDangling *self = data;

  g_free (self->key);
  g_free (self->target);
  g_free (self);
}

static RkStatement *
prepare_search (RkConnection *connection, const RkRecordType *type, const RkField *field, guint limit, GError **error)
{
  const RkRecordType *target = rk_type (field->target);
  g_autofree char *sql =
      g_strdup_printf ("SELECT \"%s\", \"%s\" FROM \"%s\" AS own WHERE \"%s\" IS NOT NULL"
                       " AND NOT EXISTS (SELECT 1 FROM \"%s\" AS other WHERE other.\"%s\" = own.\"%s\") LIMIT %u",
                       type->fields[0].name, field->name, type->name, field->name, target->name, target->fields[0].name, field->name, limit);

  return rk_connection_prepare (connection, sql, error);
}

static gboolean
search_field (RkConnection *connection, const RkRecordType *type, const RkField *field, guint limit, GPtrArray *found, GError **error)
{
  g_autoptr (RkStatement) statement = prepare_search (connection, type, field, limit - found->len, error);
  RkStatementResult step = RK_STATEMENT_FAILED;

  while (statement != NULL && (step = rk_connection_step (connection, statement, error)) == RK_STATEMENT_ROW) {
    RkDangling *dangling = g_new0 (RkDangling, 1);

    dangling->type = type;
    dangling->field = field;
    dangling->key = g_utf8_make_valid ((const char *) sqlite3_column_text (statement, 0), -1);
    dangling->target = g_utf8_make_valid ((const char *) sqlite3_column_text (statement, 1), -1);
    g_ptr_array_add (found, dangling);
  }
  return step == RK_STATEMENT_DONE;
}

GPtrArray *
rk_reference_find_dangling (RkConnection *connection, guint limit, GError **error)
{
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (dangling_free);

  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++)
    for (const RkField *field = (*type)->fields; field->name != NULL; field++)
      if (field->kind == RK_FIELD_REFERENCE && !search_field (connection, *type, field, limit, found, error))
        return NULL;
  return g_steal_pointer (&found);
}

char *
rk_dangling_describe (const RkDangling *self)
{
  /* Translators: a kind of record, its ID, its field; the kind of record that is missing and its ID */
  return g_strdup_printf (_ ("%s “%s”: %s: there is no %s “%s”."), _ (self->type->title), self->key, _ (self->field->title),
                          _ (rk_type (self->field->target)->title), self->target);
}
