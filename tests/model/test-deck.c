/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Decks as they are shown: which slides, in what order, with what numbers and words, and that a slide is always a picture. */
#include "fixture.h"
#include "model/deck/rk-answer-deck.h"
#include "model/view/rk-view.h"

/* A deck of R6 in a document of its own; each row is kind, title, text, view. */
static RkSession *
open_deck (const char *const (*rows)[4], guint n)
{
  RkSession *session = open_in_memory (TRUE);

  must_apply (session, edit_record (rk_session_dataset (session), "Add deck", "deck", "D1", "name", "会議", "english", "Meeting", "year", "R6", NULL));
  for (guint i = 0; i < n; i++) {
    g_autofree char *key = g_strdup_printf ("S%u", i + 1), *position = g_strdup_printf ("%u", i + 1);

    must_apply (session, edit_record (rk_session_dataset (session), "Add slide", "slide", key, "deck", "D1", "position", position, "kind", rows[i][0], "title",
                                      rows[i][1], "body", rows[i][2], "view", rows[i][3], NULL));
  }
  return session;
}

static char *
join_names (const RkDrawnDeck *deck)
{
  return g_strjoinv (" | ", (char **) deck->names->pdata);
}

static char *
text_of (const RkPicture *picture)
{
  g_autoptr (GArray) texts = rk_picture_texts (picture);
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < texts->len; i++)
    g_string_append_printf (all, "%s\n", g_array_index (texts, RkItem, i).mark->text);
  return g_string_free (all, FALSE);
}

static void
test_order_and_ranks (void)
{
  static const char *const rows[][4] = {
    { "表紙", "会議", "", "" },
    { "章", "{year}の取組", "", "" },
    { "文", "課題", "一\n二", "" },
    { "章", "{year-1}まで", "", "" },
    { "図", "", "", "map" },
  };
  static const int ranks[] = { 0, 0, 1, 0, 1 };
  g_autoptr (RkSession) session = open_deck (rows, G_N_ELEMENTS (rows));
  g_autoptr (RkDrawnDeck) deck = rk_answer_deck (rk_session_dataset (session), "D1", rk_style (RK_STYLE_LIGHT));
  g_autofree char *names = join_names (deck), *second = text_of (deck->pictures->pdata[3]);

  g_assert_cmpstr (names, ==, "会議 | FY2024 (R6)の取組 | 課題 | FY2023 (R5)まで | FY2024 (R6): Block of the year");
  g_assert_cmpstr (deck->title, ==, "Meeting");
  for (guint i = 0; i < G_N_ELEMENTS (ranks); i++)
    g_assert_cmpint (g_array_index (deck->ranks, int, i), ==, ranks[i]);
  g_assert_cmpstr (((const RkPicture *) deck->pictures->pdata[2])->anchor, ==, "slide:S3");
  assert_holds (second, "2\n"); /* the second chapter */
  assert_holds (second, "4 / 5\n");
}

static void
test_hidden_slides_are_left_out (void)
{
  static const char *const rows[][4] = { { "表紙", "会議", "", "" }, { "文", "一", "", "" }, { "文", "二", "", "" } };
  g_autoptr (RkSession) session = open_deck (rows, G_N_ELEMENTS (rows));
  g_autoptr (RkDeckShow) show = NULL;
  g_autoptr (GPtrArray) slides = NULL;

  must_apply (session, edit_record (rk_session_dataset (session), "Hide", "slide", "S2", "hidden", "yes", NULL));
  show = rk_deck_show (rk_session_dataset (session), "Meeting", 0, NULL);
  slides = rk_deck_slides (rk_session_dataset (session), "D1");
  g_assert_cmpuint (slides->len, ==, 3);
  g_assert_cmpuint (show->slides->len, ==, 2);
  g_assert_cmpstr (((const RkDeckSlide *) show->slides->pdata[1])->title, ==, "二");
}

static void
test_long_text_goes_on (void)
{
  g_autoptr (GString) body = g_string_new ("1");
  const char *rows[1][4] = { { "文", "長い", NULL, "" } };
  g_autoptr (RkSession) session = NULL;
  g_autoptr (RkDrawnDeck) deck = NULL;
  g_autofree char *names = NULL;

  for (guint i = 2; i <= 20; i++)
    g_string_append_printf (body, "\n%u", i);
  rows[0][2] = body->str;
  session = open_deck (rows, 1);
  deck = rk_answer_deck (rk_session_dataset (session), "D1", rk_style (RK_STYLE_LIGHT));
  names = join_names (deck);
  g_assert_cmpstr (names, ==, "長い (1 of 2) | 長い (2 of 2)");
  g_assert_cmpstr (((const RkPicture *) deck->pictures->pdata[0])->anchor, ==, "slide:S1");
  g_assert_null (((const RkPicture *) deck->pictures->pdata[1])->anchor);
}

/* Every event of the year is on a slide, once. */
static void
test_events_go_on (void)
{
  static const struct {
    int year;
    guint events;
  } rows[] = { { 2024, 24 }, { 2025, 14 }, { 2021, 11 } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkSession) session = open_in_memory (FALSE);
    g_autofree char *view = g_strdup_printf ("events?year=%d", rows[i].year);
    g_autoptr (RkDrawnDeck) deck = NULL;
    guint events = 0;

    must_apply (session, edit_record (rk_session_dataset (session), "Add deck", "deck", "D1", "name", "会議", "year", "R1", NULL));
    must_apply (session, edit_record (rk_session_dataset (session), "Add slide", "slide", "T1", "deck", "D1", "position", "1", "kind", "図", "view", view, NULL));
    deck = rk_answer_deck (rk_session_dataset (session), "D1", rk_style (RK_STYLE_GREY));
    for (guint k = 0; k < deck->pictures->len; k++) {
      g_autoptr (GArray) items = rk_picture_items (deck->pictures->pdata[k]);

      for (guint t = 0; t < items->len; t++)
        events += g_str_has_prefix (g_array_index (items, RkItem, t).mark->key, "event:");
    }
    g_assert_cmpuint (events, ==, rows[i].events);
  }
}

/* A planner's title stands above the picture; what is counted stays said. */
static void
test_title_of_a_picture (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  RkDeckSlide slide = { .id = (char *) "X", .kind = RK_SLIDE_PICTURE, .title = (char *) "出席は回復した", .view = (char *) "chart:meetings-attended" };
  RkDeck deck = { .id = (char *) "D", .name = (char *) "会議", .year = 2024 };
  g_autoptr (RkPicture) picture = rk_answer_slide (rk_session_dataset (session), &deck, &slide, rk_style (RK_STYLE_LIGHT), 1, 1);
  g_autofree char *text = text_of (picture);

  assert_holds (text, "Meetings attended: Osaka City, by fiscal year, in meetings (attending one meeting)\n");
}

/* What a slide names may be gone or never have been: it says so. */
static void
test_always_a_picture (void)
{
  static const struct {
    gint64 kind;
    const char *view, *said;
  } rows[] = {
    { RK_SLIDE_PICTURE, "chart:no-such-measure", "no-such-measure" },
    { RK_SLIDE_PICTURE, "pie:consultations", "pie:consultations" },
    { RK_SLIDE_PICTURE, NULL, "is not a view" },
    { RK_SLIDE_PAIR, "map", "is not a view" },
    { RK_SLIDE_CHAPTER, NULL, "会議" },
    { RK_MISSING, NULL, "会議" },
  };
  RkDeck deck = { .id = (char *) "D", .name = (char *) "会議", .year = 2024 };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    RkDeckSlide slide = { .id = (char *) "X", .kind = rows[i].kind, .view = (char *) rows[i].view };
    g_autoptr (RkPicture) picture = rk_answer_slide (figures (), &deck, &slide, rk_style (RK_STYLE_LIGHT), 1, 1);
    g_autofree char *text = text_of (picture);

    g_assert_cmpfloat (picture->width, ==, 960);
    g_assert_cmpfloat (picture->height, ==, 540);
    assert_holds (text, rows[i].said);
  }
}

/* A figure in a text is that of the data; what is not there stays as it is written. */
static void
test_figures_in_texts (void)
{
  static const struct {
    const char *text, *shown;
  } rows[] = {
    { "no figures", "no figures" },
    { "{event:E606.attended} people", "120 people" },
    { "{year}, {year-1}", "FY2024 (R6), FY2023 (R5)" },
    { "{question:Q601.returned%handed_out}", "82.5%" },
    { "{question:Q301a.returned%handed_out}", "–" },
    { "{event:E704.venue}", "Chuo Community Hall" },
    { "{event:E606.expected}", "–" },
    { "{event:E999.attended}", "{event:E999.attended}" },
    { "{event:E606.no_such}", "{event:E606.no_such}" },
    { "{event:E606.title%attended}", "{event:E606.title%attended}" },
    { "{nothing} {} {", "{nothing} {} {" },
    { "{year-x} {yearly}", "{year-x} {yearly}" },
  };
  const RkDeck deck = { .id = (char *) "D", .year = 2024 };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *shown = rk_deck_words (figures (), &deck, "日本語", rows[i].text);

    g_assert_cmpstr (shown, ==, rows[i].shown);
  }
}

static void
test_corrected_figure (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  const RkDeck deck = { .id = (char *) "D", .year = 2024 };
  g_autofree char *before = rk_deck_words (rk_session_dataset (session), &deck, "{event:E606.attended}", NULL), *after = NULL;

  must_apply (session, edit_record (rk_session_dataset (session), "Correct", "event", "E606", "attended", "121", NULL));
  after = rk_deck_words (rk_session_dataset (session), &deck, "{event:E606.attended}", NULL);
  g_assert_cmpstr (before, ==, "120");
  g_assert_cmpstr (after, ==, "121");
}

static RkPicture *
draw_view (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (RkView) view = rk_view_parse (text, &error);

  g_assert_no_error (error);
  return rk_view_draw (view, figures (), 2024, rk_style (RK_STYLE_LIGHT), 960, 514);
}

static void
test_tables (void)
{
  static const struct {
    const char *view, *there[5];
  } rows[] = {
    { "events?kind=多職種研修会", { "2 events of the city, by date\n", "120 people\n", "141 people\n", "North + West block\n" } },
    { "events?kind=ACPセミナー,活動報告会", { "2 events of the city", "99 people\n", "137 people\n" } },
    { "blocks?with=R7", { "North + West block (11 wards)\n", "Block in FY2025 (R7)\n", "North + East block\n", "East + South block (13 wards)\n" } },
    { "blocks?year=R4", { "The blocks of this year are not published.", "North\n", "South\n" } },
    { "list:programme_item?columns=id,name", { "8 records\n", "a\n", "Raising residents’ awareness\n" } },
    { "list:placement?columns=spot,site&where=campaign:ACP-R6,medium:ポスター&join=site", { "22 records\n", "Suminoekoen\n", "Osakako, Sakaisuji-Hommachi\n" } },
    { "list:event?columns=id&where=id:E606|E608", { "2 records\n", "E606\n", "E608\n" } },
    { "list:event?columns=id&year=R7&where=state:延期", { "0 records\n" } },
    { "list:event?columns=nothing", { "has no field “nothing”" } },
    { "list:event?where=nothing", { "has no field “nothing”" } },
    { "list:nothing", { "no records of the kind “nothing”" } },
    { "contents", { "The contents are those of a deck with chapters." } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkPicture) picture = draw_view (rows[i].view);
    g_autofree char *text = text_of (picture);

    g_test_message ("%s", rows[i].view);
    for (guint k = 0; rows[i].there[k] != NULL; k++)
      assert_holds (text, rows[i].there[k]);
  }
}

/* Each line of the contents leads to its chapter and says its page. */
static void
test_contents (void)
{
  static const char *const rows[][4] = { { "表紙", "会議", "", "" }, { "図", "目次", "", "contents" }, { "章", "一", "", "" }, { "文", "あ", "い", "" }, { "章", "二", "", "" } };
  g_autoptr (RkSession) session = open_deck (rows, G_N_ELEMENTS (rows));
  g_autoptr (RkDrawnDeck) deck = rk_answer_deck (rk_session_dataset (session), "D1", rk_style (RK_STYLE_LIGHT));
  g_autoptr (GArray) items = rk_picture_items (deck->pictures->pdata[1]);
  g_autofree char *text = text_of (deck->pictures->pdata[1]);

  g_assert_cmpuint (items->len, ==, 2);
  g_assert_cmpstr (g_array_index (items, RkItem, 0).mark->key, ==, "slide:S3");
  g_assert_cmpstr (g_array_index (items, RkItem, 1).mark->key, ==, "slide:S5");
  assert_holds (text, "1\n3\n一\n");
  assert_holds (text, "2\n5\n二\n");
}

static void
test_no_such_deck (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (rk_deck_show (figures (), "nothing such", 0, &error));
  assert_holds (error->message, "nothing such");
}

/* A document without a deck has one made of what it holds. */
static void
test_empty_document (void)
{
  g_autoptr (RkDataset) nothing = rk_dataset_new ();
  g_autoptr (RkDrawnDeck) deck = rk_answer_deck (nothing, NULL, rk_style (RK_STYLE_LIGHT));

  g_assert_cmpuint (deck->pictures->len, ==, 4);
  g_assert_cmpstr (deck->title, ==, "Liaison-promotion meeting");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/deck/order-and-ranks", test_order_and_ranks);
  g_test_add_func ("/deck/hidden-slides-are-left-out", test_hidden_slides_are_left_out);
  g_test_add_func ("/deck/long-text-goes-on", test_long_text_goes_on);
  g_test_add_func ("/deck/events-go-on", test_events_go_on);
  g_test_add_func ("/deck/title-of-a-picture", test_title_of_a_picture);
  g_test_add_func ("/deck/always-a-picture", test_always_a_picture);
  g_test_add_func ("/deck/figures-in-texts", test_figures_in_texts);
  g_test_add_func ("/deck/corrected-figure", test_corrected_figure);
  g_test_add_func ("/deck/tables", test_tables);
  g_test_add_func ("/deck/contents", test_contents);
  g_test_add_func ("/deck/no-such-deck", test_no_such_deck);
  g_test_add_func ("/deck/empty-document", test_empty_document);
  return g_test_run ();
}
