/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
/* rk-warning-block: the multi-professional trainings of a year's blocks belong together. */
#include "core/rk-language.h"
#include "core/rules/rk-block-list.h"
#include "core/rules/rk-warning-private.h"

/* Returns: (transfer container): the trainings of @block, by date; of the whole city for %NULL */
static GPtrArray *
trainings_of (const RkWarningRun *run, const char *block)
{
  GPtrArray *trainings = g_ptr_array_new ();

  for (guint i = 0; i < run->events->len; i++) {
    const RkEvent *event = run->events->pdata[i];

    if (event->kind == RK_EVENT_MULTI_PROFESSIONAL && g_strcmp0 (event->block, block) == 0)
      g_ptr_array_add (trainings, (gpointer) event);
  }
  return trainings;
}

static gboolean
has_training (const RkWarningRun *run, const char *block)
{
  g_autoptr (GPtrArray) trainings = trainings_of (run, block);

  return trainings->len > 0;
}

void
rk_warning_missing_block (RkWarningRun *run, const char *rule)
{
  g_autoptr (GPtrArray) blocks = rk_block_list (run->dataset, run->year);
  guint with = 0;

  for (guint i = 0; i < blocks->len; i++)
    with += has_training (run, blocks->pdata[i]);
  /* before any is planned none is missing, and one without a block is for everybody, or for a block not yet chosen */
  if (with == 0 || has_training (run, NULL))
    return;
  for (guint i = 0; i < blocks->len; i++)
    if (!has_training (run, blocks->pdata[i]))
      rk_warning_run_add_block (run, rule, blocks->pdata[i], g_strdup_printf (_ ("No multi-professional training is planned for %s"), (const char *) blocks->pdata[i]));
}

/* Returns: (nullable): the training of @others that is nearest in days to @training, of those that have a day */
static const RkEvent *
find_nearest (const RkEvent *training, const GPtrArray *others, int *days)
{
  const RkEvent *nearest = NULL;

  for (guint i = 0; i < others->len; i++) {
    const RkEvent *other = others->pdata[i];
    int between;

    if (other->date.precision != RK_DATE_DAY)
      return NULL; /* the one without a day may become the nearest */
    between = ABS (g_date_days_between (&training->date.first, &other->date.first));
    if (nearest == NULL || between < *days) {
      nearest = other;
      *days = between;
    }
  }
  return nearest;
}

/* The trainings of a round lie close together: each of the block that has fewer is held against the nearest of the other, so
 * that a training which one block has besides is none of a round's. */
void
rk_warning_far_apart (RkWarningRun *run, const char *rule)
{
  g_autoptr (GPtrArray) blocks = rk_block_list (run->dataset, run->year), first = NULL, second = NULL;
  const GPtrArray *fewer, *more;

  if (blocks->len != 2)
    return;
  first = trainings_of (run, blocks->pdata[0]);
  second = trainings_of (run, blocks->pdata[1]);
  fewer = first->len <= second->len ? first : second;
  more = fewer == first ? second : first;
  for (guint i = 0; i < fewer->len; i++) {
    const RkEvent *training = fewer->pdata[i];
    int days = 0;
    const RkEvent *nearest = training->date.precision == RK_DATE_DAY ? find_nearest (training, more, &days) : NULL;

    if (nearest != NULL && days > RK_WARNING_ROUND_DAYS)
      /* Translators: two trainings, how many days lie between them, how many are usual */
      rk_warning_run_add_pair (run, rule, training, nearest, NULL,
                               g_strdup_printf (_ ("“%s” and “%s” for the two blocks are %d days apart, more than %d"), rk_event_name (training), rk_event_name (nearest), days, RK_WARNING_ROUND_DAYS));
  }
}
