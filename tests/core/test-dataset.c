/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/area/rk-block.h"
#include "core/area/rk-ward.h"
#include "core/event/rk-event.h"
#include "core/figures/rk-measure.h"
#include "core/record/rk-dataset.h"
#include "core/record/rk-edit.h"
#include "core/record/rk-source.h"
#include "core/rk-types.h"

static RkSource *
new_source (const char *id, const char *name)
{
  RkSource *source = rk_record_new (&rk_source_type);

  source->id = g_strdup (id);
  source->name = g_strdup (name);
  return source;
}

static void
take_block (RkDataset *dataset, const char *id, gint64 year, gint64 area, const char *name)
{
  RkBlock *block = rk_record_new (&rk_block_type);

  block->id = g_strdup (id);
  block->year = year;
  block->basic_area = area;
  block->name = g_strdup (name);
  g_assert_true (rk_dataset_take (dataset, &rk_block_type, block));
}

static void
take_event (RkDataset *dataset, const char *id, gint64 year)
{
  RkEvent *event = rk_record_new (&rk_event_type);

  event->id = g_strdup (id);
  event->year = year;
  g_assert_true (rk_dataset_take (dataset, &rk_event_type, event));
}

static void
take_observation (RkDataset *dataset, const char *id, gint64 year)
{
  RkObservation *observation = rk_record_new (&rk_observation_type);

  observation->id = g_strdup (id);
  observation->year = year;
  g_assert_true (rk_dataset_take (dataset, &rk_observation_type, observation));
}

static void
test_keeps_the_order_and_finds_by_key (void)
{
  g_autoptr (RkDataset) dataset = rk_dataset_new ();
  static const char *const keys[] = { "S2", "S0", "X1", "S1" };
  const GPtrArray *all;

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_assert_true (rk_dataset_take (dataset, &rk_source_type, new_source (keys[i], keys[i])));
  all = rk_dataset_all (dataset, &rk_source_type);
  g_assert_cmpuint (all->len, ==, G_N_ELEMENTS (keys));
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++) {
    g_assert_cmpstr (rk_record_key (all->pdata[i]), ==, keys[i]);
    g_assert_true (rk_dataset_get (dataset, &rk_source_type, keys[i]) == all->pdata[i]);
  }
}

static void
test_knows_what_it_does_not_have (void)
{
  g_autoptr (RkDataset) dataset = rk_dataset_new ();

  g_assert_cmpuint (rk_dataset_all (dataset, &rk_ward_type)->len, ==, 0);
  g_assert_null (rk_dataset_get (dataset, &rk_ward_type, "27127"));
  g_assert_true (rk_dataset_take (dataset, &rk_source_type, new_source ("S0", "Paper")));
  g_assert_null (rk_dataset_get (dataset, &rk_source_type, "S1"));
  g_assert_null (rk_dataset_get (dataset, &rk_source_type, NULL));
  g_assert_null (rk_dataset_get (dataset, &rk_ward_type, "S0"));
}

static void
test_refuses_a_key_twice (void)
{
  g_autoptr (RkDataset) dataset = rk_dataset_new ();
  const RkSource *kept;

  g_assert_true (rk_dataset_take (dataset, &rk_source_type, new_source ("S0", "first")));
  g_assert_false (rk_dataset_take (dataset, &rk_source_type, new_source ("S0", "second")));
  take_event (dataset, "S0", 2024); /* keys of another type are other keys */
  kept = rk_dataset_get (dataset, &rk_source_type, "S0");
  g_assert_cmpstr (kept->name, ==, "first");
  g_assert_cmpuint (rk_dataset_all (dataset, &rk_source_type)->len, ==, 1);
  g_assert_cmpuint (rk_dataset_all (dataset, &rk_event_type)->len, ==, 1);
}

static void
test_lives_while_somebody_holds_it (void)
{
  RkDataset *first = rk_dataset_new ();
  RkDataset *second = rk_dataset_ref (first);

  g_assert_true (rk_dataset_take (first, &rk_source_type, new_source ("S0", "Paper")));
  rk_dataset_unref (first);
  g_assert_nonnull (rk_dataset_get (second, &rk_source_type, "S0"));
  rk_dataset_unref (second);
  rk_dataset_unref (NULL);
}

static void
test_block_of_a_year (void)
{
  static const struct {
    int year;
    gint64 area;
    const char *block;
  } rows[] = {
    { 2024, RK_AREA_NORTH, "北・西ブロック" },
    { 2024, RK_AREA_SOUTH, "東・南ブロック" },
    { 2025, RK_AREA_NORTH, "北・東ブロック" },
    { 2025, RK_AREA_SOUTH, NULL }, /* no row */
    { 2022, RK_AREA_NORTH, NULL }, /* a row without a name */
    { 2018, RK_AREA_NORTH, NULL },
    { 2024, RK_MISSING, NULL },
  };
  g_autoptr (RkDataset) dataset = rk_dataset_new ();

  g_assert_null (rk_block_of_area (dataset, 2024, RK_AREA_NORTH));
  take_block (dataset, "R6-N", 2024, RK_AREA_NORTH, "北・西ブロック");
  take_block (dataset, "R6-S", 2024, RK_AREA_SOUTH, "東・南ブロック");
  take_block (dataset, "R7-N", 2025, RK_AREA_NORTH, "北・東ブロック");
  take_block (dataset, "R4-N", 2022, RK_AREA_NORTH, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_test_message ("%d, area %d", rows[i].year, (int) rows[i].area);
    g_assert_cmpstr (rk_block_of_area (dataset, rows[i].year, rows[i].area), ==, rows[i].block);
  }
}

static void
test_years_once_and_in_order (void)
{
  static const gint64 expected[] = { 2018, 2019, 2021, 2024, 2025 };
  g_autoptr (RkDataset) dataset = rk_dataset_new ();
  g_autoptr (GArray) none = rk_dataset_years (dataset);
  g_autoptr (GArray) years = NULL;

  g_assert_cmpuint (none->len, ==, 0);
  take_event (dataset, "E1", 2025);
  take_event (dataset, "E2", 2021);
  take_event (dataset, "E3", RK_MISSING); /* standing */
  take_event (dataset, "E4", 2025);
  take_block (dataset, "B1", 2024, RK_AREA_NORTH, "北部");
  take_block (dataset, "B2", 2019, RK_AREA_NORTH, NULL);
  take_observation (dataset, "O1", 2018);
  take_observation (dataset, "O2", 2024);
  years = rk_dataset_years (dataset);
  g_assert_cmpmem (years->data, years->len * sizeof (gint64), expected, sizeof expected);
}

static void
test_an_edit_owns_copies (void)
{
  g_autoptr (RkEdit) edit = rk_edit_new ("Rename a paper");
  RkSource *source = new_source ("S0", "Paper");
  const RkEditStep *put, *removed;

  rk_edit_put (edit, &rk_source_type, source);
  rk_edit_remove (edit, &rk_ward_type, "27127");
  rk_record_set_string (source, rk_record_type_field (&rk_source_type, "name"), "changed afterwards");
  rk_record_free (&rk_source_type, source);

  g_assert_cmpstr (edit->label, ==, "Rename a paper");
  g_assert_cmpuint (edit->steps->len, ==, 2);
  put = edit->steps->pdata[0];
  g_assert_true (put->type == &rk_source_type);
  g_assert_cmpstr (put->key, ==, "S0");
  g_assert_cmpstr (((const RkSource *) put->record)->name, ==, "Paper");
  removed = edit->steps->pdata[1];
  g_assert_true (removed->type == &rk_ward_type);
  g_assert_cmpstr (removed->key, ==, "27127");
  g_assert_null (removed->record);
  rk_edit_free (NULL);
}

static guint
place_of_type (const char *name)
{
  guint place = 0;

  while (rk_types ()[place] != NULL && !g_str_equal (rk_types ()[place]->name, name))
    place++;
  return place;
}

static void
assert_field_is_whole (const RkRecordType *type, const RkField *field, guint place)
{
  g_test_message ("%s.%s", type->name, field->name);
  g_assert_true (rk_record_type_field (type, field->name) == field); /* no other before it has its name */
  g_assert_cmpuint (field->offset, <, type->size);
  g_assert_nonnull (field->title);
  g_assert_cmpint (field->kind == RK_FIELD_CHOICE, ==, field->choices != NULL);
  g_assert_cmpint (field->kind == RK_FIELD_REFERENCE, ==, field->target != NULL);
  if (field->kind == RK_FIELD_REFERENCE)
    g_assert_cmpuint (place_of_type (field->target), <=, place);
  for (const RkField *other = type->fields; other < field; other++)
    g_assert_cmpuint (other->offset, !=, field->offset);
}

/* A reference only points at a type listed before its own, or at its own. */
static void
test_types_are_whole (void)
{
  guint place = 0;

  for (; rk_types ()[place] != NULL; place++) {
    const RkRecordType *type = rk_types ()[place];

    g_assert_true (rk_type (type->name) == type);
    g_assert_cmpint (type->fields[0].kind, ==, RK_FIELD_TEXT);
    g_assert_cmpuint (type->fields[0].offset, ==, 0);
    g_assert_true (type->fields[0].flags & RK_FIELD_REQUIRED);
    g_assert_true (type->order == NULL || rk_record_type_field (type, type->order) != NULL);
    for (const RkField *field = type->fields; field->name != NULL; field++)
      assert_field_is_whole (type, field, place);
  }
  g_assert_cmpuint (place, ==, 27);
  g_assert_null (rk_type ("events"));
  g_assert_null (rk_type (""));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/dataset/keeps-the-order-and-finds-by-key", test_keeps_the_order_and_finds_by_key);
  g_test_add_func ("/dataset/knows-what-it-does-not-have", test_knows_what_it_does_not_have);
  g_test_add_func ("/dataset/refuses-a-key-twice", test_refuses_a_key_twice);
  g_test_add_func ("/dataset/lives-while-somebody-holds-it", test_lives_while_somebody_holds_it);
  g_test_add_func ("/dataset/block-of-a-year", test_block_of_a_year);
  g_test_add_func ("/dataset/years-once-and-in-order", test_years_once_and_in_order);
  g_test_add_func ("/edit/an-edit-owns-copies", test_an_edit_owns_copies);
  g_test_add_func ("/types/types-are-whole", test_types_are_whole);
  return g_test_run ();
}
