/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every record type through the file and back, and what is refused on the way in. */
#include "core/rk-types.h"
#include "fixture.h"

#include <math.h>

#define VARIANTS 20 /* enough that every choice, date and number below comes up */

static const char *const texts[] = { "生野区", "a'b\"c;--", "first line\nsecond line", "😀 é 𠮷 ～〜", " blanks kept ", "%s%n" };
static const char *const dates[] = { "2024-07-22", "2025-07-30T14:00/17:00", "2025-07-30T14:00", "2021-11-05TAM", "2021-11-05TPM", "2025-10",
                                     "2024-11-01/2024-11-30", "2021-06/2022-03", "..", "2024-04/..", "../2024-03" };
static const gint64 numbers[] = { 0, 1, 1834, G_MAXINT32, G_MAXINT64 };
static const gint64 years[] = { 2024, 1989, 2018, 2100 };
static const double reals[] = { 0, 34.6937249, 135.50216512345678, 1e-300, 21.99 };

static char *
make_key (const char *type, int variant)
{
  return g_strdup_printf ("%s-%d", type, variant);
}

static void
set_value (const RkRecordType *type, gpointer record, const RkField *field, int variant)
{
  g_autofree char *target = field->target != NULL ? make_key (field->target, variant) : NULL;
  g_autoptr (GError) error = NULL;
  guint choices = 0;

  switch (field->kind) {
  case RK_FIELD_TEXT:
    rk_record_set_string (record, field, texts[variant % (int) G_N_ELEMENTS (texts)]);
    break;
  case RK_FIELD_REFERENCE:
    rk_record_set_string (record, field, target);
    break;
  case RK_FIELD_INTEGER:
    rk_record_set_integer (record, field, numbers[variant % (int) G_N_ELEMENTS (numbers)]);
    break;
  case RK_FIELD_REAL:
    rk_record_set_real (record, field, reals[variant % (int) G_N_ELEMENTS (reals)]);
    break;
  case RK_FIELD_BOOLEAN:
    rk_record_set_integer (record, field, variant % 2);
    break;
  case RK_FIELD_YEAR:
    rk_record_set_integer (record, field, years[variant % (int) G_N_ELEMENTS (years)]);
    break;
  case RK_FIELD_CHOICE:
    while (field->choices[choices].id != NULL)
      choices++;
    rk_record_set_integer (record, field, variant % (int) choices);
    break;
  case RK_FIELD_DATE:
    rk_record_set_text (type, record, field, dates[variant % (int) G_N_ELEMENTS (dates)], &error);
    g_assert_no_error (error);
    break;
  }
}

/* A choice that goes only with another is said exactly while it does. */
static void
settle_choices (const RkRecordType *type, gpointer record, int variant)
{
  for (const RkField *field = type->fields; field->name != NULL; field++) {
    if (field->only_with == NULL)
      continue;
    if (rk_field_applies (type, field, record))
      set_value (type, record, field, variant);
    else
      rk_record_set_integer (record, field, RK_MISSING);
  }
}

/* @bare: only what is required, every other member missing */
static gpointer
make_record (const RkRecordType *type, int variant, gboolean bare)
{
  gpointer record = rk_record_new (type);
  g_autofree char *key = make_key (type->name, bare ? variant + VARIANTS : variant);

  for (const RkField *field = type->fields; field->name != NULL; field++)
    if (!bare || (field->flags & RK_FIELD_REQUIRED))
      set_value (type, record, field, variant);
  settle_choices (type, record, variant);
  rk_record_set_string (record, &type->fields[0], key);
  return record;
}

static void
put_made (RkEdit *edit, const RkRecordType *type, int variant, gboolean bare)
{
  gpointer record = make_record (type, variant, bare);

  rk_edit_put (edit, type, record);
  rk_record_free (type, record);
}

static void
apply (RkDocument *document, const RkEdit *edit)
{
  g_autoptr (GError) error = NULL;

  rk_history_apply (document, edit, &error);
  g_assert_no_error (error);
}

static void
fill_document (RkDocument *document)
{
  g_autoptr (RkEdit) edit = rk_edit_new ("Everything");

  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++)
    for (int variant = 0; variant < VARIANTS; variant++) {
      put_made (edit, *type, variant, FALSE);
      put_made (edit, *type, variant, TRUE);
    }
  apply (document, edit);
}

static void
assert_same (const RkRecordType *type, gconstpointer kept, gconstpointer given)
{
  for (const RkField *field = type->fields; field->name != NULL; field++) {
    g_autofree char *left = rk_record_get_text (kept, field);
    g_autofree char *right = rk_record_get_text (given, field);

    if (g_strcmp0 (left, right) != 0)
      g_error ("%s.%s: “%s” was kept as “%s”", type->name, field->name, right, left);
    if (field->kind == RK_FIELD_REAL && !isnan (rk_record_real (given, field)))
      g_assert_true (rk_record_real (kept, field) == rk_record_real (given, field)); /* to the last bit */
  }
}

static void
assert_kept (RkDocument *document, const RkRecordType *type)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkDataset) dataset = rk_document_read (document, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (rk_dataset_all (dataset, type)->len, ==, 2 * VARIANTS);
  for (int variant = 0; variant < 2 * VARIANTS; variant++) {
    gpointer given = make_record (type, variant % VARIANTS, variant >= VARIANTS);
    gconstpointer kept = rk_dataset_get (dataset, type, rk_record_key (given));

    g_assert_nonnull (kept);
    assert_same (type, kept, given);
    rk_record_free (type, given);
  }
}

static void
test_round_trip (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "plan.renkei");
  RkDocument *document = must_open (path, RK_DOCUMENT_CREATE);

  fill_document (document);
  rk_document_close (document);
  document = must_open (path, RK_DOCUMENT_OPEN);
  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++)
    assert_kept (document, *type);
  assert_all_well (document);
  rk_document_close (document);
}

/* A put replaces every member: what was there becomes missing where the new record has nothing. */
static void
test_replacing (void)
{
  g_autoptr (RkDocument) document = must_open (":memory:", RK_DOCUMENT_CREATE);

  fill_document (document);
  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++) {
    g_autoptr (RkEdit) edit = rk_edit_new ("Empty it");
    g_autoptr (RkDataset) dataset = NULL;
    gpointer bare = make_record (*type, 0, TRUE);
    g_autofree char *key = make_key ((*type)->name, 3);

    rk_record_set_string (bare, &(*type)->fields[0], key);
    rk_edit_put (edit, *type, bare);
    apply (document, edit);
    dataset = rk_document_read (document, NULL);
    assert_same (*type, rk_dataset_get (dataset, *type, key), bare);
    rk_record_free (*type, bare);
  }
  assert_all_well (document);
}

static void
test_an_empty_text_is_a_missing_one (void)
{
  g_autoptr (RkDocument) document = must_open (":memory:", RK_DOCUMENT_CREATE);
  g_autoptr (RkEdit) edit = rk_edit_new ("Add a");
  g_autoptr (RkDataset) dataset = NULL;
  gpointer source = make_record (&rk_source_type, 0, FALSE);
  const RkField *note = rk_record_type_field (&rk_source_type, "note");

  rk_record_set_string (source, note, "");
  rk_edit_put (edit, &rk_source_type, source);
  apply (document, edit);
  dataset = rk_document_read (document, NULL);
  g_assert_null (rk_record_text (rk_dataset_get (dataset, &rk_source_type, rk_record_key (source)), note));
  rk_record_free (&rk_source_type, source);
}

/* By the type's order, those without a place last, then by key. */
static void
test_order (void)
{
  static const struct {
    const char *key;
    gint64 position;
  } rows[] = { { "d", RK_MISSING }, { "a", 2 }, { "c", 1 }, { "b", 2 } };
  static const char *const expected[] = { "c", "a", "b", "d" };
  const RkRecordType *type = rk_type ("measure");
  g_autoptr (RkDocument) document = must_open (":memory:", RK_DOCUMENT_CREATE);
  g_autoptr (RkEdit) edit = rk_edit_new ("Add four");
  g_autoptr (RkDataset) dataset = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    gpointer measure = make_record (type, 0, TRUE);

    rk_record_set_string (measure, &type->fields[0], rows[i].key);
    rk_record_set_integer (measure, rk_record_type_field (type, "position"), rows[i].position);
    rk_edit_put (edit, type, measure);
    rk_record_free (type, measure);
  }
  apply (document, edit);
  dataset = rk_document_read (document, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpstr (rk_record_key (rk_dataset_all (dataset, type)->pdata[i]), ==, expected[i]);
}

static void
clear_member (const RkRecordType *type, gpointer record, const RkField *field)
{
  rk_record_set_text (type, record, field, NULL, NULL);
}

/* Each required member of each type: without it the record is refused, and the message says where. */
static void
test_required (void)
{
  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++)
    for (const RkField *field = (*type)->fields; field->name != NULL; field++) {
      g_autoptr (RkDocument) document = NULL;
      g_autoptr (RkEdit) edit = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *where = NULL;
      gpointer record;

      if (!(field->flags & RK_FIELD_REQUIRED))
        continue;
      document = must_open (":memory:", RK_DOCUMENT_CREATE);
      edit = rk_edit_new ("Add it");
      record = make_record (*type, 0, FALSE);
      clear_member (*type, record, field);
      rk_edit_put (edit, *type, record);
      where = g_strdup_printf ("%s “%s”", (*type)->title, rk_record_key (record) != NULL ? rk_record_key (record) : "");
      g_assert_false (rk_history_apply (document, edit, &error));
      assert_says (error, RK_DOCUMENT_ERROR_RECORD, where, field->title);
      rk_record_free (*type, record);
    }
}

/* Each reference of each type: to nothing it is refused. */
static void
test_references (void)
{
  g_autoptr (RkDocument) document = must_open (":memory:", RK_DOCUMENT_CREATE);
  guint refused = 0;

  fill_document (document);
  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++)
    for (const RkField *field = (*type)->fields; field->name != NULL; field++) {
      g_autoptr (RkEdit) edit = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *where = NULL;
      g_autofree char *missing = NULL;
      gpointer record;

      if (field->kind != RK_FIELD_REFERENCE)
        continue;
      edit = rk_edit_new ("Change it");
      record = make_record (*type, 1, FALSE);
      rk_record_set_string (record, field, "nobody");
      rk_edit_put (edit, *type, record);
      where = g_strdup_printf ("%s “%s”: %s", (*type)->title, rk_record_key (record), field->title);
      missing = g_strdup_printf ("there is no %s “nobody”", rk_type (field->target)->title);
      g_assert_false (rk_history_apply (document, edit, &error));
      assert_says (error, RK_DOCUMENT_ERROR_RECORD, where, missing);
      rk_record_free (*type, record);
      refused++;
    }
  g_assert_cmpuint (refused, >, 20);
  assert_all_well (document);
}

/* Values that only a mistake in the program can make. */
static void
test_unsound_values (void)
{
  const RkRecordType *type = rk_type ("event");
  static const struct {
    const char *field;
    gint64 choice;
    const char *text;
    const char *title;
  } rows[] = {
    { "kind", 999, NULL, "Kind" },
    { "kind", -1, NULL, "Kind" },
    { "title", 0, "\xe3\x81", "Title" },
    { "venue", 0, "\xff\xfe", "Venue" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkDocument) document = must_open (":memory:", RK_DOCUMENT_CREATE);
    g_autoptr (RkEdit) edit = rk_edit_new ("Add it");
    g_autoptr (GError) error = NULL;
    gpointer event = make_record (type, 0, TRUE);
    const RkField *field = rk_record_type_field (type, rows[i].field);

    if (rows[i].text != NULL)
      rk_record_set_string (event, field, rows[i].text);
    else
      rk_record_set_integer (event, field, rows[i].choice);
    rk_edit_put (edit, type, event);
    g_assert_false (rk_history_apply (document, edit, &error));
    assert_says (error, RK_DOCUMENT_ERROR_RECORD, "Event", rows[i].title);
    rk_record_free (type, event);
  }
}

/* Each row: a value that Renkei never writes; reading says where it is instead of guessing. */
static void
test_unreadable_values (void)
{
  static const struct {
    const char *sql, *where;
  } rows[] = {
    { "UPDATE event SET kind = '運動会' WHERE id = 'event-1'", "Event “event-1”: Kind" },
    { "UPDATE event SET date = 'tomorrow' WHERE id = 'event-1'", "Event “event-1”: Date" },
    { "UPDATE event SET title = CAST (x'e381' AS TEXT) WHERE id = 'event-1'", "Event “event-1”: Title" },
    { "UPDATE event SET title = CAST (x'410042' AS TEXT) WHERE id = 'event-1'", "Event “event-1”: Title" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Folder) folder = folder_new ();
    g_autofree char *path = path_in (folder, "plan.renkei");
    g_autoptr (GError) error = NULL;
    g_auto (GStrv) findings = NULL;
    RkDocument *document = must_open (path, RK_DOCUMENT_CREATE);

    fill_document (document);
    rk_document_close (document);
    tamper (path, rows[i].sql);
    document = must_open (path, RK_DOCUMENT_OPEN);
    g_assert_null (rk_document_read (document, &error));
    assert_says (error, RK_DOCUMENT_ERROR_FORMAT, rows[i].where, "plan.renkei");
    findings = rk_document_verify (document, NULL);
    g_assert_cmpuint (g_strv_length (findings), ==, 1);
    g_assert_nonnull (strstr (findings[0], rows[i].where));
    rk_document_close (document);
  }
}

static const char *
column_type (const RkField *field)
{
  switch (field->kind) {
  case RK_FIELD_INTEGER:
  case RK_FIELD_BOOLEAN:
  case RK_FIELD_YEAR:
    return "INTEGER";
  case RK_FIELD_REAL:
    return "REAL";
  default:
    return "TEXT";
  }
}

/* Returns: the columns as "name TYPE", those that must have a value with a !, references with → table; sorted, for a later
 * version's column comes last in its table and wherever it belongs among the fields */
static char *
describe_fields (const RkRecordType *type)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (const RkField *field = type->fields; field->name != NULL; field++)
    g_ptr_array_add (lines, g_strdup_printf ("%s %s%s%s%s", field->name, column_type (field),
                                             (field->flags & RK_FIELD_REQUIRED) || field->kind == RK_FIELD_BOOLEAN ? "!" : "",
                                             field->target != NULL ? " → " : "", field->target != NULL ? field->target : ""));
  g_ptr_array_sort (lines, compare_names);
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}

static char *
describe_columns (sqlite3 *handle, const char *table)
{
  GString *text = g_string_new (NULL);
  sqlite3_stmt *statement = NULL;

  sqlite3_prepare_v2 (handle,
                      "SELECT c.name || ' ' || c.type || iif (c.\"notnull\", '!', '') || coalesce (' → ' || f.\"table\", '') FROM pragma_table_info (?1) c"
                      " LEFT JOIN pragma_foreign_key_list (?1) f ON f.\"from\" = c.name ORDER BY 1",
                      -1, &statement, NULL);
  sqlite3_bind_text (statement, 1, table, -1, SQLITE_STATIC);
  while (sqlite3_step (statement) == SQLITE_ROW)
    g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", (const char *) sqlite3_column_text (statement, 0));
  sqlite3_finalize (statement);
  return g_string_free (text, FALSE);
}

static void
test_columns_are_the_fields (void)
{
  g_autoptr (Folder) folder = folder_new ();
  g_autofree char *path = path_in (folder, "plan.renkei");
  sqlite3 *handle = NULL;

  rk_document_close (must_open (path, RK_DOCUMENT_CREATE));
  g_assert_cmpint (sqlite3_open (path, &handle), ==, SQLITE_OK);
  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++) {
    g_autofree char *fields = describe_fields (*type);
    g_autofree char *columns = describe_columns (handle, (*type)->name);

    g_assert_cmpstr (columns, ==, fields);
  }
  sqlite3_close (handle);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/table/round-trip", test_round_trip);
  g_test_add_func ("/table/replacing", test_replacing);
  g_test_add_func ("/table/an-empty-text-is-a-missing-one", test_an_empty_text_is_a_missing_one);
  g_test_add_func ("/table/order", test_order);
  g_test_add_func ("/table/required", test_required);
  g_test_add_func ("/table/references", test_references);
  g_test_add_func ("/table/unsound-values", test_unsound_values);
  g_test_add_func ("/table/unreadable-values", test_unreadable_values);
  g_test_add_func ("/table/columns-are-the-fields", test_columns_are_the_fields);
  return g_test_run ();
}
