/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * English that stays when the Japanese beside it is changed: the form says so, while it is edited and for as long as it is so. */
#include "fixture.h"

#include "core/event/rk-event.h"
#include "core/rk-language.h"
#include "model/record/rk-english-left.h"
#include "model/record/rk-record-draft.h"

#define LEFT "The Japanese has changed since."

static void
test_twins (void)
{
  static const struct {
    const char *type, *japanese, *english;
  } rows[] = {
    { "event", "title", "english" },
    { "venue", "name", "english" },
    { "ward", "name", "romaji" },
    { "site", "name", "romaji" },
    { "measure", "unit", "unit_english" },
    { "question", "text", "english" },
    { "answer", "label", "english" },
    { "slide", "body", "english_body" },
    { "question", "respondents", "respondents_english" },
    { "annotation", "text", "english" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    const RkRecordType *type = rk_type (rows[i].type);
    const RkField *japanese = rk_record_type_field (type, rows[i].japanese), *english = rk_record_type_field (type, rows[i].english);

    g_assert_true (rk_record_type_english (type, japanese) == english);
    g_assert_true (rk_record_type_japanese (type, english) == japanese);
    g_assert_null (rk_record_type_english (type, english));
  }
  g_assert_null (rk_record_type_english (rk_type ("event"), rk_record_type_field (rk_type ("event"), "notes")));
}

/* What the form says beside the English name of a venue, as typed. */
static char *
told (const char *name, const char *english, gboolean left)
{
  const RkRecordType *type = rk_type ("venue");
  const RkField *field = rk_record_type_field (type, "english");
  g_autoptr (RkRecordDraft) draft = rk_record_draft_new (type, rk_dataset_get (figures (), type, "V01"));
  g_autoptr (RkRecordVerdict) verdict = NULL;

  draft->left[field - type->fields] = left;
  rk_record_draft_set (draft, rk_record_type_field (type, "name"), name);
  rk_record_draft_set (draft, field, english);
  verdict = rk_record_draft_judge (draft, figures ());
  return g_strdup (verdict->fields[field - type->fields].told);
}

static void
test_form (void)
{
  static const struct {
    const char *name, *english;
    gboolean left;
    const char *told;
  } rows[] = {
    { "中央区民センター", "Chuo Community Hall", FALSE, NULL },
    { "中央会館", "Chuo Community Hall", FALSE, LEFT },
    { "中央会館", "Chuo Hall", FALSE, NULL },
    { "中央会館", "", FALSE, NULL },
    { "中央区民センター", "Chuo Hall", FALSE, NULL },
    { "中央区民センター", "Chuo Community Hall", TRUE, LEFT },
    { "中央区民センター", "Chuo Hall", TRUE, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autofree char *text = told (rows[i].name, rows[i].english, rows[i].left);

    g_test_message ("%u", i);
    g_assert_cmpstr (text, ==, rows[i].told);
  }
}

static gboolean
is_left (RkSession *session)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) past = rk_session_record_past (session, &rk_event_type, "E606", &error);
  gconstpointer event = rk_dataset_get (rk_session_dataset (session), &rk_event_type, "E606");

  g_assert_no_error (error);
  return rk_english_left_in_past (&rk_event_type, rk_record_type_field (&rk_event_type, "english"), event, past);
}

static void
change (RkSession *session, const char *field, const char *text)
{
  g_autoptr (RkEdit) edit = edit_record (rk_session_dataset (session), "Change", "event", "E606", field, text, NULL);
  g_autoptr (GError) error = NULL;

  g_free (rk_session_step (session, RK_STEP_EDIT, edit, &error));
  g_assert_no_error (error);
}

static void
test_past (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);

  g_assert_false (is_left (session));
  change (session, "notes", "午後");
  g_assert_false (is_left (session));
  change (session, "title", "多職種の研修");
  g_assert_true (is_left (session));
  change (session, "notes", "午前");
  g_assert_true (is_left (session));
  change (session, "title", "多職種研修会"); /* as it was */
  g_assert_false (is_left (session));
  change (session, "title", "多職種の研修");
  change (session, "english", "Training of many professions");
  g_assert_false (is_left (session));
  change (session, "title", "研修");
  g_assert_true (is_left (session));
  change (session, "english", "");
  g_assert_false (is_left (session));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_assert_true (rk_language_init ("en"));
  g_test_add_func ("/english-left/twins", test_twins);
  g_test_add_func ("/english-left/form", test_form);
  g_test_add_func ("/english-left/past", test_past);
  return g_test_run ();
}
