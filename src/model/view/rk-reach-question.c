/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/view/rk-reach-question.h"

#include "core/calendar/rk-fiscal-year.h"

RkReachQuestion
rk_reach_question_read (const RkView *view, int year)
{
  const char *blocks = rk_view_get (view, "blocks");
  RkReachQuestion question = { .year = year, .media = RK_REACH_POSTERS };

  if (g_strcmp0 (rk_view_get (view, "by"), "platform") == 0)
    question.by = RK_REACH_ANY_PLATFORM;
  if (g_strcmp0 (rk_view_get (view, "media"), "all") == 0)
    question.media = 0;
  question.displayed = g_strcmp0 (rk_view_get (view, "displayed"), "yes") == 0;
  if (blocks != NULL)
    question.blocks_of = rk_fiscal_year_parse (blocks, NULL); /* 0 where it is no year: the campaign's own */
  return question;
}

void
rk_reach_question_write (const RkReachQuestion *question, RkView *view)
{
  g_autofree char *blocks = question->blocks_of != 0 ? rk_fiscal_year_code (question->blocks_of) : NULL;

  rk_view_set (view, "by", question->by == RK_REACH_ANY_PLATFORM ? "platform" : NULL);
  rk_view_set (view, "media", question->media == 0 ? "all" : NULL);
  rk_view_set (view, "blocks", blocks);
  rk_view_set (view, "displayed", question->displayed ? "yes" : NULL);
}
