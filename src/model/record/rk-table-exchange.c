/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/record/rk-table-exchange.h"

#include "core/rk-language.h"
#include "core/rk-record-year.h"
#include "exchange/rk-csv-table.h"

#include <string.h>

char *
rk_table_export (const RkDataset *dataset, const RkRecordType *type, int year)
{
  const GPtrArray *all = rk_dataset_all (dataset, type);
  g_autoptr (GPtrArray) chosen = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (rk_record_is_of_year (dataset, type, all->pdata[i], year))
      g_ptr_array_add (chosen, all->pdata[i]);
  return rk_csv_table_write (type, chosen->pdata, chosen->len);
}

char *
rk_table_export_rows (const RkRecordType *type, const GPtrArray *records)
{
  return rk_csv_table_write (type, records->pdata, records->len);
}

static void
take_record (const RkDataset *dataset, const RkRecordType *type, gconstpointer record, RkTableImport *import)
{
  gconstpointer old = rk_dataset_get (dataset, type, rk_record_key (record));

  if (old != NULL && rk_record_equal (type, old, record)) {
    import->same++;
    return;
  }
  rk_edit_put (import->edit, type, record);
  if (old != NULL)
    import->changed++;
  else
    import->added++;
}

RkTableImport *
rk_table_import (const RkDataset *dataset, const RkRecordType *type, const char *name, const char *text, gsize length, int year, GError **error)
{
  g_autoptr (RkCsvTable) table = NULL;
  g_autofree char *label = NULL;
  RkTableImport *import;

  if (strlen (text) != length) {
    g_set_error (error, RK_CSV_ERROR, 0, _ ("%s: the text is not in UTF-8"), name);
    return NULL;
  }
  table = rk_csv_table_read (type, name, text, dataset, year, error);
  if (table == NULL)
    return NULL;
  import = g_new0 (RkTableImport, 1);
  import->edit = rk_edit_new ("");
  for (guint i = 0; i < table->records->len; i++)
    take_record (dataset, type, table->records->pdata[i], import);
  /* Translators: of an edit: how many records, their type, the name of a file */
  label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Import %u record (%s) from %s", "Import %u records (%s) from %s", import->added + import->changed),
                           import->added + import->changed, _ (type->title), name);
  g_free (import->edit->label);
  import->edit->label = g_steal_pointer (&label);
  return import;
}

void
rk_table_import_free (RkTableImport *self)
{
  if (self == NULL)
    return;
  rk_edit_free (self->edit);
  g_free (self);
}
