/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rk-verify.h"

#include "core/rk-types.h"
#include "store/rk-reference.h"
#include "store/rk-schema.h"
#include "store/rk-table.h"

#define MOST_FINDINGS 100

/* A file so damaged that SQLite stops reading is a finding, not a failure to look. */
static gboolean
take_damage (GPtrArray *findings, GError *problem, GError **error)
{
  if (problem == NULL)
    return TRUE;
  if (!g_error_matches (problem, RK_DOCUMENT_ERROR, RK_DOCUMENT_ERROR_FORMAT)) {
    g_propagate_error (error, problem);
    return FALSE;
  }
  g_ptr_array_add (findings, g_strdup (problem->message));
  g_error_free (problem);
  return TRUE;
}

static void
check_pages (RkConnection *connection, GPtrArray *findings, GError **problem)
{
  g_autofree char *sql = g_strdup_printf ("PRAGMA integrity_check (%d)", MOST_FINDINGS);
  g_autoptr (RkStatement) statement = rk_connection_prepare (connection, sql, problem);

  while (statement != NULL && rk_connection_step (connection, statement, problem) == RK_STATEMENT_ROW) {
    const char *line = (const char *) sqlite3_column_text (statement, 0);

    if (g_strcmp0 (line, "ok") != 0)
      g_ptr_array_add (findings, g_utf8_make_valid (line != NULL ? line : "?", -1));
  }
}

static void
check_references (RkConnection *connection, GPtrArray *findings, GError **problem)
{
  g_autoptr (GPtrArray) dangling = rk_reference_find_dangling (connection, MOST_FINDINGS, problem);

  for (guint i = 0; dangling != NULL && i < dangling->len; i++)
    g_ptr_array_add (findings, rk_dangling_describe (dangling->pdata[i]));
}

static gboolean
check_records (RkConnection *connection, GPtrArray *findings, GError **error)
{
  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++) {
    g_autoptr (RkDataset) dataset = rk_dataset_new ();
    GError *problem = NULL;

    rk_table_read (connection, *type, dataset, &problem);
    if (!take_damage (findings, problem, error))
      return FALSE;
  }
  return TRUE;
}

char **
rk_verify (RkConnection *connection, const char *const *migrations, GError **error)
{
  g_autoptr (GPtrArray) findings = g_ptr_array_new_with_free_func (g_free);
  GError *pages = NULL, *schema = NULL, *references = NULL;

  check_pages (connection, findings, &pages);
  if (!take_damage (findings, pages, error))
    return NULL;
  rk_schema_compare (connection, migrations, findings, &schema);
  if (!take_damage (findings, schema, error))
    return NULL;
  /* what is not as it should be cannot be asked for its records */
  if (findings->len == 0) {
    check_references (connection, findings, &references);
    if (!take_damage (findings, references, error) || !check_records (connection, findings, error))
      return NULL;
  }
  g_ptr_array_add (findings, NULL);
  g_ptr_array_set_free_func (findings, NULL);
  return (char **) g_ptr_array_steal (findings, NULL);
}
