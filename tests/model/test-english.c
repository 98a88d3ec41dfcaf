/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * In English the published figures are shown without a Japanese word, wherever they are shown: in the inspector, on slides, charts, maps
 * and sheets. What may stay Japanese is listed here. */
#include "core/event/rk-event-detail.h"
#include "core/event/rk-event.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"
#include "draw/paper/rk-label-sheet.h"
#include "fixture.h"
#include "model/built-in/rk-built-in.h"
#include "model/campaign/rk-answer-delivery.h"
#include "model/chart/rk-answer-chart.h"
#include "model/deck/rk-answer-deck.h"
#include "model/schedule/rk-answer-year-plan.h"
#include "model/session/rk-facts.h"
#include "model/view/rk-view.h"

/* Kanji or kana; the long-vowel mark and the like come with them. */
static gboolean
is_japanese (const char *text)
{
  for (; text != NULL && *text != '\0'; text = g_utf8_next_char (text)) {
    GUnicodeScript script = g_unichar_get_script (g_utf8_get_char (text));

    if (script == G_UNICODE_SCRIPT_HAN || script == G_UNICODE_SCRIPT_HIRAGANA || script == G_UNICODE_SCRIPT_KATAKANA)
      return TRUE;
  }
  return FALSE;
}

static void
cut (GString *text, const char *word)
{
  if (word != NULL)
    g_string_replace (text, word, "", 0);
}

/* A person's name, whose reading no paper says; and the credit of the outlines, which its licence words. */
static void
assert_english (const char *text, const char *where)
{
  const GPtrArray *events = rk_dataset_all (figures (), &rk_event_type), *speakers = rk_dataset_all (figures (), &rk_speaker_type);
  g_autoptr (GString) rest = g_string_new (text);

  if (!is_japanese (text))
    return;
  cut (rest, rk_built_in_credit ());
  for (guint i = 0; i < events->len; i++)
    cut (rest, ((const RkEvent *) events->pdata[i])->speaker);
  for (guint i = 0; i < speakers->len; i++)
    cut (rest, ((const RkSpeaker *) speakers->pdata[i])->name);
  if (is_japanese (rest->str))
    g_error ("%s: “%s” is not in English", where, text);
}

static void
assert_picture (const RkPicture *picture, const char *where)
{
  g_autoptr (GArray) texts = rk_picture_texts (picture), items = rk_picture_items (picture);

  g_assert_cmpuint (texts->len, >, 0);
  for (guint i = 0; i < texts->len; i++)
    assert_english (g_array_index (texts, RkItem, i).mark->text, where);
  for (guint i = 0; i < items->len; i++)
    assert_english (g_array_index (items, RkItem, i).mark->name, where);
}

/* The reading of a name is kana, and a slide's own fields are both languages of it. */
static gboolean
is_looked_at (const RkRecordType *type)
{
  return !g_str_equal (type->name, "slide");
}

static void
assert_facts (const RkRecordType *type, gconstpointer record)
{
  g_autofree char *key = g_strconcat (type->name, ":", rk_record_key (record), NULL);
  g_autoptr (RkFacts) facts = rk_facts (figures (), 2024, key);

  assert_english (facts->title, key);
  for (guint i = 0; i < facts->facts->len; i++) {
    const RkFact *fact = facts->facts->pdata[i];

    assert_english (fact->label, key);
    if (!g_str_equal (fact->label, "Reading"))
      assert_english (fact->value, key);
  }
}

static void
test_inspector (void)
{
  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++) {
    const GPtrArray *all = rk_dataset_all (figures (), *type);

    for (guint i = 0; i < all->len && is_looked_at (*type); i++)
      assert_facts (*type, all->pdata[i]);
  }
}

/* A column of a table says what it says in English, too. */
static void
test_columns (void)
{
  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++) {
    const GPtrArray *all = rk_dataset_all (figures (), *type);

    for (guint i = 0; i < all->len; i++)
      for (const RkField *field = (*type)->fields; field->name != NULL; field++) {
        g_autofree char *word = (field->flags & RK_FIELD_LISTED) ? rk_field_word (figures (), *type, all->pdata[i], field) : NULL;

        if (!g_str_equal (field->name, "kana") && !g_str_equal (field->name, "view"))
          assert_english (word, field->name);
      }
  }
}

static void
test_decks (void)
{
  static const char *const decks[] = { "R7", "R5", "R3" };

  for (guint d = 0; d < G_N_ELEMENTS (decks); d++) {
    g_autoptr (RkDrawnDeck) deck = rk_answer_deck (figures (), decks[d], rk_style (RK_STYLE_LIGHT));
    g_autoptr (RkDeckShow) show = rk_deck_show (figures (), decks[d], 0, NULL);

    assert_english (deck->title, decks[d]);
    for (guint i = 0; i < deck->pictures->len; i++) {
      assert_picture (deck->pictures->pdata[i], deck->names->pdata[i]);
      assert_english (deck->names->pdata[i], decks[d]);
    }
    for (guint i = 0; i < show->slides->len; i++)
      assert_english (((const RkDeckSlide *) show->slides->pdata[i])->notes, "notes");
  }
}

static void
test_charts (void)
{
  g_autoptr (GPtrArray) topics = rk_topics (figures ());

  g_assert_cmpuint (topics->len, >, 10);
  for (guint i = 0; i < topics->len; i++) {
    const RkTopic *topic = topics->pdata[i];
    g_autoptr (RkView) view = rk_view_new ("chart", topic->id, 0);
    g_autoptr (RkPicture) picture = rk_view_draw (view, figures (), 2024, rk_style (RK_STYLE_LIGHT), 960, 540);

    assert_english (topic->title, topic->id);
    assert_picture (picture, topic->id);
  }
}

static void
test_views (void)
{
  static const char *const views[] = {
    "map?colour=block&show=stations,venues,offices",
    "map?colour=population",
    "events",
    "blocks?with=years",
    "list:site?columns=name,operator,listed_line,lines,other_lines,municipality,note",
    "list:material",
    "list:campaign_task",
    "list:placement",
    "list:programme_item",
    "list:progress",
    "timeline",
    "timeline?quarter=2",
    "month?month=7",
    "campaign",
    "reach",
    "list:speaker",
  };

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    for (int year = 2019; year <= 2025; year++) {
      g_autoptr (GError) error = NULL;
      g_autoptr (RkView) view = rk_view_parse (views[i], &error);
      g_autoptr (RkPicture) picture = NULL;

      g_assert_no_error (error);
      picture = rk_view_draw (view, figures (), year, rk_style (RK_STYLE_LIGHT), 960, 540);
      assert_picture (picture, views[i]);
    }
}

static void
assert_sheet (RkSheet *sheet)
{
  g_autoptr (GPtrArray) pages = rk_sheet_draw (sheet, rk_style (RK_STYLE_GREY));

  for (guint i = 0; i < pages->len; i++)
    assert_picture (pages->pdata[i], sheet->title);
  rk_sheet_free (sheet);
}

static void
test_sheets (void)
{
  g_autoptr (RkDelivery) delivery = rk_delivery_new (figures (), rk_campaign_of_year (figures (), 2024));
  g_autoptr (GPtrArray) labels = rk_answer_delivery_labels (delivery), pages = rk_label_sheet_draw (labels, rk_style (RK_STYLE_LIGHT));

  assert_sheet (rk_answer_print_run (figures (), delivery, 10));
  assert_sheet (rk_answer_delivery_list (figures (), delivery));
  assert_sheet (rk_answer_removal_list (figures (), delivery));
  for (guint i = 0; i < pages->len; i++)
    assert_picture (pages->pdata[i], "labels");
  for (int year = 2019; year <= 2025; year++) {
    g_autoptr (RkPlanSheet) sheet = rk_answer_year_plan (figures (), year);
    g_autoptr (RkPicture) page = sheet != NULL ? rk_plan_sheet_draw (sheet, rk_style (RK_STYLE_LIGHT)) : NULL;

    if (page != NULL) /* of some years no event is published */
      assert_picture (page, "plan of the year");
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init ("en"));
  g_test_add_func ("/english/inspector", test_inspector);
  g_test_add_func ("/english/columns", test_columns);
  g_test_add_func ("/english/decks", test_decks);
  g_test_add_func ("/english/charts", test_charts);
  g_test_add_func ("/english/views", test_views);
  g_test_add_func ("/english/sheets", test_sheets);
  return g_test_run ();
}
