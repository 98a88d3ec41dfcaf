/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the inspector shows of a record: its members, what follows from the year, and where it comes from. */
#include "core/event/rk-event.h"
#include "fixture.h"
#include "model/session/rk-facts.h"

/* The value of the fact with that label; NULL when there is none. */
static const char *
fact (const RkFacts *facts, const char *label)
{
  for (guint i = 0; i < facts->facts->len; i++) {
    const RkFact *one = facts->facts->pdata[i];

    if (g_str_equal (one->label, label))
      return one->value;
  }
  return NULL;
}

static void
test_records (void)
{
  static const struct {
    int year;
    const char *key, *title, *subtitle, *label, *value;
  } table[] = {
    { 2024, "ward:27127", "Kita-ku", "Ward", "Block in FY2024 (R6)", "North + West block" },
    { 2025, "ward:27127", "Kita-ku", "Ward", "Block in FY2025 (R7)", "North + East block" },
    { 2022, "ward:27127", "Kita-ku", "Ward", "Block in FY2022 (R4)", "not published" },
    { 2024, "ward:27127", "Kita-ku", "Ward", "Population (2025)", "149,819" },
    { 2024, "ward:27127", "Kita-ku", "Ward", "Population (2017-09-30)", "123,059, aged 65 and over 23,773" },
    { 2024, "event:E606", "Multi-professional training", "Event", "Wards",
      "Kita-ku, Miyakojima-ku, Fukushima-ku, Konohana-ku, Nishi-ku, Minato-ku, Taisho-ku, Nishiyodogawa-ku, Yodogawa-ku, Higashiyodogawa-ku, Asahi-ku" },
    { 2022, "event:E606", "Multi-professional training", "Event", "Block", "North + West block" },
    { 2024, "event:E606", "Multi-professional training", "Event", "Fiscal year", "FY2024 (R6)" },
    { 2024, "event:E306", "Joint training of ward officers and coordinators (provisional)", "Event", "Speaker", "都築千里" },
    { 2024, "event:E302", "Briefing for new ward officers", "Event", "Ward staff", "28" },
    { 2024, "event:E302", "Briefing for new ward officers", "Event", "– Public health nurses", "9" },
    { 2024, "event:E302", "Briefing for new ward officers", "Event", "– New in office (counted elsewhere)", "18" },
    { 2024, "event:E704", "Multi-professional training by area", "Event", "Venue", "Chuo Community Hall" },
    { 2024, "event:E302", "Briefing for new ward officers", "Event", "Part of the programme", "First half (How to run the programme of home medical and long-term care coordination)" },
    { 2024, "event:E302", "Briefing for new ward officers", "Event", "Audience", NULL },
    { 2024, "event:E301", "Coordinators’ meeting for newcomers, 1st", "Event", "Audience", "New coordinators" },
    { 2024, "event:E301", "Coordinators’ meeting for newcomers, 1st", "Event", "Questionnaire", NULL }, /* how many came back is not said */
    { 2024, "observation:meetings-attended-R3", "Meetings attended", "Observation", "Sum of the parts", "1,777" },
    { 2024, "observation:meetings-attended-R3", "Meetings attended", "Observation", "Value", "1,896" },
    { 2024, "observation:consultations-R4", "Individual consultations", "Observation", "Sum of the parts", NULL },
    { 2024, "source:S1", "Work of the ward offices and consultation offices, first half of R5", "Source", "II Meetings and trainings attended", "27 records" },
    { 2024, "site:ST06", "Nakamozu", "Site", "Municipality", "Sakai" },
    { 2024, "answer:Q301a-1", "Understood", "Answer", "Count", "15" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (RkFacts) facts = rk_facts (figures (), table[i].year, table[i].key);

    g_test_message ("%u %s", i, table[i].key);
    g_assert_cmpstr (facts->title, ==, table[i].title);
    g_assert_cmpstr (facts->subtitle, ==, table[i].subtitle);
    g_assert_cmpstr (fact (facts, table[i].label), ==, table[i].value);
  }
}

/* Every figure has a source, and nothing is shown without a name or a value. */
static void
test_every_record (void)
{
  for (const RkRecordType *const *type = rk_types (); *type != NULL; type++) {
    const GPtrArray *records = rk_dataset_all (figures (), *type);

    for (guint i = 0; i < records->len; i++) {
      g_autofree char *key = g_strconcat ((*type)->name, ":", rk_record_key (records->pdata[i]), NULL);
      g_autoptr (RkFacts) facts = rk_facts (figures (), 2024, key);
      const RkField *source = rk_record_type_field (*type, "source");

      g_test_message ("%s", key);
      g_assert_nonnull (facts);
      g_assert_cmpstr (facts->title, !=, "");
      for (guint k = 0; k < facts->facts->len; k++) {
        const RkFact *one = facts->facts->pdata[k];

        g_assert_true (one->label != NULL && *one->label != '\0');
        g_assert_true (one->value != NULL && *one->value != '\0');
      }
      if (source != NULL && rk_record_text (records->pdata[i], source) != NULL)
        g_assert_nonnull (fact (facts, "Source"));
    }
  }
}

static void
test_source (void)
{
  g_autoptr (RkFacts) facts = rk_facts (figures (), 2024, "observation:meetings-attended-R3");
  const RkFact *last = facts->facts->pdata[facts->facts->len - 1];

  g_assert_cmpstr (last->label, ==, "Source");
  g_assert_cmpstr (last->value, ==, "Work of the ward offices and consultation offices, first half of R5, II Meetings and trainings attended");
}

static void
test_no_record (void)
{
  static const char *const keys[] = { NULL, "", "event", "event:", ":E606", "planet:mars", "event:E999", "E606" };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++) {
    const RkRecordType *type;

    g_assert_null (rk_facts (figures (), 2024, keys[i]));
    g_assert_null (rk_key_record (figures (), keys[i], &type));
  }
}

static void
test_key_record (void)
{
  const RkRecordType *type;
  const RkEvent *event = rk_key_record (figures (), "event:E606", &type);

  g_assert_true (type == &rk_event_type);
  g_assert_cmpstr (event->id, ==, "E606");
}

/* What an event is for where wards are named one by one, and its second speaker. */
static void
test_rows_of_an_event (void)
{
  g_autoptr (RkSession) session = open_in_memory (FALSE);
  g_autoptr (RkFacts) facts = NULL, report = rk_facts (figures (), 2024, "event:E619");
  guint speakers = 0;

  must_apply (session, edit_record (rk_session_dataset (session), "a", "event_ward", "w1", "event", "E704", "ward", "27106", NULL));
  must_apply (session, edit_record (rk_session_dataset (session), "b", "event_ward", "w2", "event", "E704", "ward", "27127", NULL));
  must_apply (session, edit_record (rk_session_dataset (session), "c", "speaker", "s2", "event", "E704", "name", "Tanaka", NULL));
  facts = rk_facts (rk_session_dataset (session), 2025, "event:E704");
  g_assert_cmpstr (fact (facts, "Wards"), ==, "Kita-ku, Nishi-ku");
  for (guint i = 0; i < facts->facts->len; i++)
    speakers += g_str_equal (((const RkFact *) facts->facts->pdata[i])->label, "Speaker");
  g_assert_cmpuint (speakers, ==, 2); /* the first is told once, though it stands in the figures twice */
  g_assert_cmpstr (fact (report, "Questionnaire"), ==, "113 of 137 returned, 82.5 %");
}

/* What can be edited wherever it is picked; figures are edited where their sums are checked. */
static void
test_editable (void)
{
  static const struct {
    const char *key;
    gboolean editable;
  } rows[] = { { "event:E606", TRUE }, { "placement:R6-03", TRUE }, { "campaign_task:ACP-R6-1", TRUE }, { "site:ST03", TRUE }, { "venue:V01", TRUE }, { "ward:27127", FALSE }, { "measure:consultations", FALSE } };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (RkFacts) facts = rk_facts (figures (), 2024, rows[i].key);

    g_test_message ("%s", rows[i].key);
    g_assert_nonnull (facts);
    g_assert_cmpint (facts->editable, ==, rows[i].editable);
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/facts/records", test_records);
  g_test_add_func ("/facts/every-record", test_every_record);
  g_test_add_func ("/facts/source", test_source);
  g_test_add_func ("/facts/no-record", test_no_record);
  g_test_add_func ("/facts/key-record", test_key_record);
  g_test_add_func ("/facts/rows-of-an-event", test_rows_of_an_event);
  g_test_add_func ("/facts/editable", test_editable);
  return g_test_run ();
}
