/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Records out to the files of other programs and in again: tables and calendars. */
#include "cli.h"

#include <glib/gstdio.h>

#define HEADER "added,changed,same\n"

typedef struct {
  Folder *folder;
  char *path, *file; /* a document with the published figures; a file that is not yet there */
} Place;

static void
place_clear (Place *self)
{
  g_free (self->path);
  g_free (self->file);
  folder_free (self->folder);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Place, place_clear)

static Place
new_place (const char *file)
{
  Place place = { folder_new (), NULL, NULL };
  g_autoptr (Answer) made = NULL;

  place.path = path_in (place.folder, "計画 1.renkei");
  place.file = path_in (place.folder, file);
  made = ask ("new '%s'", place.path);
  g_assert_cmpint (made->exit, ==, 0);
  return place;
}

static char *
read_text (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

static void
write_text (const char *path, const char *text)
{
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

static void
replace_in (const char *path, const char *from, const char *to)
{
  g_autofree char *text = read_text (path), *other = NULL;
  g_auto (GStrv) parts = g_strsplit (text, from, -1);

  assert_holds (text, from);
  other = g_strjoinv (to, parts);
  write_text (path, other);
}

static void
assert_import (const char *document, const char *file, const char *options, const char *row)
{
  g_autofree char *out = told ("--document '%s' import '%s' %s", document, file, options);
  g_autofree char *expected = g_strconcat (HEADER, row, "\n", NULL);

  /* what is changed follows, of a calendar */
  g_assert_true (g_str_has_prefix (out, expected));
}

/* Whole, for nobody else to read, and no change on the way back. */
static void
test_calendar (void)
{
  g_auto (Place) place = new_place ("年間.ics");
  g_autofree char *out = told ("--document '%s' export event --year R7 '%s'", place.path, place.file), *history = NULL, *text = NULL;
  GStatBuf status;

  g_assert_cmpstr (out, ==, "");
  g_assert_cmpint (g_stat (place.file, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  text = read_text (place.file);
  assert_holds (text, "UID:E704@renkei.jp\r\n");
  assert_holds (text, "DTSTART;TZID=Asia/Tokyo:20250730T140000\r\n");
  assert_import (place.path, place.file, "", "0,0,14");
  history = told ("--document '%s' history", place.path);
  assert_lacks (history, ",edit,");
}

static void
test_changed_calendar (void)
{
  g_auto (Place) place = new_place ("年間.ics");
  g_autofree char *before = told ("--document '%s' list event", place.path), *out = NULL, *after = NULL, *back = NULL, *history = NULL;
  g_autoptr (Answer) undone = NULL;

  out = told ("--document '%s' export event --year R7 '%s'", place.path, place.file);
  replace_in (place.file, "20250730T1", "20250731T1");
  assert_import (place.path, place.file, "--dry-run", "0,1,13");
  out = (g_free (out), told ("--document '%s' list event", place.path));
  g_assert_cmpstr (out, ==, before);
  assert_import (place.path, place.file, "", "0,1,13");
  assert_import (place.path, place.file, "", "0,0,14");
  after = told ("--document '%s' list event", place.path);
  assert_holds (after, "E704,R7,2025-07-31T14:00/17:00,");
  history = told ("--document '%s' history", place.path);
  assert_holds (history, ",edit,Import 1 event from 年間.ics\n");
  undone = ask ("--document '%s' undo", place.path);
  g_assert_cmpstr (undone->err, ==, "Undone: Import 1 event from 年間.ics\n");
  back = told ("--document '%s' list event", place.path);
  g_assert_cmpstr (back, ==, before);
}

static void
test_parts_of_a_year (void)
{
  static const struct {
    const char *options, *there, *not_there;
  } rows[] = {
    { "--year R7 --block 北・東ブロック", "UID:E704@", "UID:E705@" },
    { "--year R7 --ward 27127", "UID:E704@", "UID:E705@" },
    { "--year R7 --ward 27122", "UID:E705@", "UID:E704@" },
    { "--year R6", "UID:E606@", "UID:E704@" },
    { "", "UID:E606@", "UID:E901@" },
  };
  g_auto (Place) place = new_place ("一部.ics");

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *out = told ("export event %s '%s'", rows[i].options, place.file), *text = read_text (place.file);

    g_assert_cmpstr (out, ==, "");
    assert_holds (text, rows[i].there);
    assert_lacks (text, rows[i].not_there);
  }
}

static void
test_table (void)
{
  g_auto (Place) place = new_place ("event.csv");
  g_autofree char *out = told ("--document '%s' export event '%s'", place.path, place.file), *text = read_text (place.file), *after = NULL;
  g_autofree char *printed = told ("export placement");

  g_assert_cmpstr (out, ==, "");
  g_assert_true (g_str_has_prefix (text, "\xEF\xBB\xBFid,year,date,"));
  g_assert_true (g_str_has_prefix (printed, "id,campaign,site,"));
  assert_import (place.path, place.file, "", "0,0,83");
  replace_in (place.file, "\nE704,R7,2025-07-30T14:00/17:00,", "\nE704,R7,2025-07-31,");
  assert_import (place.path, place.file, "--as event", "0,1,82");
  after = told ("--document '%s' list event", place.path);
  assert_holds (after, "E704,R7,2025-07-31,");
}

/* A date without a year is of the year that its row names, or else of the one that is said. */
static void
test_table_of_a_year (void)
{
  g_auto (Place) place = new_place ("event.csv");
  g_autofree char *list = NULL;
  g_autoptr (Answer) unknown = NULL;

  write_text (place.file, "id,kind,title,state,scope,date\nE998,会議,会議,予定,大阪市,10月予定\n");
  unknown = ask ("--document '%s' import '%s'", place.path, place.file);
  assert_refused (unknown, 1, "event.csv, row 2, column “date”: ");
  assert_import (place.path, place.file, "--year R7", "1,0,0");
  write_text (place.file, "id,year,kind,title,state,scope,date\nE999,R6,会議,会議,予定,大阪市,2/5 14-17\n");
  assert_import (place.path, place.file, "--year R7", "1,0,0");
  list = told ("--document '%s' list event", place.path);
  assert_holds (list, "E998,,2025-10,");
  assert_holds (list, "E999,R6,2025-02-05T14:00/17:00,");
}

/* As the window pastes it: headings say where, one change, missing and no zero. */
static void
test_figures (void)
{
  g_auto (Place) place = new_place ("相談.tsv");
  g_autofree char *list = NULL, *history = NULL, *again = NULL;
  g_autoptr (Answer) undone = NULL;

  write_text (place.file, "\t4月\t5月\n本人\t４０件\t41\n医療機関\t1,060\t－\n合計\t100\t101\n");
  assert_import (place.path, place.file, "--measure consultations --year R6 --make-parts --source S1 --dry-run", "7,0,1");
  assert_import (place.path, place.file, "--measure consultations --year R6 --make-parts --source S1", "7,0,1");
  list = told ("--document '%s' list observation", place.path);
  assert_holds (list, "consultations,R6,4月,100\n");
  assert_holds (list, ",R6,4月,1060\n");
  history = told ("--document '%s' history", place.path);
  assert_holds (history, ",edit,Paste 5 figures: Individual consultations\n");
  write_text (place.file, "令和6年度\t4月\t5月\n個別相談ケース（相談総数）\t100\t\n");
  assert_import (place.path, place.file, "", "0,1,1");
  undone = ask ("--document '%s' undo", place.path);
  g_assert_cmpint (undone->exit, ==, 0);
  again = told ("--document '%s' list observation", place.path);
  g_assert_cmpstr (again, ==, list);
}

static void
test_bad_figures (void)
{
  static const struct {
    const char *text, *options, *message;
  } rows[] = {
    { "\tR4\n合計\tabc\n", "--measure consultations", "相談.tsv, row 2, column 2: “abc” is not a whole number" },
    { "\tR4\n合計\t1e999\n", "--measure consultations", "相談.tsv, row 2, column 2: “1e999” is not a whole number" },
    { "\tR4\n本人\t1\n", "--measure consultations", "相談.tsv, row 2, column 1: “本人” is none of the lines of this table." },
    { "\tR4\n本人\t1\n", "", "相談.tsv: no heading names a measure; say which with --measure." },
    { "\t4月\n合計\t1\n", "--measure consultations", "相談.tsv: no heading names a fiscal year; say which with --year." },
    { "\tR4\n合計\t1\n", "--measure none", "There is no measure “none”" },
    { "\tR4\n合計\t1\n", "--measure consultations --source none", "there is no source “none”" },
    { "\tR4\n合計\t1\n\n\tR5\n合計\t2\n", "--measure consultations", "相談.tsv: Row 3 is empty and another table begins below it" },
    { "", "--measure consultations", "相談.tsv: There is nothing to paste." },
  };
  g_auto (Place) place = new_place ("相談.tsv");
  g_autofree char *before = told ("--document '%s' list observation", place.path), *after = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Answer) answer = NULL;

    write_text (place.file, rows[i].text);
    answer = ask ("--document '%s' import '%s' %s", place.path, place.file, rows[i].options);
    g_assert_cmpint (answer->exit, ==, 1);
    assert_holds (answer->err, rows[i].message);
  }
  after = told ("--document '%s' list observation", place.path);
  g_assert_cmpstr (after, ==, before);
}

/* On a bad row nothing changes, and the row is named. */
static void
test_bad_rows (void)
{
  g_auto (Place) place = new_place ("venue.csv");
  g_autofree char *before = told ("--document '%s' list venue", place.path), *after = NULL;
  g_autoptr (Answer) answer = NULL;

  write_text (place.file, "id,name,capacity\nV01,別の名,100\nV02,名,many\n");
  answer = ask ("--document '%s' import '%s'", place.path, place.file);
  assert_refused (answer, 1, "venue.csv, row 3, column “capacity”: ");
  after = told ("--document '%s' list venue", place.path);
  g_assert_cmpstr (after, ==, before);
}

static void
test_bad_calendars (void)
{
#define START "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:会\n"
#define END "END:VEVENT\nEND:VCALENDAR\n"
  static const struct {
    const char *text, *message;
  } rows[] = {
    { START "DTSTART:20250730T140000\n", "bad.ics, line 5: the file is cut off" },
    { START "DTSTART;TZID=Mars/Base:20250730T140000\n" END, "bad.ics, line 2: “会” (UID a): the time zone “Mars/Base” is not known" },
    { START "DTSTART:20250730T140000\nRRULE:FREQ=DAILY\n" END, "it recurs without an end" },
    { START "DTSTART:20250230\n" END, "“20250230” is no day or hour that exists" },
    { "id,title\n", "bad.ics, line 1: this is not a calendar" },
    { "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:会\nDTSTART:20250730T140000\n" END, "bad.ics, line 2: “会” (UID –): it has no UID" },
    { "", "bad.ics: the file is empty" },
    { "", "bad.ics: the file is empty. Nothing was imported." },
  };
  g_auto (Place) place = new_place ("bad.ics");
  g_autofree char *history = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Answer) answer = NULL;

    write_text (place.file, rows[i].text);
    answer = ask ("--document '%s' import '%s'", place.path, place.file);
    g_test_message ("%s", rows[i].text);
    assert_refused (answer, 1, rows[i].message);
    assert_holds (answer->err, "Nothing was imported.");
  }
  history = told ("--document '%s' history", place.path);
  assert_lacks (history, ",edit,");
}

static void
test_huge (void)
{
  g_auto (Place) place = new_place ("huge.ics");
  g_autofree char *text = g_strnfill (11 * 1024 * 1024, 'x');
  g_autoptr (Answer) huge = NULL, endless = NULL;

  write_text (place.file, text);
  huge = ask ("--document '%s' import '%s'", place.path, place.file);
  assert_refused (huge, 1, "huge.ics: the file is larger than 10 MB. Nothing was imported.");
  g_unlink (place.file);
  g_assert_cmpint (symlink ("/dev/zero", place.file), ==, 0);
  endless = ask ("--document '%s' import '%s'", place.path, place.file);
  assert_refused (endless, 1, "the file is larger than");
}

/* A file from before a change undoes nothing, and says of which events it is older. */
static void
test_older (void)
{
  g_auto (Place) place = new_place ("R7.ics");
  g_autofree char *old = path_in (place.folder, "old.ics");
  g_autofree char *out = told ("--document '%s' export event '%s' --year R7", place.path, place.file), *again = NULL;
  g_autofree char *text = read_text (place.file), *list = NULL;

  g_assert_cmpstr (out, ==, "");
  write_text (old, text);
  replace_in (place.file, "DTSTART;TZID=Asia/Tokyo:20250730T140000", "DTSTART;TZID=Asia/Tokyo:20250730T130000");
  replace_in (place.file, "UID:E704@renkei.jp\r\n", "UID:E704@renkei.jp\r\nLAST-MODIFIED:20300101T000000Z\r\n");
  g_free (out);
  out = told ("--document '%s' import '%s'", place.path, place.file);
  assert_holds (out, "\nchanged,E704,");
  assert_holds (out, "Date: Wed 30 July 2025, 14:00–17:00 → Wed 30 July 2025, 13:00–17:00");
  again = told ("--document '%s' import '%s'", place.path, old);
  assert_holds (again, "added,changed,same\n0,0,");
  assert_holds (again, "\nolder,E704,");
  list = told ("--document '%s' list event", place.path);
  assert_holds (list, "E704,R7,2025-07-30T13:00/17:00,");
}

/* A year makes an end for what recurs for ever. */
static void
test_for_ever (void)
{
  g_auto (Place) place = new_place ("weekly.ics");

  write_text (place.file, START "DTSTART:20240401T100000\nRRULE:FREQ=WEEKLY\n" END);
  assert_import (place.path, place.file, "--year R7", "52,0,0");
  assert_import (place.path, place.file, "--year R7", "0,0,52");
}

/* The old file stays whole when the new one cannot be written. */
static void
test_full_disk (void)
{
  g_auto (Place) place = new_place ("年間.ics");
  g_autoptr (Answer) answer = NULL;
  g_autofree char *text = NULL;

  write_text (place.file, "old");
  answer = ask_within (1000, "export event '%s'", place.file);
  g_assert_cmpint (answer->exit, ==, 1);
  text = read_text (place.file);
  g_assert_cmpstr (text, ==, "old");
}

static void
test_usage (void)
{
  static const struct {
    const char *line;
    int exit;
    const char *message;
  } rows[] = {
    { "export", 2, "expected TYPE [FILE]" },
    { "export event a.ics b.ics", 2, "expected TYPE [FILE]" },
    { "export banquet", 1, "there is no type “banquet”" },
    { "export ward /nowhere/ward.ics", 2, "only events go into a calendar (.ics)" },
    { "export event plan.xls", 2, "“plan.xls” must end in .ics or .csv" },
    { "export event --ward 27127 plan.csv", 2, "--block and --ward are for a calendar (.ics)" },
    { "export event --block 北・東ブロック plan.ics", 2, "--block needs --year" },
    { "export event --year R7 --block 中央ブロック plan.ics", 1, "that year has no block “中央ブロック”" },
    { "export event --ward 99999 plan.ics", 1, "there is no ward “99999”" },
    { "export event --year Z9", 2, "Z9" },
    { "export event /nowhere/plan.ics", 1, "/nowhere/plan.ics" },
    { "import", 2, "expected FILE" },
    { "import plan.ics", 2, "expected --document FILE" },
    { "import plan.xls", 2, "“plan.xls” must end in .ics or .csv" },
    { "import plan.ics --as event", 2, "--as is for a table (.csv)" },
    { "--document /nowhere/a.renkei import banquet.csv", 2, "banquet.csv: say with --as TYPE what its rows are" },
    { "--document /nowhere/a.renkei import event.csv --as banquet", 1, "there is no type “banquet”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Answer) answer = ask ("%s", rows[i].line);

    g_test_message ("%s", rows[i].line);
    assert_refused (answer, rows[i].exit, rows[i].message);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/calendar", test_calendar);
  g_test_add_func ("/exchange/changed-calendar", test_changed_calendar);
  g_test_add_func ("/exchange/parts-of-a-year", test_parts_of_a_year);
  g_test_add_func ("/exchange/table", test_table);
  g_test_add_func ("/exchange/bad-rows", test_bad_rows);
  g_test_add_func ("/exchange/bad-calendars", test_bad_calendars);
  g_test_add_func ("/exchange/huge", test_huge);
  g_test_add_func ("/exchange/older", test_older);
  g_test_add_func ("/exchange/for-ever", test_for_ever);
  g_test_add_func ("/exchange/full-disk", test_full_disk);
  g_test_add_func ("/exchange/usage", test_usage);
  g_test_add_func ("/exchange/table-of-a-year", test_table_of_a_year);
  g_test_add_func ("/exchange/figures", test_figures);
  g_test_add_func ("/exchange/bad-figures", test_bad_figures);
  return g_test_run ();
}
