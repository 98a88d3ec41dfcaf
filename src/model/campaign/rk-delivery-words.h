/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-delivery-words: how the papers of a campaign say what is delivered, in the language that is spoken. */
#pragma once
#include "model/campaign/rk-delivery.h"

/* Returns: (transfer full): a site's name, a station as "…駅"; the placement's key where the site is not there */
char *rk_word_delivery_site (const RkDeliveryItem *item);
/* Returns: (transfer full): "Osaka Metro 御堂筋線"; "Other places" where there is neither */
char *rk_word_delivery_line (const RkDeliveryLine *line);
/* Returns: (transfer full): "1", "file" for a screen */
char *rk_word_copies (const RkDeliveryItem *item);
/* Returns: (transfer full): the problem and the notes */
char *rk_word_delivery_note (const RkDeliveryItem *item);
/* Returns: (transfer full): the campaign, its period and @rest */
char *rk_word_delivery_subtitle (const RkDelivery *delivery, const char *rest);
/* Returns: (transfer full): what was assumed and what was left out */
char *rk_word_delivery_footnote (const RkDelivery *delivery);
/* The same of the list of what to take down: how many are down already, and where nothing hangs. */
char *rk_word_removal_footnote (const RkDelivery *delivery);
