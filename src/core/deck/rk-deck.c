/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/deck/rk-deck.h"

#include "core/rk-language.h"

static const RkField deck_fields[] = {
  RK_FIELD (RkDeck, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkDeck, position, N_ ("Order"), INTEGER),
  RK_FIELD (RkDeck, name, N_ ("Name"), TEXT, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkDeck, english, N_ ("English name"), TEXT),
  RK_FIELD (RkDeck, meeting, N_ ("Meeting"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkDeck, date, N_ ("Date"), DATE, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkDeck, year, N_ ("Fiscal year"), YEAR, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED),
  RK_FIELD (RkDeck, note, N_ ("Note"), TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (RkDeck, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkDeck, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_deck_type = { "deck", N_ ("Deck"), sizeof (RkDeck), deck_fields, "position" };

static const RkField slide_fields[] = {
  RK_FIELD (RkDeckSlide, id, N_ ("ID"), TEXT, .flags = RK_FIELD_REQUIRED),
  RK_FIELD (RkDeckSlide, deck, N_ ("Deck"), REFERENCE, .flags = RK_FIELD_REQUIRED, .target = "deck"),
  RK_FIELD (RkDeckSlide, position, N_ ("Order"), INTEGER),
  RK_FIELD (RkDeckSlide, kind, N_ ("Kind"), CHOICE, .flags = RK_FIELD_REQUIRED | RK_FIELD_LISTED, .choices = rk_deck_slide_kinds),
  RK_FIELD (RkDeckSlide, title, N_ ("Title"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkDeckSlide, english_title, N_ ("English title"), TEXT),
  RK_FIELD (RkDeckSlide, subtitle, N_ ("Subtitle"), TEXT),
  RK_FIELD (RkDeckSlide, english_subtitle, N_ ("English subtitle"), TEXT),
  RK_FIELD (RkDeckSlide, body, N_ ("Text"), TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (RkDeckSlide, english_body, N_ ("English text"), TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (RkDeckSlide, view, N_ ("Picture"), TEXT, .flags = RK_FIELD_LISTED),
  RK_FIELD (RkDeckSlide, beside, N_ ("Picture beside it"), TEXT),
  RK_FIELD (RkDeckSlide, notes, N_ ("Speaker’s notes"), TEXT, .flags = RK_FIELD_LONG),
  RK_FIELD (RkDeckSlide, hidden, N_ ("Hidden"), BOOLEAN),
  RK_FIELD (RkDeckSlide, source, N_ ("Source"), REFERENCE, .target = "source"),
  RK_FIELD (RkDeckSlide, section, N_ ("Section"), TEXT),
  { 0 }
};

const RkRecordType rk_deck_slide_type = { "slide", N_ ("Slide"), sizeof (RkDeckSlide), slide_fields, "position" };
