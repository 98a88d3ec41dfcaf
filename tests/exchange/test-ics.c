/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rk-language.h"
#include "exchange/rk-ics-lines.h"
#include "exchange/rk-ics.h"

#include <string.h>

static const char *const blocks[] = { "北・東ブロック", "西・南ブロック", NULL };

/* An event of 多職種研修会 with what the test is about. */
static RkEvent *
new_event (const char *id, const char *date)
{
  RkEvent *event = rk_record_new (&rk_event_type);

  event->id = g_strdup (id);
  event->title = g_strdup ("多職種研修会");
  event->kind = RK_EVENT_MULTI_PROFESSIONAL;
  event->state = RK_EVENT_PLANNED;
  event->scope = g_strdup (RK_CITY);
  g_assert_true (rk_planned_date_parse (date, &event->date, NULL));
  event->year = rk_planned_date_fiscal_year (&event->date);
  return event;
}

static char *
write_one (const RkEvent *event)
{
  RkIcsEntry entry = { event, NULL, NULL, 0 };

  return rk_ics_write ("試験", &entry, 1, 1753851600);
}

/* As a reader sees it: every folded line whole. */
static char *
unfold (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\r\n ", -1);

  return g_strjoinv ("", parts);
}

static void
assert_line (const char *text, const char *line)
{
  g_autofree char *whole = unfold (text);
  g_autofree char *wanted = g_strconcat ("\r\n", line, "\r\n", NULL);

  if (strstr (whole, wanted) == NULL)
    g_error ("no line “%s” in:\n%s", line, whole);
}

static GPtrArray *
must_read (const char *text, int year)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *events = rk_ics_read ("file.ics", text, strlen (text), year, blocks, &error);

  g_assert_no_error (error);
  return events;
}

static const RkIcsEvent *
at (const GPtrArray *events, guint i)
{
  g_assert_cmpuint (i, <, events->len);
  return events->pdata[i];
}

/* A calendar of one event with @lines, a line feed behind each. */
static char *
calendar_of (const char *lines)
{
  return g_strconcat ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\nBEGIN:VEVENT\nUID:1@example.org\nDTSTAMP:20250101T000000Z\nSUMMARY:会議\n", lines,
                      "END:VEVENT\nEND:VCALENDAR\n", NULL);
}

/* Every form of date, as it is written and read again. */
static void
test_dates (void)
{
  static const struct {
    const char *date, *start, *end, *summary, *status;
  } rows[] = {
    { "2025-07-30T14:00/17:00", "DTSTART;TZID=Asia/Tokyo:20250730T140000", "DTEND;TZID=Asia/Tokyo:20250730T170000", "多職種研修会", "CONFIRMED" },
    { "2025-07-30T14:00", "DTSTART;TZID=Asia/Tokyo:20250730T140000", NULL, "多職種研修会", "CONFIRMED" },
    { "2025-07-31T22:00/24:00", "DTSTART;TZID=Asia/Tokyo:20250731T220000", "DTEND;TZID=Asia/Tokyo:20250801T000000", "多職種研修会", "CONFIRMED" },
    { "2025-07-30", "DTSTART;VALUE=DATE:20250730", "DTEND;VALUE=DATE:20250731", "多職種研修会", "CONFIRMED" },
    { "2024-02-29", "DTSTART;VALUE=DATE:20240229", "DTEND;VALUE=DATE:20240301", "多職種研修会", "CONFIRMED" },
    { "2025-07-30TAM", "DTSTART;VALUE=DATE:20250730", "DTEND;VALUE=DATE:20250731", "多職種研修会（午前）", "CONFIRMED" },
    { "2025-07-30TPM", "DTSTART;VALUE=DATE:20250730", "DTEND;VALUE=DATE:20250731", "多職種研修会（午後）", "CONFIRMED" },
    { "2025-10", "DTSTART;VALUE=DATE:20251001", "DTEND;VALUE=DATE:20251101", "多職種研修会（10月予定）", "TENTATIVE" },
    { "2025-12", "DTSTART;VALUE=DATE:20251201", "DTEND;VALUE=DATE:20260101", "多職種研修会（12月予定）", "TENTATIVE" },
    { "2025-11-01/2025-11-30", "DTSTART;VALUE=DATE:20251101", "DTEND;VALUE=DATE:20251201", "多職種研修会", "CONFIRMED" },
    { "2025-05/2026-03", "DTSTART;VALUE=DATE:20250501", "DTEND;VALUE=DATE:20260401", "多職種研修会", "CONFIRMED" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkEvent *event = new_event ("E1", rows[i].date);
    g_autofree char *text = write_one (event);
    g_autofree char *summary = g_strconcat ("SUMMARY:", rows[i].summary, NULL);
    g_autofree char *status = g_strconcat ("STATUS:", rows[i].status, NULL);
    g_autoptr (GPtrArray) read = must_read (text, 0);
    g_autofree char *date = rk_planned_date_to_text (&at (read, 0)->told_date);

    g_test_message ("%s", rows[i].date);
    assert_line (text, rows[i].start);
    if (rows[i].end != NULL)
      assert_line (text, rows[i].end);
    else
      g_assert_null (strstr (text, "DTEND"));
    assert_line (text, summary);
    assert_line (text, status);
    g_assert_cmpstr (date, ==, rows[i].date);
    g_assert_cmpstr (at (read, 0)->event->title, ==, "多職種研修会");
    g_assert_cmpstr (at (read, 0)->event->id, ==, "E1");
    rk_record_free (&rk_event_type, event);
  }
}

static void
test_no_place_in_a_calendar (void)
{
  static const char *const dates[] = { "", "..", "2024-04/..", "../2024-03" };

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++) {
    RkEvent *event = new_event ("E1", dates[i]);
    g_autofree char *text = write_one (event);

    g_assert_false (rk_ics_holds (&event->date));
    g_assert_null (strstr (text, "VEVENT"));
    rk_record_free (&rk_event_type, event);
  }
}

static void
test_frame (void)
{
  RkEvent *event = new_event ("E704", "2025-07-30T14:00/17:00");
  RkIcsEntry entry = { event, "中央区民センター", "中央区久太郎町1-2-27", 3 };
  g_autofree char *text = rk_ics_write ("令和7年度", &entry, 1, 1753851600);
  g_autofree char *again = rk_ics_write ("令和7年度", &entry, 1, 1753851600);

  g_assert_true (g_str_has_prefix (text, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//renkei.jp//Renkei "));
  g_assert_true (g_str_has_suffix (text, "END:VEVENT\r\nEND:VCALENDAR\r\n"));
  assert_line (text, "TZID:Asia/Tokyo");
  assert_line (text, "TZOFFSETTO:+0900");
  assert_line (text, "UID:E704@renkei.jp");
  assert_line (text, "DTSTAMP:20250730T050000Z");
  assert_line (text, "SEQUENCE:3");
  assert_line (text, "LOCATION:中央区民センター 中央区久太郎町1-2-27");
  assert_line (text, "CATEGORIES:多職種研修会");
  g_assert_cmpstr (text, ==, again);
  rk_record_free (&rk_event_type, event);
}

static void
test_states (void)
{
  static const struct {
    RkEventState state;
    gboolean tentative;
    const char *status, *summary;
  } rows[] = {
    { RK_EVENT_PLANNED, FALSE, "STATUS:CONFIRMED", "SUMMARY:多職種研修会" },
    { RK_EVENT_PLANNED, TRUE, "STATUS:TENTATIVE", "SUMMARY:多職種研修会（仮）" },
    { RK_EVENT_HELD, FALSE, "STATUS:CONFIRMED", "SUMMARY:多職種研修会" },
    { RK_EVENT_ONGOING, FALSE, "STATUS:CONFIRMED", "SUMMARY:多職種研修会" },
    { RK_EVENT_POSTPONED, FALSE, "STATUS:TENTATIVE", "SUMMARY:【延期】多職種研修会" },
    { RK_EVENT_CANCELLED, FALSE, "STATUS:CANCELLED", "SUMMARY:多職種研修会" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkEvent *event = new_event ("E1", "2025-07-30");
    g_autofree char *text = NULL;
    g_autoptr (GPtrArray) read = NULL;

    event->state = rows[i].state;
    event->tentative = rows[i].tentative;
    text = write_one (event);
    assert_line (text, rows[i].status);
    assert_line (text, rows[i].summary);
    read = must_read (text, 0);
    g_assert_cmpint (at (read, 0)->told_state, ==, rows[i].state);
    g_assert_cmpint (at (read, 0)->event->tentative, ==, rows[i].tentative);
    g_assert_cmpstr (at (read, 0)->event->title, ==, "多職種研修会");
    rk_record_free (&rk_event_type, event);
  }
}

/* Lines of 75 octets at most, and no character cut in two, wherever the fold falls. */
static void
test_folding (void)
{
  for (guint lead = 0; lead < 80; lead++) {
    RkEvent *event = new_event ("E1", "2025-07-30");
    g_autoptr (GString) title = g_string_new (NULL);
    g_autofree char *text = NULL;
    g_auto (GStrv) lines = NULL;
    g_autoptr (GPtrArray) read = NULL;

    for (guint i = 0; i < lead; i++)
      g_string_append_c (title, 'a');
    for (guint i = 0; i < 40; i++)
      g_string_append (title, i % 2 == 0 ? "会" : "𠮷");
    g_free (event->title);
    event->title = g_strdup (title->str);
    text = write_one (event);
    lines = g_strsplit (text, "\r\n", -1);
    for (guint i = 0; lines[i] != NULL; i++) {
      g_assert_cmpuint (strlen (lines[i]), <=, 75);
      g_assert_true (g_utf8_validate (lines[i], -1, NULL));
      g_assert_null (strpbrk (lines[i], "\r\n"));
    }
    read = must_read (text, 0);
    g_assert_cmpstr (at (read, 0)->event->title, ==, title->str);
    rk_record_free (&rk_event_type, event);
  }
}

/* A line that is exactly full is where a fold may go wrong. */
static void
test_full_lines (void)
{
  for (gsize length = 1; length < 320; length++) {
    RkEvent *event = new_event ("E1", "2025-07-30");
    g_autofree char *text = NULL;
    g_auto (GStrv) lines = NULL;
    g_autoptr (GPtrArray) read = NULL;

    event->notes = g_strnfill (length, 'a');
    text = write_one (event);
    lines = g_strsplit (text, "\r\n", -1);
    for (guint i = 0; lines[i] != NULL; i++) {
      g_assert_null (strpbrk (lines[i], "\r\n"));
      g_assert_cmpuint (strlen (lines[i]), <=, 75);
    }
    read = must_read (text, 0);
    g_assert_cmpstr (at (read, 0)->event->notes, ==, event->notes);
    rk_record_free (&rk_event_type, event);
  }
}

static void
test_escaping (void)
{
  static const char *const texts[] = { "a,b;c", "back\\slash", "\"quoted\"", "a\\nb", "BEGIN:VEVENT", ": ;,:", "\\,", "1\\", "é 髙 𠮷 〜 ～" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    RkEvent *event = new_event ("E1", "2025-07-30");
    g_autofree char *text = NULL;
    g_autoptr (GPtrArray) read = NULL;

    g_free (event->title);
    event->title = g_strdup (texts[i]);
    event->subtitle = g_strdup (texts[i]);
    event->speaker = g_strdup (texts[i]);
    event->affiliation = g_strdup (texts[i]);
    event->notes = g_strdup_printf ("%s\n\nEND:VCALENDAR\n%s", texts[i], texts[i]);
    text = write_one (event);
    read = must_read (text, 0);
    g_test_message ("%s", texts[i]);
    g_assert_cmpstr (at (read, 0)->event->title, ==, event->title);
    g_assert_cmpstr (at (read, 0)->event->subtitle, ==, event->subtitle);
    g_assert_cmpstr (at (read, 0)->event->speaker, ==, event->speaker);
    g_assert_cmpstr (at (read, 0)->event->affiliation, ==, event->affiliation);
    g_assert_cmpstr (at (read, 0)->event->notes, ==, event->notes);
    rk_record_free (&rk_event_type, event);
  }
}

/* Control characters have no form in a calendar; they become blanks and break nothing. */
static void
test_control_characters (void)
{
  RkEvent *event = new_event ("E1", "2025-07-30");
  g_autofree char *text = NULL;
  g_autoptr (GPtrArray) read = NULL;

  g_free (event->title);
  event->title = g_strdup ("a\x01\x1b"
                           "b\nc\r\nEND:VEVENT\td");
  text = write_one (event);
  read = must_read (text, 0);
  g_assert_cmpuint (read->len, ==, 1);
  g_assert_cmpstr (at (read, 0)->event->title, ==, "a  b c  END:VEVENT d");
  rk_record_free (&rk_event_type, event);
}

static void
test_block_and_kind (void)
{
  RkEvent *event = new_event ("E1", "2025-07-30");
  g_autofree char *text = NULL, *plain = calendar_of ("DTSTART:20250730T140000\nCATEGORIES:宴会,活動報告会,西・南ブロック\n");
  g_autoptr (GPtrArray) read = NULL, other = must_read (plain, 0);

  event->block = g_strdup ("北・東ブロック");
  text = write_one (event);
  assert_line (text, "SUMMARY:北・東ブロック 多職種研修会");
  assert_line (text, "CATEGORIES:北・東ブロック");
  read = must_read (text, 0);
  g_assert_cmpstr (at (read, 0)->event->title, ==, "多職種研修会");
  g_assert_cmpstr (at (read, 0)->event->block, ==, "北・東ブロック");
  g_assert_cmpint (at (read, 0)->event->kind, ==, RK_EVENT_MULTI_PROFESSIONAL);
  g_assert_cmpstr (at (other, 0)->event->block, ==, "西・南ブロック");
  g_assert_cmpint (at (other, 0)->event->kind, ==, RK_EVENT_REPORT);
  rk_record_free (&rk_event_type, event);
}

/* Dates of others, by Tokyo's clock. */
static void
test_zones (void)
{
  static const struct {
    const char *lines, *date, *notes;
  } rows[] = {
    { "DTSTART:20250730T140000\nDTEND:20250730T170000\n", "2025-07-30T14:00/17:00", NULL },
    { "DTSTART:20250730T050000Z\nDTEND:20250730T080000Z\n", "2025-07-30T14:00/17:00", NULL },
    { "DTSTART:20250730T160000Z\nDURATION:PT1H\n", "2025-07-31T01:00/02:00", NULL },
    { "DTSTART;TZID=Asia/Tokyo:20250730T140000\nDURATION:PT90M\n", "2025-07-30T14:00/15:30", NULL },
    { "DTSTART;TZID=Tokyo Standard Time:20250730T140000\n", "2025-07-30T14:00", NULL },
    { "DTSTART;TZID=Europe/London:20250730T060000\nDTEND;TZID=Europe/London:20250730T070000\n", "2025-07-30T14:00/15:00", NULL },
    { "DTSTART;TZID=Europe/London:20250130T050000\n", "2025-01-30T14:00", NULL },
    { "DTSTART;TZID=America/New_York:20250730T010000\n", "2025-07-30T14:00", NULL },
    { "DTSTART;VALUE=DATE:20250730\n", "2025-07-30", NULL },
    { "DTSTART;VALUE=DATE:20250730\nDTEND;VALUE=DATE:20250730\n", "2025-07-30", NULL },
    { "DTSTART;VALUE=DATE:20250730\nDTEND;VALUE=DATE:20250802\n", "2025-07-30/2025-08-01", NULL },
    { "DTSTART;VALUE=DATE:20250730\nDURATION:P3D\n", "2025-07-30/2025-08-01", NULL },
    { "DTSTART;VALUE=DATE:20251001\nDTEND;VALUE=DATE:20251101\n", "2025-10-01/2025-10-31", NULL },
    { "DTSTART:20250730T220000\nDTEND:20250731T000000\n", "2025-07-30T22:00/24:00", NULL },
    { "DTSTART:20250730T000000\nDTEND:20250801T000000\n", "2025-07-30/2025-07-31", NULL },
    { "DTSTART:20250730T100000\nDTEND:20250731T170000\n", "2025-07-30/2025-07-31", "7月30日 10:00～7月31日 17:00" },
    { "DTSTART:20250730T140000\nDTEND:20250730T140000\n", "2025-07-30T14:00", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *text = calendar_of (rows[i].lines);
    g_autoptr (GPtrArray) read = must_read (text, 0);
    g_autofree char *date = rk_planned_date_to_text (&at (read, 0)->told_date);

    g_test_message ("%s", rows[i].lines);
    g_assert_cmpstr (date, ==, rows[i].date);
    g_assert_cmpstr (at (read, 0)->event->notes, ==, rows[i].notes);
    g_assert_cmpint (at (read, 0)->event->year, ==, rk_planned_date_fiscal_year (&at (read, 0)->event->date));
  }
}

/* A zone that only the file knows, with summer time. */
static void
test_own_zone (void)
{
  static const char text[] =
      "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VTIMEZONE\nTZID:Our Zone\n"
      "BEGIN:STANDARD\nDTSTART:19700101T000000\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\n"
      "BEGIN:DAYLIGHT\nDTSTART:19700301T000000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
      "BEGIN:VEVENT\nUID:a\nSUMMARY:夏\nDTSTART;TZID=Our Zone:20250730T070000\nEND:VEVENT\n"
      "BEGIN:VEVENT\nUID:b\nSUMMARY:冬\nDTSTART;TZID=Our Zone:20250130T070000\nEND:VEVENT\nEND:VCALENDAR\n";
  g_autoptr (GPtrArray) read = must_read (text, 0);
  g_autofree char *summer = rk_planned_date_to_text (&at (read, 0)->event->date);
  g_autofree char *winter = rk_planned_date_to_text (&at (read, 1)->event->date);

  g_assert_cmpstr (summer, ==, "2025-07-30T14:00");
  g_assert_cmpstr (winter, ==, "2025-01-30T15:00");
}

/* What Renkei says of itself is not believed once another program has moved the event. */
static void
test_moved_elsewhere (void)
{
  static const struct {
    const char *lines, *date;
  } rows[] = {
    { "DTSTART;VALUE=DATE:20251001\nDTEND;VALUE=DATE:20251101\nX-RENKEI-DATE:2025-10\n", "2025-10" },
    { "DTSTART;VALUE=DATE:20251016\nDTEND;VALUE=DATE:20251017\nX-RENKEI-DATE:2025-10\n", "2025-10-16" },
    { "DTSTART;TZID=Asia/Tokyo:20251016T140000\nX-RENKEI-DATE:2025-10\n", "2025-10-16T14:00" },
    { "DTSTART;VALUE=DATE:20251101\nDTEND;VALUE=DATE:20251201\nX-RENKEI-DATE:2025-10\n", "2025-11-01/2025-11-30" },
    { "DTSTART;VALUE=DATE:20251001\nDTEND;VALUE=DATE:20251101\nX-RENKEI-DATE:..\n", "2025-10-01/2025-10-31" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *text = calendar_of (rows[i].lines);
    g_autoptr (GPtrArray) read = must_read (text, 0);
    g_autofree char *date = rk_planned_date_to_text (&at (read, 0)->told_date);

    g_assert_cmpstr (date, ==, rows[i].date);
  }
}

static char *
list_dates (const GPtrArray *events)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < events->len; i++) {
    g_autofree char *date = rk_planned_date_to_text (&at (events, i)->event->date);

    g_string_append_printf (list, "%s%s", i > 0 ? " " : "", date);
  }
  return g_string_free (list, FALSE);
}

static void
test_recurrence (void)
{
  static const struct {
    const char *lines;
    int year;
    const char *dates;
  } rows[] = {
    { "DTSTART;VALUE=DATE:20250401\nRRULE:FREQ=WEEKLY;COUNT=3\n", 0, "2025-04-01 2025-04-08 2025-04-15" },
    { "DTSTART:20250401T100000\nRRULE:FREQ=MONTHLY;UNTIL=20250601T100000\n", 0, "2025-04-01T10:00 2025-05-01T10:00 2025-06-01T10:00" },
    { "DTSTART:20250401T100000\nRRULE:FREQ=MONTHLY;UNTIL=20250601\n", 0, "2025-04-01T10:00 2025-05-01T10:00 2025-06-01T10:00" },
    { "DTSTART;TZID=Asia/Tokyo:20250401T080000\nRRULE:FREQ=DAILY;UNTIL=20250402T230000Z\n", 0, "2025-04-01T08:00 2025-04-02T08:00 2025-04-03T08:00" },
    { "DTSTART:20250401T100000\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE:20250402T100000\nEXDATE;VALUE=DATE:20250404\n", 0, "2025-04-01T10:00 2025-04-03T10:00" },
    { "DTSTART:20250401T100000\nRDATE:20250601T100000,20250501T100000\n", 0, "2025-04-01T10:00 2025-05-01T10:00 2025-06-01T10:00" },
    { "DTSTART;VALUE=DATE:20200331\nRRULE:FREQ=YEARLY\n", 2025, "2026-03-31" },
    { "DTSTART;VALUE=DATE:20200331\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1;INTERVAL=4\n", 2025, "2025-07-31 2025-11-30 2026-03-31" },
    { "DTSTART;VALUE=DATE:20250729\nRRULE:FREQ=YEARLY;COUNT=2\n", 2024, "" },
    { "DTSTART;VALUE=DATE:20250729\n", 2024, "" },
    { "DTSTART;VALUE=DATE:20250729\n", 2025, "2025-07-29" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *text = calendar_of (rows[i].lines);
    g_autoptr (GPtrArray) read = must_read (text, rows[i].year);
    g_autofree char *dates = list_dates (read);

    g_test_message ("%s", rows[i].lines);
    g_assert_cmpstr (dates, ==, rows[i].dates);
  }
}

/* One time of a series that was moved stands instead of the time it had, and every time keeps its key. */
static void
test_moved_time (void)
{
#define SERIES "BEGIN:VEVENT\nUID:s\nSUMMARY:会\nDTSTART:20250401T100000\nRRULE:FREQ=WEEKLY;COUNT=3\nEND:VEVENT\n"
#define MOVED(from, to) "BEGIN:VEVENT\nUID:s\nSUMMARY:会\nRECURRENCE-ID:" from "\nDTSTART:" to "\nEND:VEVENT\n"
  static const char *const texts[] = { "BEGIN:VCALENDAR\n" SERIES "END:VCALENDAR\n", "BEGIN:VCALENDAR\n" SERIES MOVED ("20250408T100000", "20250409T130000") "END:VCALENDAR\n",
                                       "BEGIN:VCALENDAR\n" MOVED ("20250401T100000", "20250402T130000") SERIES "END:VCALENDAR\n" };
  g_autoptr (GPtrArray) whole = must_read (texts[0], 0), second = must_read (texts[1], 0), first = must_read (texts[2], 0);
  g_autofree char *whole_dates = list_dates (whole), *second_dates = list_dates (second), *first_dates = list_dates (first);

  g_assert_cmpstr (whole_dates, ==, "2025-04-01T10:00 2025-04-08T10:00 2025-04-15T10:00");
  g_assert_cmpstr (second_dates, ==, "2025-04-01T10:00 2025-04-15T10:00 2025-04-09T13:00");
  g_assert_cmpstr (first_dates, ==, "2025-04-02T13:00 2025-04-08T10:00 2025-04-15T10:00");
  g_assert_cmpstr (at (second, 2)->event->id, ==, at (whole, 1)->event->id);
  g_assert_cmpstr (at (first, 0)->event->id, ==, at (whole, 0)->event->id);
  g_assert_cmpstr (at (whole, 0)->event->id, !=, at (whole, 1)->event->id);
}

static void
test_keys (void)
{
  g_autofree char *foreign = calendar_of ("DTSTART:20250730T140000\n"), *later = calendar_of ("DTSTART:20260101T090000\nLOCATION:別\n");
  g_autoptr (GPtrArray) a = must_read (foreign, 0), b = must_read (later, 0);

  g_assert_cmpstr (at (a, 0)->event->id, ==, at (b, 0)->event->id);
  g_assert_cmpuint (strlen (at (a, 0)->event->id), ==, 13);
}

static void
assert_refused (const char *text, gsize length, int year, const char *message)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *events = rk_ics_read ("file.ics", text, length, year, blocks, &error);

  g_assert_null (events);
  g_assert_true (error->domain == RK_ICS_ERROR);
  g_assert_cmpint (error->code == RK_ICS_ERROR_ENDLESS, ==, strstr (message, "it recurs") != NULL);
  if (strstr (error->message, message) == NULL || !g_str_has_prefix (error->message, "file.ics"))
    g_error ("“%s” is not in “%s”", message, error->message);
}

static void
test_bad_frames (void)
{
#define EVENT "BEGIN:VEVENT\nUID:a\nSUMMARY:会\nDTSTART:20250401T100000\n"
  static const struct {
    const char *text, *message;
  } rows[] = {
    { "", "file.ics: the file is empty. Nothing was imported." },
    { "\xEF\xBB\xBF", "file.ics: the file is empty. Nothing was imported." },
    { "\n\n", "this is not a calendar (iCalendar) file" },
    { "id,year,date\nE1,R7,2025-07\n", "file.ics, line 1: this is not a calendar (iCalendar) file" },
    { "PK\x03\x04", "this is not a calendar (iCalendar) file" },
    { "\x89\xff\x00", "not in UTF-8" },
    { "BEGIN:VCALENDAR\nSUMMARY:\x93\xfa\nEND:VCALENDAR\n", "not in UTF-8" },
    { EVENT "END:VEVENT\n", "file.ics, line 1: this is not a calendar (iCalendar) file" },
    { "BEGIN:VCALENDAR\n" EVENT, "file.ics, line 5: the file is cut off: “VEVENT” of line 2 does not end." },
    { "BEGIN:VCALENDAR\n" EVENT "END:VEV", "file.ics, line 6: “VEV” ends where “VEVENT” of line 2 should." },
    { "BEGIN:VCALENDAR\n" EVENT "END:VEVENT\n", "file.ics, line 6: the file is cut off: “VCALENDAR” of line 1 does not end." },
    { "BEGIN:VCALENDAR\n" EVENT "DESCR", "file.ics, line 6: this is not a line of a calendar." },
    { "BEGIN:VCALENDAR\n" EVENT "END:VCALENDAR\n", "file.ics, line 6: “VCALENDAR” ends where “VEVENT” of line 2 should." },
    { "BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR\n", "file.ics, line 3: “VCALENDAR” ends and has not begun." },
    { "BEGIN:VCALENDAR\nEND:VCALENDAR\n" EVENT, "file.ics, line 3: “VEVENT” stands outside of a calendar." },
    { "BEGIN:VCALENDAR\nEND:VCALENDAR\nUID:1\n", "file.ics, line 3: this stands outside of the calendar." },
    { "BEGIN:VCALENDAR\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\n", "line 9: the parts are nested too deeply" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    assert_refused (rows[i].text, strlen (rows[i].text), 0, rows[i].message);
  assert_refused ("BEGIN:VCALENDAR\n\0\nEND:VCALENDAR\n", 31, 0, "not in UTF-8");
}

static void
test_bad_events (void)
{
  static const struct {
    const char *lines, *message;
  } rows[] = {
    { "", "file.ics, line 4: “会議” (UID 1@example.org): it has no date (DTSTART). Nothing was imported." },
    { "DTSTART:20250230T140000\n", "“20250230T140000” is no day or hour that exists" },
    { "DTSTART;VALUE=DATE:20251301\n", "“20251301” is no day or hour that exists" },
    { "DTSTART:20250730T256000\n", "is no day or hour that exists" },
    { "DTSTART:someday\n", "“someday” in DTSTART is not understood" },
    { "DTSTART:2025-07-30T14:00\n", "in DTSTART is not understood" },
    { "DTSTART:\n", "in DTSTART is not understood" },
    { "DTSTART:18990401T000000\n", "“18990401T000000” is not between the years 1989 and 2100" },
    { "DTSTART:99991231T235959Z\n", "is not between the years 1989 and 2100" },
    { "DTSTART:20250730T140000\nDTEND:20250730T130000\n", "it ends before it begins" },
    { "DTSTART:20250730T140000\nDURATION:-PT1H\n", "it ends before it begins" },
    { "DTSTART:20250730T140000\nDURATION:P9999W\n", "it is longer than ten years" },
    { "DTSTART:20250730T140000\nDTEND:never\n", "“never” in DTEND is not understood" },
    { "DTSTART;TZID=Nowhere/Land:20250730T140000\n",
      "file.ics, line 4: “会議” (UID 1@example.org): the time zone “Nowhere/Land” is not known and not described in the file. Nothing was imported." },
    { "DTSTART;TZID=../../etc/passwd:20250730T140000\n", "the time zone “../../etc/passwd” is not known" },
    { "DTSTART:20250730T140000\nRRULE:FREQ=WEEKLY\n", "it recurs without an end, or for more than ten years; choose the fiscal year" },
    { "DTSTART:20250730T140000\nRRULE:FREQ=YEARLY;COUNT=40\n", "it recurs without an end, or for more than ten years" },
    { "DTSTART:20250730T140000\nRRULE:FREQ=DAILY;UNTIL=20990101T000000\n", "it recurs without an end, or for more than ten years" },
    { "DTSTART:20250730T140000\nRRULE:FREQ=DAILY;COUNT=401\n", "it recurs more than 400 times" },
    { "DTSTART:20250730T140000\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3\n", "it recurs without an end" },
    { "DTSTART:20250730T140000\nRRULE:FREQ=SECONDLY;COUNT=3\n", "its rule of recurrence is not understood" },
    { "DTSTART:20250730T140000\nRRULE:FREQ=DAILY;BYSECOND=1,2,3;COUNT=3\n", "its rule of recurrence is not understood" },
    { "DTSTART:20250730T140000\nRRULE:FREQ=NOW\n", "in RRULE is not understood" },
    { "DTSTART:20250730T140000\nRRULE:FREQ=DAILY;COUNT=2\nEXDATE:x\n", "in EXDATE is not understood" },
    { "DTSTART:20250730T140000\nRECURRENCE-ID:x\n", "in RECURRENCE-ID is not understood" },
    { "DTSTART:20250730T140000\nEND:VEVENT\nBEGIN:VEVENT\nUID:1@example.org\nDTSTART:20250731T140000\n", "another event of the file has the same UID" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *text = calendar_of (rows[i].lines);

    g_test_message ("%s", rows[i].lines);
    assert_refused (text, strlen (text), 0, rows[i].message);
  }
}

/* An event without a UID could not be known again: it would come twice. */
static void
test_no_uid (void)
{
  static const struct {
    const char *text, *message;
  } rows[] = {
    { "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:会\nDTSTART:20250401T100000\nEND:VEVENT\nEND:VCALENDAR\n",
      "file.ics, line 2: “会” (UID –): it has no UID, so that it could not be known again. Nothing was imported." },
    { "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID: \nSUMMARY:会\nDTSTART:20250401T100000\nEND:VEVENT\nEND:VCALENDAR\n", "file.ics, line 2: “会” (UID –): it has no UID" },
    { "BEGIN:VCALENDAR\nBEGIN:VTODO\nUID:t\nEND:VTODO\nBEGIN:VEVENT\nUID:a\nDTSTART:20250401T100000\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:二\n"
      "DTSTART:20250402T100000\nEND:VEVENT\nEND:VCALENDAR\n",
      "file.ics, line 9: “二” (UID –): it has no UID" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    assert_refused (rows[i].text, strlen (rows[i].text), 0, rows[i].message);
}

static void
test_revisions (void)
{
  static const struct {
    const char *lines;
    gint64 sequence;
    const char *stamp;
  } rows[] = {
    { "DTSTART:20250401T100000\n", 0, "2025-01-01T00:00:00Z" },
    { "DTSTART:20250401T100000\nSEQUENCE:7\nLAST-MODIFIED:20250203T040506Z\n", 7, "2025-02-03T04:05:06Z" },
    { "DTSTART:20250401T100000\nSEQUENCE:-1\n", 0, "2025-01-01T00:00:00Z" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *text = calendar_of (rows[i].lines);
    g_autoptr (GPtrArray) read = must_read (text, 0);

    g_assert_cmpint (at (read, 0)->sequence, ==, rows[i].sequence);
    g_assert_cmpstr (at (read, 0)->stamp, ==, rows[i].stamp);
    g_assert_false (at (read, 0)->own);
  }
}

/* A year makes an end for a rule that has none. */
static void
test_for_ever_in_a_year (void)
{
  g_autofree char *text = calendar_of ("DTSTART:20200401T100000\nRRULE:FREQ=DAILY\n");
  g_autoptr (GPtrArray) read = must_read (text, 2025);

  g_assert_cmpuint (read->len, ==, 365);
}

/* A rule for a zone that changes by the second would be followed for ever. */
static void
test_hostile_zone (void)
{
  static const char text[] =
      "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Z\nBEGIN:STANDARD\nDTSTART:19700101T000000\nRRULE:FREQ=SECONDLY\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
      "END:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:a\nDTSTART;TZID=Z:20250730T070000\nEND:VEVENT\nEND:VCALENDAR\n";

  assert_refused (text, strlen (text), 0, "the time zone “Z” is not known");
}

static char *
many_events (guint number)
{
  GString *text = g_string_new ("BEGIN:VCALENDAR\n");

  for (guint i = 0; i < number; i++)
    g_string_append_printf (text, "BEGIN:VEVENT\nUID:u%u\nSUMMARY:会\nDTSTART:20250730T140000\nEND:VEVENT\n", i);
  return g_string_free (g_string_append (text, "END:VCALENDAR\n"), FALSE);
}

static void
test_sizes (void)
{
  g_autofree char *most = many_events (RK_ICS_EVENTS_AT_MOST), *more = many_events (RK_ICS_EVENTS_AT_MOST + 1);
  g_autofree char *huge = g_strnfill (RK_ICS_BYTES_AT_MOST + 1, 'x'), *lines = g_strnfill (600000, '\n');
  g_autoptr (GPtrArray) read = must_read (most, 0);

  g_assert_cmpuint (read->len, ==, RK_ICS_EVENTS_AT_MOST);
  assert_refused (more, strlen (more), 0, "there are more than 10000 events");
  assert_refused (huge, strlen (huge), 0, "file.ics: the file is larger than 10 MB. Nothing was imported.");
  assert_refused (lines, strlen (lines), 0, "the file has more than 500000 lines");
}

/* What other programs put into a file and Renkei has no use for. */
static void
test_bystanders (void)
{
  static const char text[] =
      "\xEF\xBB\xBF"
      "BEGIN:VCALENDAR\r\nMETHOD:PUBLISH\r\nBEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\nBEGIN:VEVENT\r\nUID:e\r\nSUMMARY;LANGUAGE=ja:研修\r\n 会\r\nDESCRIPTION:\r\n"
      "ATTENDEE;CN=\"x:y\":mailto:a@example.org\r\nGEO:bad\r\nDTSTART:20250730T140000\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\n"
      "END:VEVENT\r\nEND:VCALENDAR\r\n"
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:f\r\nDTSTART:20250731T140000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
  g_autoptr (GPtrArray) read = must_read (text, 0), none = must_read ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", 0);

  g_assert_cmpuint (read->len, ==, 2);
  g_assert_cmpstr (at (read, 0)->event->title, ==, "研修会");
  g_assert_cmpstr (at (read, 1)->event->title, ==, "無題");
  g_assert_cmpuint (none->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  rk_language_init ("en");
  g_test_add_func ("/ics/dates", test_dates);
  g_test_add_func ("/ics/no-place-in-a-calendar", test_no_place_in_a_calendar);
  g_test_add_func ("/ics/frame", test_frame);
  g_test_add_func ("/ics/states", test_states);
  g_test_add_func ("/ics/folding", test_folding);
  g_test_add_func ("/ics/full-lines", test_full_lines);
  g_test_add_func ("/ics/escaping", test_escaping);
  g_test_add_func ("/ics/control-characters", test_control_characters);
  g_test_add_func ("/ics/block-and-kind", test_block_and_kind);
  g_test_add_func ("/ics/zones", test_zones);
  g_test_add_func ("/ics/own-zone", test_own_zone);
  g_test_add_func ("/ics/moved-elsewhere", test_moved_elsewhere);
  g_test_add_func ("/ics/recurrence", test_recurrence);
  g_test_add_func ("/ics/moved-time", test_moved_time);
  g_test_add_func ("/ics/keys", test_keys);
  g_test_add_func ("/ics/bad-frames", test_bad_frames);
  g_test_add_func ("/ics/bad-events", test_bad_events);
  g_test_add_func ("/ics/no-uid", test_no_uid);
  g_test_add_func ("/ics/revisions", test_revisions);
  g_test_add_func ("/ics/for-ever-in-a-year", test_for_ever_in_a_year);
  g_test_add_func ("/ics/hostile-zone", test_hostile_zone);
  g_test_add_func ("/ics/sizes", test_sizes);
  g_test_add_func ("/ics/bystanders", test_bystanders);
  return g_test_run ();
}
