/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/rk-calendar.h"

#include "core/rk-era.h"
#include "core/rk-holiday.h"
#include "core/rk-language.h"

#define DAYS 7
#define MAX_ROWS 8

typedef struct {
  const RkCalendar *calendar;
  const RkStyle *style;
  RkPicture *picture;
  RkRect grid;
  double unit, column, row, line;
  GDate first;
  int weeks;
} Month;

static void
free_entry (gpointer data)
{
  RkCalendarEntry *entry = data;

  g_free (entry->key);
  g_free (entry->title);
  g_free (entry->tip);
  g_free (entry->time);
  g_free (entry);
}

RkCalendar *
rk_calendar_new (int year, int month)
{
  RkCalendar *self = g_new0 (RkCalendar, 1);

  self->year = year;
  self->month = month;
  self->entries = g_ptr_array_new_with_free_func (free_entry);
  self->unplaced = g_ptr_array_new_with_free_func (free_entry);
  return self;
}

void
rk_calendar_free (RkCalendar *self)
{
  if (self == NULL)
    return;
  g_ptr_array_unref (self->entries);
  g_ptr_array_unref (self->unplaced);
  g_free (self->unplaced_title);
  g_free (self);
}

RkCalendarEntry *
rk_calendar_add (GPtrArray *entries, const char *key, const char *title)
{
  RkCalendarEntry *entry = g_new0 (RkCalendarEntry, 1);

  entry->key = g_strdup (key);
  entry->title = g_strdup (title);
  g_ptr_array_add (entries, entry);
  return entry;
}

void
rk_calendar_first_day (const RkCalendar *self, GDate *day)
{
  g_date_clear (day, 1);
  g_date_set_dmy (day, 1, (GDateMonth) self->month, (GDateYear) self->year);
  g_date_subtract_days (day, (guint) g_date_get_weekday (day) % DAYS);
}

static RkColour
tone_colour (const RkStyle *style, RkTone tone)
{
  return tone == RK_TONE_OTHER ? style->soft : style->parts[2 * (tone == RK_TONE_TRAINING ? 0 : tone == RK_TONE_CAMPAIGN ? 1
                                                                                                                         : 2)];
}

/* An entry's box and its words: filled when it was held, an outline while planned, dashed when it is off. */
static void
add_entry (const Month *month, const RkCalendarEntry *entry, RkRect box)
{
  RkColour colour = tone_colour (month->style, entry->tone);
  g_autofree char *text = entry->time != NULL ? g_strdup_printf ("%s %s", entry->time, entry->title) : g_strdup (entry->title);
  RkMark *mark = rk_picture_add_rect (month->picture, box, entry->firm ? colour : rk_colour_mix (month->style->page, colour, 0.12));

  mark->stroke = colour;
  mark->line_width = 1.2 * month->unit;
  mark->dashed = entry->off;
  rk_mark_set_item (mark, entry->key, entry->tip != NULL ? entry->tip : text);
  if (entry->off)
    rk_picture_add_line (month->picture, box.x + 3 * month->unit, box.y + box.h / 2, box.x + box.w - 3 * month->unit, box.y + box.h / 2,
                         rk_colour_alpha (month->style->ink, 0.35), month->unit);
  rk_picture_add_text (month->picture, box.x + 4 * month->unit, box.y + box.h / 2, 0, 0.5, text,
                       (RkFont){ 11.5 * month->unit, FALSE, box.w - 7 * month->unit, 1 }, entry->firm ? rk_style_text_on (month->style, colour) : month->style->ink);
}

static RkColour
day_colour (const Month *month, const GDate *day, const char *holiday)
{
  GDateWeekday weekday = g_date_get_weekday (day);

  if ((int) g_date_get_month (day) != month->calendar->month)
    return rk_colour_alpha (month->style->soft, 0.55);
  if (holiday != NULL || weekday == G_DATE_SUNDAY)
    return month->style->warning;
  return weekday == G_DATE_SATURDAY ? month->style->accent : month->style->ink;
}

static void
add_day (const Month *month, const GDate *day, RkRect box)
{
  const char *holiday = rk_holiday_name (day);
  GDateWeekday weekday = g_date_get_weekday (day);
  gboolean today = g_date_valid (&month->calendar->today) && g_date_compare (day, &month->calendar->today) == 0;
  g_autofree char *number = g_strdup_printf ("%d", g_date_get_day (day));
  g_autofree char *key = g_strdup_printf ("day:%04d-%02d-%02d", g_date_get_year (day), g_date_get_month (day), g_date_get_day (day));
  g_autofree char *date = rk_era_format (day);
  g_autofree char *name = holiday != NULL ? g_strdup_printf ("%s %s", date, holiday) : g_strdup (date);
  RkMark *mark = rk_picture_add_rect (month->picture, box,
                                      holiday != NULL                                          ? month->style->holiday
                                      : weekday == G_DATE_SATURDAY || weekday == G_DATE_SUNDAY ? month->style->weekend
                                                                                               : month->style->page);

  mark->stroke = month->style->faint;
  mark->line_width = 0.8 * month->unit;
  rk_mark_set_item (mark, key, name);
  if (today)
    rk_picture_add_circle (month->picture, box.x + 15 * month->unit, box.y + 13 * month->unit, 11 * month->unit, month->style->accent);
  rk_picture_add_text (month->picture, box.x + 15 * month->unit, box.y + 13 * month->unit, 0.5, 0.5, number, (RkFont){ 14 * month->unit, today, 0, 0 },
                       today ? month->style->page : day_colour (month, day, holiday));
  if (holiday != NULL)
    rk_picture_add_text (month->picture, box.x + box.w - 5 * month->unit, box.y + 13 * month->unit, 1, 0.5, holiday,
                         (RkFont){ 11 * month->unit, FALSE, box.w - 36 * month->unit, 1 }, day_colour (month, day, holiday));
}

/* The rows of a week that are taken, a bit a day; an entry takes the first row that is free on all its days. */
static int
take_row (guint8 *rows, int from, int to)
{
  guint8 days = 0;

  for (int day = from; day <= to; day++)
    days |= (guint8) (1 << day);
  for (int row = 0; row < MAX_ROWS; row++)
    if ((rows[row] & days) == 0) {
      rows[row] |= days;
      return row;
    }
  return -1;
}

static void
add_more (const Month *month, int week, const int *hidden)
{
  for (int day = 0; day < DAYS; day++) {
    g_autofree char *text = NULL;

    if (hidden[day] == 0)
      continue;
    /* Translators: so many events of a day have no room in the calendar */
    text = g_strdup_printf (_ ("+%d more"), hidden[day]);
    rk_picture_add_text (month->picture, month->grid.x + (day + 1) * month->column - 5 * month->unit, month->grid.y + (week + 1) * month->row - 3 * month->unit,
                         1, 1, text, (RkFont){ 11 * month->unit, TRUE, month->column - 10 * month->unit, 1 }, month->style->soft);
  }
}

static void
add_week_entries (const Month *month, int week)
{
  guint8 rows[MAX_ROWS] = { 0 };
  int hidden[DAYS] = { 0 }, room = (int) ((month->row - 26 * month->unit - 14 * month->unit) / month->line);
  guint32 monday = g_date_get_julian (&month->first) + (guint32) (week * DAYS);

  for (guint i = 0; i < month->calendar->entries->len; i++) {
    const RkCalendarEntry *entry = month->calendar->entries->pdata[i];
    int from = (int) g_date_get_julian (&entry->first) - (int) monday, to = (int) g_date_get_julian (&entry->last) - (int) monday, row;

    if (to < 0 || from >= DAYS)
      continue;
    from = MAX (from, 0);
    to = MIN (to, DAYS - 1);
    row = take_row (rows, from, to);
    if (row < 0 || row >= MAX (room, 1)) {
      for (int day = from; day <= to; day++)
        hidden[day]++;
      continue;
    }
    add_entry (month, entry,
               (RkRect){ month->grid.x + from * month->column + 3 * month->unit, month->grid.y + week * month->row + 26 * month->unit + row * month->line,
                         (to - from + 1) * month->column - 6 * month->unit, month->line - 3 * month->unit });
  }
  add_more (month, week, hidden);
}

static void
add_weekdays (const Month *month)
{
  for (int day = 0; day < DAYS; day++) {
    GDateWeekday weekday = day == 0 ? G_DATE_SUNDAY : (GDateWeekday) day;

    rk_picture_add_text (month->picture, month->grid.x + (day + 0.5) * month->column, month->grid.y - 6 * month->unit, 0.5, 1, rk_weekday_short (weekday),
                         (RkFont){ 13 * month->unit, FALSE, 0, 0 },
                         day == 0   ? month->style->warning
                         : day == 6 ? month->style->accent
                                    : month->style->soft);
  }
}

static void
add_tray (const Month *month, RkRect room)
{
  const RkCalendar *calendar = month->calendar;
  double y = room.y;

  if (calendar->unplaced->len == 0)
    return;
  rk_picture_add_text (month->picture, room.x, y - 6 * month->unit, 0, 1, calendar->unplaced_title, (RkFont){ 13 * month->unit, TRUE, room.w, 1 }, month->style->ink);
  for (guint i = 0; i < calendar->unplaced->len && y + 24 * month->unit < room.y + room.h; i++, y += 28 * month->unit)
    add_entry (month, calendar->unplaced->pdata[i], (RkRect){ room.x, y, room.w, 24 * month->unit });
}

RkPicture *
rk_calendar_draw (const RkCalendar *self, const RkStyle *style, double width, double height)
{
  g_autoptr (RkPicture) picture = rk_picture_new (width, height, style->page);
  double unit = CLAMP (MIN (width / 900, height / 620), 0.9, 2);
  double tray = self->unplaced->len > 0 ? 190 * unit : 0, margin = 12 * unit;
  Month month = { self, style, picture, { margin, 34 * unit, width - 2 * margin - tray, height - 34 * unit - margin }, unit, 0, 0, 22 * unit, { 0 }, 6 };
  GDate day, last;

  rk_calendar_first_day (self, &month.first);
  g_date_clear (&last, 1);
  g_date_set_dmy (&last, g_date_get_days_in_month ((GDateMonth) self->month, (GDateYear) self->year), (GDateMonth) self->month, (GDateYear) self->year);
  month.weeks = (int) (g_date_get_julian (&last) - g_date_get_julian (&month.first)) / DAYS + 1;
  month.column = month.grid.w / DAYS;
  month.row = month.grid.h / month.weeks;
  add_weekdays (&month);
  day = month.first;
  for (int i = 0; i < month.weeks * DAYS; i++, g_date_add_days (&day, 1))
    add_day (&month, &day, (RkRect){ month.grid.x + (i % DAYS) * month.column, month.grid.y + (i / DAYS) * month.row, month.column, month.row });
  for (int week = 0; week < month.weeks; week++)
    add_week_entries (&month, week);
  add_tray (&month, (RkRect){ month.grid.x + month.grid.w + margin, month.grid.y, tray - margin, month.grid.h });
  return g_steal_pointer (&picture);
}
