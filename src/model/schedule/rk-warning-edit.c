/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/schedule/rk-warning-edit.h"

#include "core/event/rk-event-detail.h"
#include "core/rk-language.h"

#include <string.h>

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

/* Of that id, or kept before ids said what was so. */
static gboolean
is_about (const RkAcknowledgement *acknowledgement, const char *id)
{
  return acknowledgement->warning != NULL && g_str_has_prefix (id, acknowledgement->warning) && strchr ("@", id[strlen (acknowledgement->warning)]) != NULL;
}

RkEdit *
rk_warning_bring_back (const RkDataset *dataset, const RkWarning *warning)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_acknowledgement_type);
  RkEdit *edit = rk_edit_new (_ ("Bring a warning back"));

  for (guint i = 0; i < all->len; i++) {
    const RkAcknowledgement *acknowledgement = all->pdata[i];

    if (is_about (acknowledgement, warning->id))
      rk_edit_remove (edit, &rk_acknowledgement_type, acknowledgement->id);
  }
  return edit;
}
