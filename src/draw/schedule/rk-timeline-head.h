/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-timeline-head: what lies behind a timeline: its months with their names, and on a quarter the weekends, the holidays and
 * the number of every Monday. */
#pragma once
#include "draw/picture/rk-picture.h"

/* @first: the first day, of @months; @box: of all the days, from the top of the head to the foot of the picture; @height: of the head */
void rk_timeline_head_add (RkPicture *picture, const RkStyle *style, const GDate *first, int months, RkRect box, double height);
