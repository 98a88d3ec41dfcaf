/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/campaign/rk-delivery-words.h"

#include "core/rk-glossary.h"
#include "core/rk-language.h"
#include "model/words/rk-words.h"

char *
rk_word_delivery_site (const RkDeliveryItem *item)
{
  const char *name = item->site != NULL ? rk_word_site (item->site) : item->placement->id;

  if (item->site == NULL || item->site->kind != RK_SITE_STATION || g_str_has_suffix (name, "駅"))
    return g_strdup (name);
  /* Translators: the name of a station */
  return g_strdup_printf (_ ("%s Station"), name);
}

char *
rk_word_delivery_line (const RkDeliveryLine *line)
{
  const char *operator= line->operator!= NULL ? rk_word (line->operator) : "", *name = line->line != NULL ? rk_word (line->line) : "";

  if (*operator== '\0' && * name == '\0')
    return g_strdup (_ ("Other places"));
  return g_strjoin (*operator!= '\0' && * name != '\0' ? " " : "", operator, name, NULL);
}

char *
rk_word_copies (const RkDeliveryItem *item)
{
  /* Translators: instead of a number of copies: a screen is sent a file */
  return item->placement->medium == RK_MEDIUM_SIGNAGE ? g_strdup (_ ("file")) : rk_count_format (item->copies);
}

static void
append_note (GString *notes, const char *note)
{
  if (note != NULL && *note != '\0')
    g_string_append_printf (notes, "%s%s", notes->len > 0 ? " / " : "", note);
}

char *
rk_word_delivery_note (const RkDeliveryItem *item)
{
  GString *notes = g_string_new (NULL);

  if (item->placement->state == RK_PLACEMENT_PROBLEM)
    append_note (notes, rk_choice_title (rk_placement_problems, item->placement->problem));
  append_note (notes, rk_word (item->placement->problem_note));
  append_note (notes, rk_word (item->placement->note));
  return g_string_free (notes, FALSE);
}

char *
rk_word_delivery_subtitle (const RkDelivery *delivery, const char *rest)
{
  g_autofree char *period = rk_planned_date_format (&delivery->campaign->period);

  return g_strjoin (rk_language_is_japanese () ? "　" : ", ", rk_word (delivery->campaign->name), period, rest, NULL);
}

static void
append_sentence (GString *text, char *sentence)
{
  g_string_append_printf (text, "%s%s", text->len > 0 && !rk_language_is_japanese () ? " " : "", sentence);
  g_free (sentence);
}

char *
rk_word_delivery_footnote (const RkDelivery *delivery)
{
  GString *text = g_string_new (NULL);

  if (delivery->n_assumed > 0)
    append_sentence (text, g_strdup_printf (ngettext ("At %u place the number of copies is not said and counts as 1.",
                                                      "At %u places the number of copies is not said and counts as 1.", delivery->n_assumed),
                                            delivery->n_assumed));
  if (delivery->n_screens > 0)
    append_sentence (text, g_strdup_printf (ngettext ("%u screen shows a file; nothing is printed for it.", "%u screens show a file; nothing is printed for them.",
                                                      delivery->n_screens),
                                            delivery->n_screens));
  if (delivery->n_refused > 0)
    append_sentence (text, g_strdup_printf (ngettext ("%u place that refused is left out.", "%u places that refused are left out.", delivery->n_refused), delivery->n_refused));
  return g_string_free (text, FALSE);
}

char *
rk_word_removal_footnote (const RkDelivery *delivery)
{
  guint down = 0, never = delivery->n_refused;
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < delivery->lines->len; i++) {
    const RkDeliveryLine *line = delivery->lines->pdata[i];

    for (guint k = 0; k < line->items->len; k++) {
      const RkDeliveryItem *item = line->items->pdata[k];

      down += item->placement->state == RK_PLACEMENT_REMOVED;
      never += item->placement->state != RK_PLACEMENT_REMOVED && !rk_placement_hangs (item->placement);
    }
  }
  if (down > 0)
    append_sentence (text, g_strdup_printf (ngettext ("%u place is cleared already.", "%u places are cleared already.", down), down));
  if (never > 0)
    append_sentence (text, g_strdup_printf (ngettext ("At %u place nothing hangs.", "At %u places nothing hangs.", never), never));
  if (text->len > 0)
    return g_string_free (text, FALSE);
  g_string_free (text, TRUE);
  return rk_word_delivery_footnote (delivery);
}
