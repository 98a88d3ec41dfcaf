/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rk-record-year.h"

#include "core/rk-types.h"

static const RkField *find_way (const RkRecordType *type);

static gboolean
has_year (const RkRecordType *type)
{
  return type != NULL && (rk_record_type_field (type, "year") != NULL || find_way (type) != NULL);
}

/* Returns: (nullable): the reference that leads to a year. One to its own type ("within") leads nowhere else. */
static const RkField *
find_way (const RkRecordType *type)
{
  for (const RkField *field = type->fields; field->name != NULL; field++)
    if (field->kind == RK_FIELD_REFERENCE && !g_str_equal (field->target, type->name) && has_year (rk_type (field->target)))
      return field;
  return NULL;
}

gboolean
rk_record_is_of_year (const RkDataset *dataset, const RkRecordType *type, gconstpointer record, int year)
{
  const RkField *own = rk_record_type_field (type, "year"), *way = own == NULL ? find_way (type) : NULL;
  gconstpointer owner;

  if (year == 0 || (own == NULL && way == NULL))
    return TRUE;
  if (own != NULL)
    return rk_record_integer (record, own) == year;
  owner = rk_dataset_get (dataset, rk_type (way->target), rk_record_text (record, way));
  return owner != NULL && rk_record_is_of_year (dataset, rk_type (way->target), owner, year);
}
