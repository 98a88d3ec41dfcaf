/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/event/rk-event.h"
#include "core/event/rk-venue.h"
#include "core/record/rk-source.h"
#include "core/rk-language.h"
#include "exchange/rk-csv.h"

#include <string.h>

/* Cells joined by "|", rows by "/". */
static char *
write_rows (const GPtrArray *rows)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++) {
    g_autofree char *cells = g_strjoinv ("|", rows->pdata[i]);

    g_string_append_printf (text, "%s%s", i > 0 ? "/" : "", cells);
  }
  return g_string_free (text, FALSE);
}

static void
test_reads_tables (void)
{
  static const struct {
    const char *text, *rows;
  } rows[] = {
    { "a,b\n1,2\n", "a|b/1|2" },
    { "a,b\n1,2", "a|b/1|2" },
    { "a,b\r\n1,2\r\n", "a|b/1|2" },
    { "a,b\n1,2\r\n3,4\n", "a|b/1|2/3|4" },
    { "\xEF\xBB\xBF"
      "a,b\n1,2\n",
      "a|b/1|2" },
    { "a,b\n,\n", "a|b/|" },
    { "a,b,c\n1,,\n", "a|b|c/1||" },
    { "a,b\n 1 , 2\t\n", "a|b/ 1 | 2\t" },
    { "a,b\n\"1\",\"2\"\n", "a|b/1|2" },
    { "a,b\n\"1,5\",2\n", "a|b/1,5|2" },
    { "a,b\n\"say \"\"yes\"\"\",2\n", "a|b/say \"yes\"|2" },
    { "a,b\n\"\",2\n", "a|b/|2" },
    { "a,b\n\"two\nlines\",2\n", "a|b/two\nlines|2" },
    { "a,b\n\"two\r\nlines\",2\r\n", "a|b/two\r\nlines|2" },
    { "a,b\n1,\"2\"", "a|b/1|2" },
    { "a,b\nit is 5\" wide,2\n", "a|b/it is 5\" wide|2" },
    { "a,b\n1\r2,3\n", "a|b/1\r2|3" },
    { "# a note, with a comma\na,b\n# another\n1,2\n#\n", "a|b/1|2" },
    { "\xEF\xBB\xBF# a note\na,b\n", "a|b" },
    { "a,b\n\"#1\",2\n", "a|b/#1|2" },
    { "a,b\n1,#2\n", "a|b/1|#2" },
    { "a,b\n\"1\n# no note\",2\n", "a|b/1\n# no note|2" },
    { "a\n1\n", "a/1" },
    { "区,人\n北区,１２\n", "区|人/北区|１２" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GError) error = NULL;
    g_autoptr (GPtrArray) table = rk_csv_parse ("t.csv", rows[i].text, &error);
    g_autofree char *text = NULL;

    g_test_message ("row %u", i);
    g_assert_no_error (error);
    text = write_rows (table);
    g_assert_cmpstr (text, ==, rows[i].rows);
  }
}

static void
test_says_which_row_is_wrong (void)
{
  static const struct {
    const char *text, *message;
  } rows[] = {
    { "", "t.csv: there is no header row" },
    { "\xEF\xBB\xBF", "t.csv: there is no header row" },
    { "# only notes\n", "t.csv: there is no header row" },
    { "# only notes", "t.csv: there is no header row" },
    { "a,b\n1\n", "t.csv, row 2: 1 cells where the header has 2" },
    { "a,b\n1,2\n1,2,3\n", "t.csv, row 3: 3 cells where the header has 2" },
    { "# note\na,b\n# note\n1\n", "t.csv, row 4: 1 cells where the header has 2" },
    { "a,b\n\"two\nlines\",2\n1\n", "t.csv, row 3: 1 cells where the header has 2" },
    { "a,b\n\n1,2\n", "t.csv, row 2: 1 cells where the header has 2" },
    { "a,b\n\"1,2\n3,4\n", "t.csv, row 2: a quoted cell does not end" },
    { "a,b\n\"1\"x,2\n", "t.csv, row 2: a quoted cell does not end" },
    { "a,b\n1,\"", "t.csv, row 2: a quoted cell does not end" },
    { "a,b\n\"1\"\"", "t.csv, row 2: a quoted cell does not end" },
    { "\"a\n", "t.csv, row 1: a quoted cell does not end" },
    { "a,b\n1,\xff\n", "t.csv: the text is not in UTF-8" },
    { "a,b\n1,\xe5\x8c", "t.csv: the text is not in UTF-8" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *text = g_strdup (rows[i].text); /* a block of its own, so that a sanitizer sees a read behind it */
    g_autoptr (GError) error = NULL;

    g_test_message ("row %u", i);
    g_assert_null (rk_csv_parse ("t.csv", text, &error));
    g_assert_true (error->domain == RK_CSV_ERROR);
    g_assert_cmpstr (error->message, ==, rows[i].message);
    g_assert_null (rk_csv_parse ("t.csv", text, NULL));
  }
}

static void
test_writes_what_it_reads (void)
{
  static const struct {
    const char *cells[4];
    const char *text;
  } rows[] = {
    { { "a", "b", NULL }, "a,b\n" },
    { { "", "", NULL }, ",\n" },
    { { "", NULL }, "\n" },
    { { " a ", "\t", NULL }, " a ,\t\n" },
    { { "1,5", "say \"yes\"", NULL }, "\"1,5\",\"say \"\"yes\"\"\"\n" },
    { { "two\nlines", "two\r\nlines", "\r", NULL }, "\"two\nlines\",\"two\r\nlines\",\"\r\"\n" },
    { { "#1", "a#", NULL }, "\"#1\",a#\n" },
    { { "\"", "\"\"", NULL }, "\"\"\"\",\"\"\"\"\"\"\n" },
    { { "北区", "－", NULL }, "北区,－\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GString) text = g_string_new (NULL);
    g_autoptr (GPtrArray) table = NULL;

    g_test_message ("row %u", i);
    rk_csv_append (text, rows[i].cells);
    g_assert_cmpstr (text->str, ==, rows[i].text);
    table = rk_csv_parse ("t.csv", text->str, NULL);
    g_assert_cmpuint (table->len, ==, 1);
    g_assert_true (g_strv_equal (table->pdata[0], rows[i].cells));
  }
}

static void
test_reads_records_in_any_order_of_columns (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) venues = rk_csv_read (&rk_venue_type, "venue.csv", "capacity,name,id,lat\n\"1,200\",中央区民センター,V01,34.6812\n,西成区民センター,V02,\n", &error);
  const RkVenue *first, *second;

  g_assert_no_error (error);
  g_assert_cmpuint (venues->len, ==, 2);
  first = venues->pdata[0];
  g_assert_cmpstr (first->id, ==, "V01");
  g_assert_cmpstr (first->name, ==, "中央区民センター");
  g_assert_cmpint (first->capacity, ==, 1200);
  g_assert_cmpfloat (first->lat, ==, 34.6812);
  g_assert_null (first->ward);
  second = venues->pdata[1];
  g_assert_cmpstr (second->id, ==, "V02");
  g_assert_true (second->capacity == RK_MISSING);
  for (guint i = 0; i < venues->len; i++)
    rk_record_free (&rk_venue_type, venues->pdata[i]);
}

static void
test_a_header_alone_is_an_empty_table (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) venues = rk_csv_read (&rk_venue_type, "venue.csv", "id,name\n", &error);

  g_assert_no_error (error);
  g_assert_cmpuint (venues->len, ==, 0);
}

static void
test_half_a_table_never_arrives (void)
{
  static const struct {
    const RkRecordType *type;
    const char *text, *message;
  } rows[] = {
    { &rk_venue_type, "", "x.csv: there is no header row" },
    { &rk_venue_type, "id,naem\nV01,A\n", "x.csv: a record of “venue” has no column “naem”" },
    { &rk_venue_type, "id,\nV01,A\n", "x.csv: a record of “venue” has no column “”" },
    { &rk_venue_type, "id,name,name\nV01,A,B\n", "x.csv: the column “name” is there twice" },
    { &rk_venue_type, "id,name,capacity\nV01,A,12\nV02,B,many\n", "x.csv, row 3: Capacity: “many” is not a whole number" },
    { &rk_venue_type, "id,name,capacity\nV01,A,12\nV02,B,-3\n", "x.csv, row 3: Capacity: -3 is below zero" },
    { &rk_venue_type, "id,name\nV01,A\n,B\n", "x.csv, row 3: ID: a value is needed here" },
    { &rk_venue_type, "id,name\nV01,A\nV02,\n", "x.csv, row 3: Name: a value is needed here" },
    { &rk_venue_type, "name\nA\n", "x.csv, row 2: ID: a value is needed here" },
    { &rk_venue_type, "id,name\nV01,A\nV02\n", "x.csv, row 3: 1 cells where the header has 2" },
    { &rk_venue_type, "# note\nid,name\n# note\nV01,A\n# note\nV02,\n", "x.csv, row 6: Name: a value is needed here" },
    { &rk_venue_type, "id,name\nV01,\"two\nlines\"\nV02,\n", "x.csv, row 3: Name: a value is needed here" },
    { &rk_event_type, "id,kind,title,state,scope,date\nE1,説明会,T,held,大阪市,2024-02-30\n", "x.csv, row 2: Date: “2024-02-30” cannot be read as a date: that month does not have this day" },
    { &rk_event_type, "id,kind,title,state,scope\nE1,party,T,held,大阪市\n", "x.csv, row 2: Kind: “party” is not one of the choices" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GError) error = NULL;

    g_test_message ("row %u", i);
    g_assert_null (rk_csv_read (rows[i].type, "x.csv", rows[i].text, &error));
    g_assert_cmpstr (error->message, ==, rows[i].message);
    g_assert_null (rk_csv_read (rows[i].type, "x.csv", rows[i].text, NULL));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init ("en"));
  g_test_add_func ("/csv/reads-tables", test_reads_tables);
  g_test_add_func ("/csv/says-which-row-is-wrong", test_says_which_row_is_wrong);
  g_test_add_func ("/csv/writes-what-it-reads", test_writes_what_it_reads);
  g_test_add_func ("/csv/reads-records-in-any-order-of-columns", test_reads_records_in_any_order_of_columns);
  g_test_add_func ("/csv/a-header-alone-is-an-empty-table", test_a_header_alone_is_an_empty_table);
  g_test_add_func ("/csv/half-a-table-never-arrives", test_half_a_table_never_arrives);
  return g_test_run ();
}
