/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/campaign/rk-campaign-menu.h"

#include "core/record/rk-choices.h"

void
rk_campaign_menu_of_states (GtkMenuButton *button)
{
  g_autoptr (GMenu) menu = g_menu_new (), problems = g_menu_new ();

  for (int state = 0; state < RK_N_PLACEMENT_STATES; state++) {
    g_autofree char *action = g_strdup_printf ("campaign.set-state((%d,-1))", state);

    if (state != RK_PLACEMENT_PROBLEM)
      g_menu_append (menu, rk_choice_title (rk_placement_states, state), action);
  }
  for (int problem = 0; problem < RK_N_PLACEMENT_PROBLEMS; problem++) {
    g_autofree char *action = g_strdup_printf ("campaign.set-state((%d,%d))", RK_PLACEMENT_PROBLEM, problem);

    g_menu_append (problems, rk_choice_title (rk_placement_problems, problem), action);
  }
  g_menu_append_section (menu, rk_choice_title (rk_placement_states, RK_PLACEMENT_PROBLEM), G_MENU_MODEL (problems));
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

void
rk_campaign_menu_of_tasks (GtkMenuButton *button)
{
  g_autoptr (GMenu) menu = g_menu_new ();

  for (int state = 0; state < RK_N_TASK_STATES; state++) {
    g_autofree char *action = g_strdup_printf ("campaign.set-task(%d)", state);

    g_menu_append (menu, rk_choice_title (rk_task_states, state), action);
  }
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}
