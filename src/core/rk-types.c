/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rk-types.h"

#include "core/area/rk-block.h"
#include "core/area/rk-ward.h"
#include "core/campaign/rk-placement.h"
#include "core/campaign/rk-site.h"
#include "core/deck/rk-deck.h"
#include "core/event/rk-event-detail.h"
#include "core/event/rk-event.h"
#include "core/event/rk-programme.h"
#include "core/event/rk-questionnaire.h"
#include "core/event/rk-venue.h"
#include "core/figures/rk-annotation.h"
#include "core/figures/rk-measure.h"
#include "core/record/rk-source.h"

static const RkRecordType *const types[] = {
  &rk_source_type, &rk_ward_type, &rk_population_type, &rk_block_type, &rk_venue_type, &rk_event_type, &rk_attendance_type,
  &rk_question_type, &rk_answer_type, &rk_measure_type, &rk_observation_type, &rk_programme_item_type, &rk_progress_type,
  &rk_site_type, &rk_platform_type, &rk_event_part_type, &rk_speaker_type, &rk_audience_type, &rk_event_ward_type,
  &rk_acknowledgement_type, &rk_campaign_type, &rk_material_type, &rk_campaign_task_type, &rk_placement_type,
  &rk_deck_type, &rk_deck_slide_type, &rk_annotation_type, NULL
};

const RkRecordType *const *
rk_types (void)
{
  return types;
}

const RkRecordType *
rk_type (const char *name)
{
  for (guint i = 0; types[i] != NULL; i++)
    if (g_str_equal (types[i]->name, name))
      return types[i];
  return NULL;
}
