/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Decks and their slides: added, moved, hidden, copied for the next meeting and the next year, and every step taken back. */
#include "fixture.h"
#include "model/deck/rk-deck-edit.h"
#include "model/deck/rk-slide-edit.h"
#include "model/deck/rk-slide-years.h"
#include "model/view/rk-deck-show.h"
#include "model/view/rk-view-years.h"

static const RkDeck *
deck_of (RkSession *session)
{
  const GPtrArray *decks = rk_dataset_all (rk_session_dataset (session), &rk_deck_type);

  return decks->len > 0 ? decks->pdata[decks->len - 1] : NULL;
}

static GPtrArray *
slides_of (RkSession *session)
{
  const RkDeck *deck = deck_of (session);

  if (deck == NULL)
    g_error ("there is no deck");
  return rk_deck_slides (rk_session_dataset (session), deck->id);
}

static const RkDeckSlide *
slide_at (RkSession *session, guint place)
{
  g_autoptr (GPtrArray) slides = slides_of (session);

  g_assert_cmpuint (place, <, slides->len);
  return slides->pdata[place];
}

/* The deck's slides as "a b c", by title. */
static char *
order_of (RkSession *session)
{
  g_autoptr (GPtrArray) slides = slides_of (session);
  g_autoptr (GString) order = g_string_new (NULL);

  for (guint i = 0; i < slides->len; i++)
    g_string_append_printf (order, "%s%s", i > 0 ? " " : "", ((const RkDeckSlide *) slides->pdata[i])->title);
  return g_string_free (g_steal_pointer (&order), FALSE);
}

static void
assert_order (RkSession *session, const char *expected)
{
  g_autofree char *order = order_of (session);

  g_assert_cmpstr (order, ==, expected);
}

static void
add_text (RkSession *session, const char *title, const char *after)
{
  RkDeckSlide *slide = rk_record_new (&rk_deck_slide_type);

  slide->kind = RK_SLIDE_TEXT;
  slide->title = g_strdup (title);
  must_apply (session, rk_slide_add (rk_session_dataset (session), deck_of (session), slide, after, NULL));
  rk_record_free (&rk_deck_slide_type, slide);
}

/* An empty document with a deck "a" whose slides are a (its title page), b, c and d. */
static RkSession *
open_deck (void)
{
  RkSession *session = open_in_memory (TRUE);

  must_apply (session, rk_deck_add (rk_session_dataset (session), "a", 2025, NULL, NULL));
  add_text (session, "b", NULL);
  add_text (session, "c", NULL);
  add_text (session, "d", NULL);
  return session;
}

static void
test_add (void)
{
  g_autoptr (RkSession) session = open_deck ();

  assert_order (session, "a b c d");
  add_text (session, "x", slide_at (session, 0)->id);
  assert_order (session, "a x b c d");
  must_step (session, RK_STEP_UNDO, "Add “x” to the deck “a”");
  assert_order (session, "a b c d");
}

static void
test_add_view (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkView) view = rk_view_parse ("chart:meetings-attended?form=stacked", NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *key = NULL, *label = NULL;
  const RkDeckSlide *slide;
  g_autoptr (RkEdit) edit = NULL;

  must_apply (session, rk_deck_add (rk_session_dataset (session), "meeting", 2025, NULL, NULL));
  edit = rk_slide_add_view (rk_session_dataset (session), deck_of (session), view, NULL, &key);
  label = rk_session_step (session, RK_STEP_EDIT, edit, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (label, ==, "Add “Meetings attended” to the deck “meeting”");
  slide = rk_dataset_get (rk_session_dataset (session), &rk_deck_slide_type, key);
  g_assert_cmpstr (slide->view, ==, "chart:meetings-attended?form=stacked");
  g_assert_cmpint (slide->kind, ==, RK_SLIDE_PICTURE);
}

static void
test_first_deck (void)
{
  g_autoptr (RkSession) session = open_in_memory (TRUE);
  g_autoptr (RkView) view = rk_view_parse ("map?colour=block&year=2025", NULL);

  must_apply (session, rk_deck_add (rk_session_dataset (session), "meeting", 2025, view, NULL));
  g_assert_cmpint (slide_at (session, 0)->kind, ==, RK_SLIDE_TITLE);
  g_assert_cmpstr (slide_at (session, 1)->view, ==, "map?colour=block&year=2025");
  must_step (session, RK_STEP_UNDO, "Make the deck “meeting”");
  g_assert_null (deck_of (session));
}

/* Everything there is for the year, and every slide of it can be drawn. */
static void
test_start (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  const RkDataset *dataset = rk_session_dataset (session);
  guint before = rk_dataset_all (dataset, &rk_deck_slide_type)->len;
  g_autofree char *key = NULL;
  g_autoptr (GPtrArray) slides = NULL;

  must_apply (session, rk_deck_start (dataset, 2025, &key));
  dataset = rk_session_dataset (session);
  slides = rk_deck_slides (dataset, key);
  g_assert_cmpuint (slides->len, >, 3);
  g_assert_cmpuint (rk_dataset_all (dataset, &rk_deck_slide_type)->len, ==, before + slides->len);
  for (guint i = 1; i < slides->len; i++) {
    g_autoptr (RkView) view = rk_view_parse (((const RkDeckSlide *) slides->pdata[i])->view, NULL);

    g_assert_nonnull (view);
  }
}

static void
test_move (void)
{
  static const struct {
    guint from, to;
    const char *order;
  } rows[] = {
    { 0, 3, "b c d a" },
    { 3, 0, "d a b c" },
    { 1, 2, "a c b d" },
    { 2, 1, "a c b d" },
    { 0, 1, "b a c d" },
    { 1, 99, "a c d b" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkSession) session = open_deck ();
    RkEdit *edit = rk_slide_move (rk_session_dataset (session), slide_at (session, rows[i].from), rows[i].to);

    g_assert_cmpuint (edit->steps->len, ==, 1); /* no other slide is changed */
    must_apply (session, edit);
    assert_order (session, rows[i].order);
  }
}

static void
test_move_nowhere (void)
{
  g_autoptr (RkSession) session = open_deck ();

  g_assert_null (rk_slide_move (rk_session_dataset (session), slide_at (session, 1), 1));
  g_assert_null (rk_slide_move (rk_session_dataset (session), slide_at (session, 3), 17));
}

/* Again and again into the same gap: in the end there is no room, and the deck is counted anew. */
static void
test_no_room (void)
{
  g_autoptr (RkSession) session = open_deck ();
  guint most = 0;

  for (guint i = 0; i < 60; i++) {
    RkEdit *edit = rk_slide_move (rk_session_dataset (session), slide_at (session, 3), 1);

    most = MAX (most, edit->steps->len);
    must_apply (session, edit);
  }
  assert_order (session, "a b c d");
  g_assert_cmpuint (most, ==, 4);
}

static void
test_duplicate_hide_remove (void)
{
  g_autoptr (RkSession) session = open_deck ();

  must_apply (session, rk_slide_duplicate (rk_session_dataset (session), slide_at (session, 1), NULL));
  assert_order (session, "a b b c d");
  must_apply (session, rk_slide_set_hidden (rk_session_dataset (session), slide_at (session, 2), TRUE));
  g_assert_false (slide_at (session, 1)->hidden);
  g_assert_true (slide_at (session, 2)->hidden);
  must_apply (session, rk_slide_remove (rk_session_dataset (session), slide_at (session, 1)));
  assert_order (session, "a b c d");
  must_step (session, RK_STEP_UNDO, "Delete the slide “b”");
  must_step (session, RK_STEP_UNDO, "Hide the slide “b”");
  must_step (session, RK_STEP_UNDO, "Duplicate the slide “b”");
  assert_order (session, "a b c d");
}

static void
set_view (RkSession *session, guint place, const char *view)
{
  RkDeckSlide *slide = rk_record_dup (&rk_deck_slide_type, slide_at (session, place));

  g_free (slide->view);
  slide->view = g_strdup (view);
  must_apply (session, rk_slide_change (rk_session_dataset (session), slide));
  rk_record_free (&rk_deck_slide_type, slide);
}

static void
test_next_meeting (void)
{
  g_autoptr (RkSession) session = open_deck ();
  const RkDeck *deck;

  set_view (session, 2, "map?colour=block&year=2025");
  must_apply (session, rk_deck_duplicate (rk_session_dataset (session), deck_of (session), 0, NULL));
  deck = deck_of (session);
  g_assert_cmpstr (deck->name, ==, "a (2)");
  g_assert_cmpint (deck->year, ==, 2025);
  assert_order (session, "a b c d");
  g_assert_cmpstr (slide_at (session, 2)->view, ==, "map?colour=block&year=2025");
  g_assert_cmpuint (rk_dataset_all (rk_session_dataset (session), &rk_deck_slide_type)->len, ==, 8);
  must_apply (session, rk_deck_remove (rk_session_dataset (session), deck));
  g_assert_cmpuint (rk_dataset_all (rk_session_dataset (session), &rk_deck_slide_type)->len, ==, 4);
  g_assert_cmpstr (deck_of (session)->name, ==, "a");
}

static void
test_next_year (void)
{
  g_autoptr (RkSession) session = open_in_memory (TRUE);
  const RkDeck *deck;

  must_apply (session, rk_deck_add (rk_session_dataset (session), "令和7年度 第1回会議 (R7, FY2025)", 2025, NULL, NULL));
  add_text (session, "R7 was a good year", NULL);
  set_view (session, 1, "map?colour=block&year=2025");
  must_apply (session, rk_deck_duplicate (rk_session_dataset (session), deck_of (session), 1, NULL));
  deck = deck_of (session);
  g_assert_cmpstr (deck->name, ==, "令和8年度 第1回会議 (R8, FY2026)");
  g_assert_cmpint (deck->year, ==, 2026);
  g_assert_cmpstr (slide_at (session, 0)->title, ==, "令和8年度 第1回会議 (R8, FY2026)");
  g_assert_cmpstr (slide_at (session, 1)->title, ==, "R7 was a good year"); /* whether it still holds only the planner knows */
  g_assert_true (slide_at (session, 1)->hidden);
}

/* What a slide says when it is moved on: NULL where its picture says it by itself. */
static void
test_slide_years (void)
{
  static const struct {
    RkDeckSlideKind kind;
    const char *title, *view, *moved_title, *moved_view;
    gboolean moved;
  } rows[] = {
    { RK_SLIDE_TITLE, "令和7年度 健康局の取組", NULL, "令和8年度 健康局の取組", NULL, TRUE },
    { RK_SLIDE_CHAPTER, "R6, R7 and FY2025 (2025), not E606, R7x or 12025", NULL, "R7, R8 and FY2026 (2026), not E606, R7x or 12025", NULL, TRUE },
    { RK_SLIDE_CHAPTER, "令和元年11月", NULL, "令和2年11月", NULL, TRUE },
    { RK_SLIDE_TEXT, "令和6年度　多職種研修会", NULL, "令和6年度　多職種研修会", NULL, FALSE },
    { RK_SLIDE_PICTURE, "令和6年度は北・西と東・南の二つのブロック", "map?colour=block&show=names&year=2024", NULL, "map?colour=block&show=names&year=2025", TRUE },
    { RK_SLIDE_PICTURE, "令和7年度の一年", "timeline", "令和8年度の一年", "timeline", TRUE },
    { RK_SLIDE_PICTURE, "令和2年度に7割減り", "chart:meetings-attended", "令和2年度に7割減り", "chart:meetings-attended", TRUE },
    { RK_SLIDE_PICTURE, "令和4年度まで", "chart:meetings-attended?to=2022", NULL, "chart:meetings-attended?to=2023", TRUE },
    { RK_SLIDE_PICTURE, "{event:E606.attended}人が参加", "chart:training-attendance", NULL, "chart:training-attendance", TRUE },
    { RK_SLIDE_PICTURE, "令和6年11月に掲げた場所", "list:placement?where=campaign:ACP-R6", NULL, "list:placement?where=campaign:ACP-R7", TRUE },
    { RK_SLIDE_PICTURE, "令和7年11月に掲げた場所", "list:placement?where=campaign:ACP-R7", "令和7年11月に掲げた場所", "list:placement?where=campaign:ACP-R7", FALSE },
    { RK_SLIDE_PAIR, "R6とR7", "map?year=2024", "R7とR8", "map?year=2025", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkDeckSlide *slide = rk_record_new (&rk_deck_slide_type);

    slide->kind = rows[i].kind;
    slide->title = g_strdup (rows[i].title);
    slide->view = g_strdup (rows[i].view);
    slide->source = g_strdup ("S0");
    g_test_message ("%s", rows[i].title);
    g_assert_cmpint (rk_slide_move_years (figures (), slide, 1), ==, rows[i].moved);
    g_assert_cmpstr (slide->title, ==, rows[i].moved_title);
    g_assert_cmpstr (slide->view, ==, rows[i].moved_view);
    g_assert_cmpint (slide->source == NULL, ==, g_strcmp0 (rows[i].title, rows[i].moved_title) != 0);
    rk_record_free (&rk_deck_slide_type, slide);
  }
}

static char *
move_view (const char *text, int years)
{
  g_autoptr (RkView) view = rk_view_parse (text, NULL);

  g_assert_nonnull (view);
  rk_view_move_years (view, years);
  return rk_view_format (view);
}

static void
test_view_years (void)
{
  static const struct {
    const char *from, *to;
  } rows[] = {
    { "map?colour=block&year=2024", "map?colour=block&year=2025" },
    { "map?colour=block", "map?colour=block" },
    { "month?month=2024-07", "month?month=2025-07" },
    { "chart:consultations?from=2020&to=2024", "chart:consultations?from=2021&to=2025" },
    { "blocks?with=2025&year=2024", "blocks?with=2026&year=2025" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *moved = move_view (rows[i].from, 1), *back = move_view (moved, -1);

    g_assert_cmpstr (moved, ==, rows[i].to);
    g_assert_cmpstr (back, ==, rows[i].from);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/deck-edit/slides-are-added-where-wanted", test_add);
  g_test_add_func ("/deck-edit/a-view-becomes-a-slide", test_add_view);
  g_test_add_func ("/deck-edit/a-first-deck-of-a-view", test_first_deck);
  g_test_add_func ("/deck-edit/a-deck-of-the-year", test_start);
  g_test_add_func ("/deck-edit/a-move-changes-one-slide", test_move);
  g_test_add_func ("/deck-edit/a-move-to-its-own-place", test_move_nowhere);
  g_test_add_func ("/deck-edit/counted-anew-where-no-room-is-left", test_no_room);
  g_test_add_func ("/deck-edit/duplicate-hide-remove", test_duplicate_hide_remove);
  g_test_add_func ("/deck-edit/for-the-next-meeting", test_next_meeting);
  g_test_add_func ("/deck-edit/for-the-next-year", test_next_year);
  g_test_add_func ("/deck-edit/words-of-a-slide-for-the-next-year", test_slide_years);
  g_test_add_func ("/deck-edit/years-of-a-view", test_view_years);
  return g_test_run ();
}
