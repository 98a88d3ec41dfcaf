/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/schedule/rk-timeline-head.h"

#include "core/calendar/rk-era.h"
#include "core/calendar/rk-holiday.h"

typedef struct {
  GDate first;
  int months;
  const RkStyle *style;
  RkPicture *picture;
  RkRect box; /* of the days, from the head down */
  double height;
  int days;
  double day; /* a day's width */
} Head;

static double
place_day (const Head *head, const GDate *day)
{
  return head->box.x + g_date_days_between (&head->first, day) * head->day;
}

/* A day of a whole year is too narrow to be told. */
static gboolean
tells_days (const Head *head)
{
  return head->months <= 3;
}

static void
add_free_days (const Head *head)
{
  GDate day = head->first;

  if (!tells_days (head))
    return;
  for (int i = 0; i < head->days; i++, g_date_add_days (&day, 1)) {
    GDateWeekday weekday = g_date_get_weekday (&day);
    gboolean holiday = rk_holiday_name (&day) != NULL;

    if (holiday || weekday == G_DATE_SATURDAY || weekday == G_DATE_SUNDAY)
      rk_picture_add_rect (head->picture, (RkRect){ head->box.x + i * head->day, head->box.y + head->height, head->day, head->box.h - head->height },
                           holiday ? head->style->holiday : head->style->weekend);
  }
}

/* "April", or "Apr" where the shortest month has no room for the longest word: all are written alike. */
static char *
month_word (const GDate *month, double room)
{
  const char *name = rk_month_name ((int) g_date_get_month (month));

  if (rk_text_measure (rk_month_name (G_DATE_SEPTEMBER), (RkFont){ 13, TRUE, 0, 0 }).w <= room)
    return g_strdup (name);
  return g_utf8_substring (name, 0, 3);
}

static void
add_months (const Head *head)
{
  GDate month = head->first;

  for (int i = 0; i < head->months; i++, g_date_add_months (&month, 1)) {
    double x = place_day (head, &month);
    double room = head->day * g_date_get_days_in_month (g_date_get_month (&month), g_date_get_year (&month)) - 8;
    gboolean january = i > 0 && g_date_get_month (&month) == G_DATE_JANUARY;
    g_autofree char *name = month_word (&month, head->day * 28 - 8);
    g_autofree char *year = g_strdup_printf ("%d", g_date_get_year (&month));
    RkMark *mark;

    rk_picture_add_line (head->picture, x, head->box.y, x, head->box.y + head->box.h, head->style->faint, january ? 1.6 : 0.8);
    mark = rk_picture_add_text (head->picture, x + 4, head->box.y + 3, 0, 0, name, (RkFont){ 13, TRUE, room, 1 }, head->style->ink);
    if (i > 0 && !january)
      continue;
    /* the numbers of days take the line below the months */
    if (tells_days (head))
      rk_picture_add_text (head->picture, mark->box.x + mark->box.w + 6, head->box.y + 4, 0, 0, year, (RkFont){ 12, FALSE, 0, 1 }, head->style->soft);
    else
      rk_picture_add_text (head->picture, x + 4, head->box.y + 19, 0, 0, year, (RkFont){ 12, FALSE, room, 1 }, head->style->soft);
  }
}

/* The number of every Monday: with weekends tinted any day can be counted from it. */
static void
add_mondays (const Head *head)
{
  GDate day = head->first;

  for (int i = 0; tells_days (head) && i < head->days; i++, g_date_add_days (&day, 1)) {
    g_autofree char *number = NULL;

    if (g_date_get_weekday (&day) != G_DATE_MONDAY)
      continue;
    number = g_strdup_printf ("%d", g_date_get_day (&day));
    rk_picture_add_text (head->picture, head->box.x + (i + 0.5) * head->day, head->box.y + 19, 0.5, 0, number, (RkFont){ 12, FALSE, 0, 1 }, head->style->soft);
  }
}

void
rk_timeline_head_add (RkPicture *picture, const RkStyle *style, const GDate *first, int months, RkRect box, double height)
{
  GDate end = *first;
  Head head = { *first, months, style, picture, box, height, 0, 0 };

  g_date_add_months (&end, (guint) months);
  head.days = g_date_days_between (first, &end);
  head.day = box.w / head.days;
  add_free_days (&head);
  add_months (&head);
  add_mondays (&head);
}
