/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/rk-built-in.h"

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

const char *
rk_built_in_credit (void)
{
  return "「国土数値情報（行政区域データ）」（国土交通省）を加工して作成";
}
