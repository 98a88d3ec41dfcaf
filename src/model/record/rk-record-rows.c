/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/record/rk-record-rows.h"

#include "core/campaign/rk-site.h"
#include "core/rk-language.h"

static const RkDraftColumn platform_columns[] = { { .name = "name" }, { .name = "ward" }, { .name = "lat", .width = 9 }, { .name = "lon", .width = 10 } };
/* Platforms have no order but their keys': a small letter comes after the published ones. */
static const RkDraftKind platforms = {
  .type = &rk_platform_type, .owner = "site", .columns = platform_columns, .n_columns = G_N_ELEMENTS (platform_columns), .key_prefix = "p-", .add_label = N_ ("Add a platform")
};

const RkDraftKind *
rk_record_rows (const RkRecordType *type)
{
  return type == &rk_site_type ? &platforms : NULL;
}

gboolean
rk_record_rows_apply (const RkRecordType *type, gconstpointer record)
{
  return type == &rk_site_type && ((const RkSite *) record)->kind == RK_SITE_STATION;
}
