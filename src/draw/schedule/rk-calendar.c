/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/schedule/rk-calendar.h"

#include "core/calendar/rk-era.h"
#include "core/calendar/rk-holiday.h"
#include "core/rk-language.h"

#define DAYS 7
#define MAX_ROWS 8
#define WORDS 12.0      /* size of an entry's type, in units */
#define DAY_HEIGHT 26.0 /* a day's number */
#define MORE_HEIGHT 14.0

typedef struct {
  const RkCalendar *calendar;
  const RkStyle *style;
  RkPicture *picture;
  RkRect grid;
  double unit, column, row;
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

static char *
entry_text (const RkCalendarEntry *entry)
{
  return entry->time != NULL ? g_strdup_printf ("%s %s", entry->time, entry->title) : g_strdup (entry->title);
}

static RkFont
entry_font (const Month *month, double width, int lines)
{
  return (RkFont){ WORDS * month->unit, FALSE, width - 7 * month->unit, lines };
}

/* An entry's box and its words: filled when it was held, an outline while planned, dashed when it is off. */
static void
add_entry (const Month *month, const RkCalendarEntry *entry, RkRect box, int lines)
{
  RkColour colour = rk_tone_colour (month->style, entry->tone);
  g_autofree char *text = entry_text (entry);
  RkMark *mark = rk_picture_add_rect (month->picture, box, entry->firm ? colour : rk_colour_mix (month->style->page, colour, 0.12));

  mark->stroke = colour;
  mark->line_width = 1.2 * month->unit;
  mark->dashed = entry->off;
  rk_mark_set_item (mark, entry->key, entry->tip != NULL ? entry->tip : text);
  if (entry->off)
    rk_picture_add_line (month->picture, box.x + 3 * month->unit, box.y + box.h / 2, box.x + box.w - 3 * month->unit, box.y + box.h / 2,
                         rk_colour_alpha (month->style->ink, 0.35), month->unit);
  rk_picture_add_text (month->picture, box.x + 4 * month->unit, box.y + box.h / 2, 0, 0.5, text,
                       entry_font (month, box.w, lines), entry->firm ? rk_style_text_on (month->style, colour) : month->style->ink);
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

/* The whole name where it can be: somewhat smaller in a narrow column. */
static void
add_holiday (const Month *month, RkRect box, const char *holiday, RkColour colour)
{
  double room = box.w - 31 * month->unit, size = 12 * month->unit;
  double width = rk_text_measure (holiday, (RkFont){ size, FALSE, 0, 0 }).w;

  size = CLAMP (size * (room - 0.5) / width, 10 * month->unit, size);
  rk_picture_add_text (month->picture, box.x + box.w - 4 * month->unit, box.y + 13 * month->unit, 1, 0.5, holiday, (RkFont){ size, FALSE, room, 1 }, colour);
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
    add_holiday (month, box, holiday, day_colour (month, day, holiday));
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

/* The days of a week that an entry takes; FALSE: none. */
static gboolean
find_days (const Month *month, int week, const RkCalendarEntry *entry, int *from, int *to)
{
  int first = (int) g_date_get_julian (&month->first) + week * DAYS;

  *from = MAX ((int) g_date_get_julian (&entry->first) - first, 0);
  *to = MIN ((int) g_date_get_julian (&entry->last) - first, DAYS - 1);
  return *to >= 0 && *from < DAYS;
}

/* So many rows of entries the fullest day of a week has. */
static int
count_rows (const Month *month, int week)
{
  guint8 rows[MAX_ROWS] = { 0 };
  int most = 0, from, to;

  for (guint i = 0; i < month->calendar->entries->len; i++)
    if (find_days (month, week, month->calendar->entries->pdata[i], &from, &to)) {
      int row = take_row (rows, from, to);

      most = MAX (most, row < 0 ? MAX_ROWS + 1 : row + 1);
    }
  return most;
}

/* So many lines the longest words of a week take. */
static int
count_lines (const Month *month, int week)
{
  double line = rk_text_measure ("0", entry_font (month, 0, 1)).h;
  int most = 1, from, to;

  for (guint i = 0; i < month->calendar->entries->len; i++)
    if (find_days (month, week, month->calendar->entries->pdata[i], &from, &to)) {
      g_autofree char *text = entry_text (month->calendar->entries->pdata[i]);
      double width = (to - from + 1) * month->column - 6 * month->unit;

      most = MAX (most, (int) (rk_text_measure (text, entry_font (month, width, 0)).h / line + 0.5));
    }
  return most;
}

/* How a week's entries stand: as many lines of words as they need where all have room for them, else fewer, at last close together. */
typedef struct {
  double height; /* of a row */
  int words;     /* lines in it */
  int room;      /* rows that are shown */
} WeekRows;

static WeekRows
choose_rows (const Month *month, int week)
{
  static const WeekRows choices[] = { { 70, 4, 0 }, { 54, 3, 0 }, { 37, 2, 0 }, { 22, 1, 0 }, { 19, 1, 0 } };
  double room = month->row / month->unit - DAY_HEIGHT - 2;
  int rows = count_rows (month, week);
  WeekRows chosen = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (choices); i++) {
    chosen = choices[i];
    chosen.room = (int) (room / chosen.height);
    /* the words are measured only where all could be shown */
    if (rows <= chosen.room && (chosen.words <= 2 || chosen.words <= count_lines (month, week)))
      return chosen;
  }
  chosen.room = MAX ((int) ((room - MORE_HEIGHT) / chosen.height), 1);
  return chosen;
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
                         1, 1, text, (RkFont){ 12 * month->unit, TRUE, month->column - 10 * month->unit, 1 }, month->style->soft);
  }
}

static void
add_week_entries (const Month *month, int week)
{
  guint8 rows[MAX_ROWS] = { 0 };
  int hidden[DAYS] = { 0 }, from, to;
  WeekRows shown = choose_rows (month, week);
  double height = shown.height * month->unit, top = month->grid.y + week * month->row + DAY_HEIGHT * month->unit;

  for (guint i = 0; i < month->calendar->entries->len; i++) {
    const RkCalendarEntry *entry = month->calendar->entries->pdata[i];
    int row;

    if (!find_days (month, week, entry, &from, &to))
      continue;
    row = take_row (rows, from, to);
    for (int day = from; day <= to && (row < 0 || row >= shown.room); day++)
      hidden[day]++;
    if (row >= 0 && row < shown.room)
      add_entry (month, entry,
                 (RkRect){ month->grid.x + from * month->column + 3 * month->unit, top + row * height,
                           (to - from + 1) * month->column - 6 * month->unit, height - 3 * month->unit },
                 shown.words);
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

/* The tray itself: what is let go on it has the month and no day. */
static void
add_tray_ground (const Month *month, RkRect room)
{
  const RkCalendar *calendar = month->calendar;
  double rim = 6 * month->unit;
  g_autofree char *key = g_strdup_printf ("month:%04d-%02d", calendar->year, calendar->month);
  RkMark *mark = rk_picture_add_rect (month->picture, (RkRect){ room.x - rim, room.y - rim, room.w + 2 * rim, room.h + rim }, month->style->weekend);

  rk_mark_set_item (mark, key, calendar->unplaced_title);
}

/* An empty tray says what it is for. */
static void
add_tray_hint (const Month *month, RkRect room, double y)
{
  rk_picture_add_text (month->picture, room.x, y, 0, 0, _ ("Drag an event here when only its month is known."),
                       (RkFont){ 12 * month->unit, FALSE, room.w, 6 }, month->style->soft);
}

static void
add_tray (const Month *month, RkRect room)
{
  const RkCalendar *calendar = month->calendar;
  double height = 40 * month->unit, y, bottom = room.y + room.h;
  RkFont title = { 13 * month->unit, TRUE, 0, 2 };
  RkMark *mark;

  if (calendar->unplaced->len == 0 && !calendar->live)
    return;
  if (calendar->live)
    add_tray_ground (month, room);
  title.size = CLAMP (title.size * (room.w - 1) / rk_text_measure (calendar->unplaced_title, title).w, 12 * month->unit, title.size);
  title.width = room.w;
  mark = rk_picture_add_text (month->picture, room.x, room.y, 0, 0, calendar->unplaced_title, title, month->style->ink);
  y = mark->box.y + mark->box.h + 8 * month->unit;
  if (calendar->unplaced->len == 0)
    add_tray_hint (month, room, y);
  for (guint i = 0; i < calendar->unplaced->len; i++, y += height + 4 * month->unit) {
    guint left = calendar->unplaced->len - i;
    g_autofree char *more = g_strdup_printf (_ ("+%d more"), (int) left);

    if (y + height + (left > 1 ? 20 * month->unit : 0) > bottom) {
      rk_picture_add_text (month->picture, room.x, y, 0, 0, more, (RkFont){ 12 * month->unit, TRUE, room.w, 1 }, month->style->soft);
      return;
    }
    add_entry (month, calendar->unplaced->pdata[i], (RkRect){ room.x, y, room.w, height }, 2);
  }
}

RkPicture *
rk_calendar_draw (const RkCalendar *self, const RkStyle *style, double width, double height)
{
  g_autoptr (RkPicture) picture = rk_picture_new (width, height, style->page);
  double unit = CLAMP (MIN (width / 900, height / 620), width >= 800 && height >= 560 ? 1 : 0.9, 2);
  double tray = (self->unplaced->len > 0 ? 190 : self->live ? 116
                                                            : 0) *
                unit,
         margin = 12 * unit;
  Month month = { self, style, picture, { margin, 34 * unit, width - 2 * margin - tray, height - 34 * unit - margin }, unit, 0, 0, { 0 }, 6 };
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
  add_tray (&month, (RkRect){ month.grid.x + month.grid.w + margin, 14 * unit, tray - margin, height - 14 * unit - margin });
  return g_steal_pointer (&picture);
}
