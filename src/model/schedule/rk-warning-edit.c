/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/schedule/rk-warning-edit.h"

#include "core/event/rk-event-detail.h"
#include "core/rk-language.h"

RkEdit *
rk_warning_put_aside (const RkWarning *warning, const char *reason)
{
  g_autofree char *label = g_strdup_printf (_ ("Put a warning aside: %s"), reason);
  RkEdit *edit = rk_edit_new (label);
  RkAcknowledgement *acknowledgement = rk_record_new (&rk_acknowledgement_type);

  /* a warning is put aside once: its id is the key */
  acknowledgement->id = g_strdup (warning->id);
  acknowledgement->warning = g_strdup (warning->id);
  acknowledgement->reason = g_strdup (reason);
  acknowledgement->who = g_strdup (g_get_real_name ());
  rk_edit_put (edit, &rk_acknowledgement_type, acknowledgement);
  rk_record_free (&rk_acknowledgement_type, acknowledgement);
  return edit;
}

RkEdit *
rk_warning_bring_back (const RkDataset *dataset, const RkWarning *warning)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_acknowledgement_type);
  RkEdit *edit = rk_edit_new (_ ("Bring a warning back"));

  for (guint i = 0; i < all->len; i++) {
    const RkAcknowledgement *acknowledgement = all->pdata[i];

    if (g_strcmp0 (acknowledgement->warning, warning->id) == 0)
      rk_edit_remove (edit, &rk_acknowledgement_type, acknowledgement->id);
  }
  return edit;
}
