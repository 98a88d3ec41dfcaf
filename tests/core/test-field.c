/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/record/rk-choices.h"
#include "core/rk-language.h"

#include <math.h>
#include <string.h>

/* One member of every kind. */
typedef struct {
  char *id;
  char *name;
  char *ward;
  gint64 people, change;
  double km2, degrees;
  gint64 tentative;
  gint64 year;
  gint64 state;
  RkPlannedDate date;
} Sample;

static const RkField fields[] = {
  RK_FIELD (Sample, id, "ID", TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (Sample, name, "Name", TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (Sample, ward, "Ward", REFERENCE, .target = "ward"),
  RK_FIELD (Sample, people, "People", INTEGER, .flags = RK_FIELD_NATURAL),
  RK_FIELD (Sample, change, "Change", INTEGER),
  RK_FIELD (Sample, km2, "Area", REAL, .flags = RK_FIELD_NATURAL),
  RK_FIELD (Sample, degrees, "Latitude", REAL),
  RK_FIELD (Sample, tentative, "Provisional", BOOLEAN),
  RK_FIELD (Sample, year, "Fiscal year", YEAR),
  RK_FIELD (Sample, state, "State", CHOICE, .choices = rk_event_states),
  RK_FIELD (Sample, date, "Date", DATE),
  { 0 }
};

static const RkRecordType sample_type = { "sample", "Sample", sizeof (Sample), fields, NULL };

static void
sample_free (Sample *sample)
{
  rk_record_free (&sample_type, sample);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Sample, sample_free)

static const RkField *
field_named (const char *name)
{
  const RkField *field = rk_record_type_field (&sample_type, name);

  g_assert_nonnull (field);
  return field;
}

static void
set_member (Sample *sample, const char *name, const char *text)
{
  g_autoptr (GError) error = NULL;

  rk_record_set_text (&sample_type, sample, field_named (name), text, &error);
  g_assert_no_error (error);
}

static Sample *
new_full_sample (void)
{
  Sample *sample = rk_record_new (&sample_type);

  set_member (sample, "id", "E601");
  set_member (sample, "name", "説明会");
  set_member (sample, "ward", "27127");
  set_member (sample, "people", "42");
  set_member (sample, "change", "-7");
  set_member (sample, "km2", "10.34");
  set_member (sample, "degrees", "34.7056");
  set_member (sample, "tentative", "yes");
  set_member (sample, "year", "R6");
  set_member (sample, "state", "開催済");
  set_member (sample, "date", "2024-04-22");
  return sample;
}

/* What is typed, what is kept, what is shown; what is kept reads back as itself. */
static void
test_reads_keeps_and_shows (void)
{
  static const struct {
    const char *field, *typed, *kept, *shown;
  } rows[] = {
    { "name", "説明会", "説明会", "説明会" },
    { "name", " two  blanks, \"quotes\"\nand lines ", " two  blanks, \"quotes\"\nand lines ", " two  blanks, \"quotes\"\nand lines " },
    { "ward", "27127", "27127", "27127" },
    { "people", "1834", "1834", "1,834" },
    { "people", "1,834", "1834", "1,834" },
    { "people", "１，８３４", "1834", "1,834" },
    { "people", "1,834件", "1834", "1,834" },
    { "people", "４２ 人", "42", "42" },
    { "people", "0", "0", "0" },
    { "people", "007", "7", "7" },
    { "change", "-1,834", "-1834", "-1,834" },
    { "change", "－７", "-7", "-7" },
    { "km2", "10.34", "10.34", "10.34" },
    { "km2", "１２．５", "12.5", "12.5" },
    { "km2", "1,234.50", "1234.5", "1234.5" },
    { "km2", "12", "12", "12" },
    { "km2", "1,250", "1250", "1250" },
    { "km2", "1234567890.25", "1234567890.25", "1234567890.25" },
    { "degrees", "135.498559", "135.498559", "135.498559" },
    { "degrees", "-0.5", "-0.5", "-0.5" },
    { "degrees", "0.00001", "0.00001", "0.00001" },
    { "degrees", "-0.00000000001", "0", "0" },
    { "degrees", "-0", "0", "0" },
    { "degrees", "123456789012", "123456789012", "123456789012" },
    { "tentative", "yes", "yes", "yes" },
    { "tentative", "はい", "yes", "yes" },
    { "tentative", "○", "yes", "yes" },
    { "tentative", "1", "yes", "yes" },
    { "tentative", "no", NULL, "no" },
    { "tentative", "いいえ", NULL, "no" },
    { "year", "R6", "R6", "R6" },
    { "year", "令和6年度", "R6", "R6" },
    { "year", "２０２４", "R6", "R6" },
    { "year", "H30", "H30", "H30" },
    { "state", "開催済", "開催済", "held" },
    { "state", "held", "開催済", "held" },
    { "state", "Held", "開催済", "held" },
    { "state", "予定", "予定", "planned" },
    { "date", "2024-07-22", "2024-07-22", "Mon 22 July 2024" },
    { "date", "令和7年7月30日(水) 14時～17時", "2025-07-30T14:00/17:00", "Wed 30 July 2025, 14:00–17:00" },
    { "date", "R7.10", "2025-10", "October 2025" },
    { "date", "2024-11-01/2024-11-30", "2024-11-01/2024-11-30", "1–30 November 2024" },
    { "date", "..", "..", "standing" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    const RkField *field = field_named (rows[i].field);
    g_autoptr (Sample) sample = rk_record_new (&sample_type);
    g_autofree char *kept = NULL, *again = NULL, *shown = NULL;

    g_test_message ("%s: %s", rows[i].field, rows[i].typed);
    set_member (sample, rows[i].field, rows[i].typed);
    kept = rk_record_get_text (sample, field);
    g_assert_cmpstr (kept, ==, rows[i].kept);
    shown = rk_record_format (sample, field);
    g_assert_cmpstr (shown, ==, rows[i].shown);
    set_member (sample, rows[i].field, kept);
    again = rk_record_get_text (sample, field);
    g_assert_cmpstr (again, ==, rows[i].kept);
  }
}

static void
test_refuses_with_the_field_s_name (void)
{
  static const struct {
    const char *field, *typed, *message;
  } rows[] = {
    { "people", "many", "People: “many” is not a whole number" },
    { "people", "3.5", "People: “3.5” is not a whole number" },
    { "people", "1,5", "People: “1,5” is not a whole number" },
    { "people", "件", "People: “件” is not a whole number" },
    { "people", " ", "People: “ ” is not a whole number" },
    { "km2", "wide", "Area: “wide” is not a number" },
    { "km2", "1,5", "Area: “1,5” is not a number" },
    { "km2", "1.2.3", "Area: “1.2.3” is not a number" },
    { "km2", "-", "Area: “-” is not a number" },
    { "km2", ".", "Area: “.” is not a number" },
    { "km2", "1e5", "Area: “1e5” is not a number" },
    { "km2", "nan", "Area: “nan” is not a number" },
    { "km2", "inf", "Area: “inf” is not a number" },
    { "km2", "1000000000000", "Area: “1000000000000” is not a number" },
    { "tentative", "maybe", "Provisional: “maybe” is neither yes nor no" },
    { "state", "開催", "State: “開催” is not one of the choices" },
    { "year", "R0", "Fiscal year: “R0” is not a fiscal year; write it as R6, 令和6年度 or 2024" },
    { "date", "2024-02-30", "Date: “2024-02-30” cannot be read as a date: that month does not have this day" },
    { "name", "\xff", "Name: the text is not in UTF-8" },
    { "ward", "\xe5\x8c", "Ward: the text is not in UTF-8" },
    { "people", "1\xe5", "People: the text is not in UTF-8" },
    { "state", "\xe9\x96\x8b\xe5", "State: the text is not in UTF-8" },
    { "date", "2024-04-22\xe5", "Date: the text is not in UTF-8" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Sample) sample = new_full_sample ();
    g_autoptr (Sample) before = rk_record_dup (&sample_type, sample);
    g_autoptr (GError) error = NULL;

    g_test_message ("%s, row %u", rows[i].field, i);
    g_assert_false (rk_record_set_text (&sample_type, sample, field_named (rows[i].field), rows[i].typed, &error));
    g_assert_cmpstr (error->message, ==, rows[i].message);
    g_assert_true (rk_record_equal (&sample_type, sample, before));
    g_assert_false (rk_record_set_text (&sample_type, sample, field_named (rows[i].field), rows[i].typed, NULL));
  }
}

static void
assert_all_missing (const Sample *sample)
{
  for (const RkField *field = fields; field->name != NULL; field++) {
    g_autofree char *kept = rk_record_get_text (sample, field);
    g_autofree char *shown = rk_record_format (sample, field);

    g_test_message ("%s", field->name);
    g_assert_null (kept);
    g_assert_cmpstr (shown, ==, field->kind == RK_FIELD_BOOLEAN ? "no" : "");
  }
}

static void
test_missing_is_not_zero (void)
{
  g_autoptr (Sample) sample = rk_record_new (&sample_type);

  assert_all_missing (sample);
  g_assert_null (sample->name);
  g_assert_null (sample->ward);
  g_assert_true (sample->people == RK_MISSING);
  g_assert_true (isnan (sample->km2));
  g_assert_cmpint (sample->tentative, ==, 0);
  g_assert_true (sample->year == RK_MISSING);
  g_assert_true (sample->state == RK_MISSING);
  g_assert_cmpint (sample->date.precision, ==, RK_DATE_NONE);
}

static void
test_nothing_typed_makes_missing (void)
{
  g_autoptr (Sample) by_null = new_full_sample ();
  g_autoptr (Sample) by_empty = new_full_sample ();

  for (const RkField *field = fields; field->name != NULL; field++) {
    g_assert_true (rk_record_set_text (&sample_type, by_null, field, NULL, NULL));
    g_assert_true (rk_record_set_text (&sample_type, by_empty, field, "", NULL));
  }
  assert_all_missing (by_null);
  assert_all_missing (by_empty);
}

static void
test_check_names_what_is_needed (void)
{
  g_autoptr (Sample) sample = new_full_sample ();
  g_autoptr (GError) no_key = NULL, empty_key = NULL, below = NULL, below_real = NULL;

  g_assert_true (rk_record_check (&sample_type, sample, NULL));
  set_member (sample, "people", "0");
  set_member (sample, "name", NULL);
  g_assert_true (rk_record_check (&sample_type, sample, NULL));

  set_member (sample, "id", NULL);
  g_assert_false (rk_record_check (&sample_type, sample, &no_key));
  g_assert_cmpstr (no_key->message, ==, "ID: a value is needed here");
  rk_record_set_string (sample, field_named ("id"), "");
  g_assert_false (rk_record_check (&sample_type, sample, &empty_key));
  g_assert_cmpstr (empty_key->message, ==, "ID: a value is needed here");

  set_member (sample, "id", "E601");
  set_member (sample, "people", "-1");
  g_assert_false (rk_record_check (&sample_type, sample, &below));
  g_assert_cmpstr (below->message, ==, "People: -1 is below zero");
  set_member (sample, "people", NULL);
  set_member (sample, "km2", "-0.5");
  g_assert_false (rk_record_check (&sample_type, sample, &below_real));
  g_assert_cmpstr (below_real->message, ==, "Area: -0.5 is below zero");
}

static void
test_a_copy_is_its_own (void)
{
  for (const RkField *field = fields; field->name != NULL; field++) {
    g_autoptr (Sample) sample = new_full_sample ();
    g_autoptr (Sample) copy = rk_record_dup (&sample_type, sample);

    g_test_message ("%s", field->name);
    g_assert_true (rk_record_equal (&sample_type, sample, copy));
    g_assert_true (rk_record_set_text (&sample_type, sample, field, NULL, NULL));
    g_assert_false (rk_record_equal (&sample_type, sample, copy));
    g_assert_cmpstr (rk_record_key (copy), ==, "E601");
    g_assert_cmpstr (copy->name, ==, "説明会");
  }
  rk_record_free (&sample_type, NULL);
}

static void
test_members_by_field (void)
{
  g_autoptr (Sample) sample = new_full_sample ();

  g_assert_cmpint (rk_record_integer (sample, field_named ("people")), ==, 42);
  g_assert_cmpfloat (rk_record_real (sample, field_named ("km2")), ==, 10.34);
  g_assert_cmpstr (rk_record_text (sample, field_named ("ward")), ==, "27127");
  rk_record_set_integer (sample, field_named ("people"), 43);
  rk_record_set_real (sample, field_named ("km2"), 2.5);
  rk_record_set_string (sample, field_named ("name"), sample->name);
  g_assert_cmpint (sample->people, ==, 43);
  g_assert_cmpfloat (sample->km2, ==, 2.5);
  g_assert_cmpstr (sample->name, ==, "説明会");
  g_assert_null (rk_record_type_field (&sample_type, "weekday"));
}

/* Each text is a block of its own that ends with it, so that a sanitizer sees a read behind it. */
static void
test_survives_what_is_no_text (void)
{
  g_autofree char *long_text = g_strnfill (100000, '9');
  const char *const rows[] = { "\xff", "\xe4", "\xe4\xbb", "1834\xe4\xbb", "\xf0\x9f\x98", "12\xc3", "\xc0\x80", "1\xff\xfe件", long_text };
  static const char *const numbers[] = { "people", "km2", "year", "date", "state", "tentative" };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *text = g_strdup (rows[i]);
    g_autoptr (GError) error = NULL;
    gint64 value;

    g_test_message ("row %u", i);
    g_assert_false (rk_count_parse (text, &value, &error));
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
    g_assert_cmpuint (strlen (error->message), <, 1000);
    for (guint k = 0; k < G_N_ELEMENTS (numbers); k++) {
      g_autoptr (Sample) sample = rk_record_new (&sample_type);
      g_autoptr (GError) refused = NULL;

      g_assert_false (rk_record_set_text (&sample_type, sample, field_named (numbers[k]), text, &refused));
      g_assert_true (g_utf8_validate (refused->message, -1, NULL));
      g_assert_cmpuint (strlen (refused->message), <, 1000);
    }
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init ("en"));
  g_test_add_func ("/field/reads-keeps-and-shows", test_reads_keeps_and_shows);
  g_test_add_func ("/field/refuses-with-the-field-s-name", test_refuses_with_the_field_s_name);
  g_test_add_func ("/field/missing-is-not-zero", test_missing_is_not_zero);
  g_test_add_func ("/field/nothing-typed-makes-missing", test_nothing_typed_makes_missing);
  g_test_add_func ("/field/check-names-what-is-needed", test_check_names_what_is_needed);
  g_test_add_func ("/field/a-copy-is-its-own", test_a_copy_is_its_own);
  g_test_add_func ("/field/members-by-field", test_members_by_field);
  g_test_add_func ("/field/survives-what-is-no-text", test_survives_what_is_no_text);
  return g_test_run ();
}
