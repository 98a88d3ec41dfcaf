/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/words/rk-words.h"

#include "core/area/rk-block.h"
#include "core/record/rk-source.h"
#include "core/rk-glossary.h"
#include "core/rk-language.h"

const char *
rk_word_ward (const RkWard *ward)
{
  return rk_word_or (ward->name, ward->romaji);
}

char *
rk_word_ward_brief (const RkWard *ward)
{
  const char *name = rk_word_ward (ward);

  return name != NULL && g_str_has_suffix (name, "-ku") ? g_strndup (name, strlen (name) - strlen ("-ku")) : g_strdup (name);
}

const char *
rk_word_measure (const RkMeasure *measure)
{
  return rk_word_or (measure->name, measure->english);
}

const char *
rk_word_unit (const RkMeasure *measure)
{
  return rk_word_or (measure->unit, measure->unit_english);
}

const char *
rk_word_counted (const RkMeasure *measure)
{
  return rk_word_or (measure->counted, measure->counted_english);
}

const char *
rk_word_question (const RkQuestion *question)
{
  return rk_word_or (question->text, question->english);
}

const char *
rk_word_respondents (const RkQuestion *question)
{
  return rk_word_or (question->respondents, question->respondents_english);
}

const char *
rk_word_answer (const RkAnswer *answer)
{
  return rk_word_or (answer->label, answer->english);
}

const char *
rk_word_site (const RkSite *site)
{
  return rk_word_or (site->name, site->romaji);
}

const char *
rk_word_venue (const RkVenue *venue)
{
  return rk_word_or (venue->name, venue->english);
}

const char *
rk_word_english_left (void)
{
  return _ ("The Japanese has changed since.");
}

char *
rk_word_block (const RkDataset *dataset, int year, const char *name)
{
  g_autoptr (GString) areas = g_string_new (NULL);

  if (name == NULL || rk_language_is_japanese ())
    return g_strdup (name);
  for (gint64 area = 0; area < RK_N_BASIC_AREAS; area++)
    if (g_strcmp0 (rk_block_of_area (dataset, year, area), name) == 0)
      g_string_append_printf (areas, "%s%s", areas->len > 0 ? " + " : "", rk_choice_title (rk_basic_areas, area));
  /* Translators: a block, named after its basic areas */
  return areas->len > 0 ? g_strdup_printf (_ ("%s block"), areas->str) : g_strdup (name);
}

char *
rk_word_event (const RkEvent *event)
{
  const char *title = rk_event_name (event);

  return event->tentative != 0 ? g_strdup_printf (_ ("%s (provisional)"), title) : g_strdup (title);
}

char *
rk_word_event_dated (const RkDataset *dataset, const RkEvent *event)
{
  g_autofree char *date = rk_planned_date_format_short (&event->date), *title = rk_word_event (event);
  g_autofree char *block = rk_word_block (dataset, (int) event->year, event->block);
  const char *parts[] = { date, block != NULL ? block : "", title };
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (*parts[i] != '\0')
      g_string_append_printf (text, "%s%s", text->len > 0 ? (i == 1 ? "  " : text->len > strlen (date) ? " "
                                                                                                       : "  ")
                                                          : "",
                              parts[i]);
  return g_strdup (text->str);
}

char *
rk_word_source (const RkDataset *dataset, const char *source, const char *section)
{
  const RkSource *record = rk_dataset_get (dataset, &rk_source_type, source);

  if (record == NULL)
    return NULL;
  if (section == NULL)
    return g_strdup (rk_word_or (record->name, record->english));
  /* Translators: a document and the section of it */
  return g_strdup_printf (_ ("%s, %s"), rk_word_or (record->name, record->english), rk_word (section));
}

const char *
rk_word_placement_state (const RkPlacement *placement)
{
  gboolean named = placement->state == RK_PLACEMENT_PROBLEM && placement->problem != RK_MISSING;

  return named ? rk_choice_title (rk_placement_problems, placement->problem) : rk_choice_title (rk_placement_states, placement->state);
}

const char *
rk_word_reach_level (RkReachLevel level)
{
  static const char *const words[RK_N_REACH_LEVELS] = { N_ ("Not reached"), N_ ("Planned only"), N_ ("Reached") };

  return _ (words[level]);
}
