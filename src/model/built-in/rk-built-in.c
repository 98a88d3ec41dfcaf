/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/built-in/rk-built-in.h"

#include "core/rk-language.h"
#include "core/rk-types.h"
#include "exchange/rk-csv.h"

#include <gio/gio.h>

#include "rk-figures-resources.h"

#define PREFIX "/jp/renkei/Renkei/"

static GBytes *
look_up (const char *path, GError **error)
{
  g_autofree char *full = g_strconcat (PREFIX, path, NULL);

  return g_resource_lookup_data (rk_figures_get_resource (), full, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
}

/* The bytes of a resource end with a zero, so that they are a string. */
static const char *
as_text (GBytes *bytes)
{
  return g_bytes_get_data (bytes, NULL);
}

static gboolean
add_table (RkEdit *edit, const RkRecordType *type, GError **error)
{
  g_autofree char *path = g_strdup_printf ("figures/%s.csv", type->name);
  g_autoptr (GBytes) bytes = look_up (path, error);
  g_autoptr (GPtrArray) records = bytes != NULL ? rk_csv_read (type, path, as_text (bytes), error) : NULL;

  if (records == NULL)
    return FALSE;
  for (guint i = 0; i < records->len; i++) {
    rk_edit_put (edit, type, records->pdata[i]);
    rk_record_free (type, records->pdata[i]);
  }
  return TRUE;
}

RkEdit *
rk_built_in_figures (GError **error)
{
  g_autoptr (RkEdit) edit = rk_edit_new (_ ("Published figures"));

  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++)
    if (!add_table (edit, *type, error))
      return NULL;
  return g_steal_pointer (&edit);
}

/* Tables in the order of their references, and the version that brought them. */
static const struct {
  const char *type;
  int version;
} later[] = {
  { "event_part", 2 },
  { "speaker", 2 },
  { "audience", 2 },
  { "campaign", 2 },
  { "material", 2 },
  { "campaign_task", 2 },
  { "placement", 2 },
  { "deck", 3 },
  { "slide", 3 },
  { "annotation", 3 },
};

/* The row's references are in the document or in @added. */
static gboolean
is_at_home (const RkRecordType *type, gconstpointer record, const RkDataset *dataset, GHashTable *added)
{
  for (const RkField *field = type->fields; field->name != NULL; field++) {
    const char *key = field->kind == RK_FIELD_REFERENCE ? rk_record_text (record, field) : NULL;
    g_autofree char *name = key != NULL ? g_strdup_printf ("%s:%s", field->target, key) : NULL;

    if (key != NULL && rk_dataset_get (dataset, rk_type (field->target), key) == NULL && !g_hash_table_contains (added, name))
      return FALSE;
  }
  return TRUE;
}

/* Takes @record. */
static void
put_at_home (RkEdit *edit, const RkRecordType *type, gpointer record, const RkDataset *dataset, GHashTable *added)
{
  if (is_at_home (type, record, dataset, added)) {
    rk_edit_put (edit, type, record);
    g_hash_table_add (added, g_strdup_printf ("%s:%s", type->name, rk_record_key (record)));
  }
  rk_record_free (type, record);
}

static void
put_table (RkEdit *edit, const RkRecordType *type, const RkDataset *dataset, GHashTable *added)
{
  g_autofree char *path = g_strdup_printf ("figures/%s.csv", type->name);
  g_autoptr (GBytes) bytes = look_up (path, NULL);
  g_autoptr (GPtrArray) records = bytes != NULL ? rk_csv_read (type, path, as_text (bytes), NULL) : NULL;

  for (guint i = 0; records != NULL && i < records->len; i++)
    put_at_home (edit, type, records->pdata[i], dataset, added);
}

RkEdit *
rk_built_in_since (int version, const RkDataset *dataset)
{
  g_autoptr (RkEdit) edit = rk_edit_new (_ ("Add what is new in this version of Renkei"));
  g_autoptr (GHashTable) added = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (later); i++)
    if (later[i].version > version && rk_dataset_all (dataset, rk_type (later[i].type))->len == 0)
      put_table (edit, rk_type (later[i].type), dataset, added);
  return g_hash_table_size (added) > 0 ? g_steal_pointer (&edit) : NULL;
}

static RkGeometry *
read_outlines (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = look_up (path, &error);
  RkGeometry *geometry = bytes != NULL ? rk_geometry_parse (as_text (bytes), &error) : NULL;

  if (geometry == NULL) /* part of the program: it cannot be missing */
    g_error ("%s: %s", path, error->message);
  return geometry;
}

const RkGeometry *
rk_built_in_wards (void)
{
  static gsize once;
  static RkGeometry *wards;

  if (g_once_init_enter (&once)) {
    wards = read_outlines ("geo/wards.csv");
    g_once_init_leave (&once, 1);
  }
  return wards;
}

const RkGeometry *
rk_built_in_surroundings (void)
{
  static gsize once;
  static RkGeometry *surroundings;

  if (g_once_init_enter (&once)) {
    surroundings = read_outlines ("geo/surroundings.csv");
    g_once_init_leave (&once, 1);
  }
  return surroundings;
}

/* Part of the program, kept for its life. */
static const char *
read_once (const char *path, GBytes **bytes)
{
  if (g_once_init_enter (bytes))
    g_once_init_leave (bytes, look_up (path, NULL));
  return as_text (*bytes);
}

const char *
rk_built_in_municipalities (void)
{
  static GBytes *bytes;

  return read_once ("geo/municipalities.csv", &bytes);
}

const char *
rk_built_in_english (void)
{
  static GBytes *bytes;

  return read_once ("words/english.csv", &bytes);
}

const char *
rk_built_in_credit (void)
{
  return "「国土数値情報（行政区域データ）」（国土交通省）を加工して作成";
}
