/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-ics-words: how an event is told in the two texts that every calendar program shows, its title and its description, and
 * how they are understood again. Always in Japanese, whatever the program speaks: the file is for others.
 *
 *   【延期】北・東ブロック 多職種研修会（仮）（午前）      テーマ：…
 *   人生会議（ACP）普及啓発セミナー（10月予定）              講師：名前（所属）
 *                                                            (blank line)
 *                                                            notes */
#pragma once
#include "core/event/rk-event.h"

/* What stands in a title besides the event's own. */
typedef struct {
  gboolean postponed;
  gboolean month; /* only the month is planned */
  RkDayPart part; /* of an all-day event: morning or afternoon, or RK_PART_DAY */
} RkIcsMarks;

/* Returns: (transfer full): what SUMMARY says */
char *rk_ics_words_summary (const RkEvent *event);

/**
 * rk_ics_words_read_summary:
 * @event: its title, tentative and (where one of @blocks leads the title) block are set
 * @all_day: whether the title may say 午前 or 午後
 * @blocks: (nullable): names of blocks, %NULL at the end
 */
void rk_ics_words_read_summary (RkEvent *event, const char *summary, gboolean all_day, const char *const *blocks, RkIcsMarks *marks);

/* Returns: (transfer full): what DESCRIPTION says; "" when there is nothing to say */
char *rk_ics_words_description (const RkEvent *event);

/* Sets subtitle, speaker, affiliation and notes of @event. */
void rk_ics_words_read_description (RkEvent *event, const char *description);

/* Returns: (transfer full) (nullable): @text as one line, its ends trimmed; %NULL when nothing is left */
char *rk_ics_words_line (const char *text);

/* Returns: (transfer full): @text without the control characters that iCalendar has no way to say */
char *rk_ics_words_plain (const char *text);
