/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/schedule/rk-schedule-menu.h"

#include "core/area/rk-ward.h"
#include "core/rk-language.h"
#include "core/rules/rk-block-list.h"
#include "model/words/rk-words.h"

static void
add_calendar (GMenu *menu, const char *label, const char *block, const char *ward)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, "win.export-calendar", "(ss)", block, ward);
  g_menu_append_item (menu, item);
}

static GMenuModel *
list_blocks (const RkDataset *dataset, int year)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GPtrArray) blocks = rk_block_list (dataset, year);

  for (guint i = 0; i < blocks->len; i++) {
    g_autofree char *label = rk_word_block (dataset, year, blocks->pdata[i]);

    add_calendar (menu, label, blocks->pdata[i], "");
  }
  return G_MENU_MODEL (menu);
}

static GMenuModel *
list_wards (const RkDataset *dataset)
{
  GMenu *menu = g_menu_new ();
  const GPtrArray *wards = rk_dataset_all (dataset, &rk_ward_type);

  for (guint i = 0; i < wards->len; i++)
    add_calendar (menu, rk_word_ward (wards->pdata[i]), "", ((const RkWard *) wards->pdata[i])->code);
  return G_MENU_MODEL (menu);
}

static GMenuModel *
list_files (const RkDataset *dataset, int year)
{
  GMenu *files = g_menu_new ();
  g_autoptr (GMenuModel) blocks = list_blocks (dataset, year), wards = list_wards (dataset);

  add_calendar (files, _ ("Save the year’s calendar…"), "", "");
  if (g_menu_model_get_n_items (blocks) > 0)
    g_menu_append_submenu (files, _ ("Save a block’s calendar"), blocks);
  g_menu_append_submenu (files, _ ("Save a ward’s calendar"), wards);
  g_menu_append (files, _ ("Import a calendar…"), "win.import-calendar");
  return G_MENU_MODEL (files);
}

static GMenuModel *
list_papers (void)
{
  GMenu *papers = g_menu_new ();

  g_menu_append (papers, _ ("Save the list as a table…"), "schedule.export-list");
  g_menu_append (papers, _ ("Save the year plan for paper…"), "win.save-paper::year-plan.pdf");
  g_menu_append (papers, _ ("Plan next year from this one"), "win.plan-year");
  return G_MENU_MODEL (papers);
}

/* What Alt with an arrow does, for who does not know it yet. */
static GMenuModel *
list_moves (void)
{
  GMenu *moves = g_menu_new ();
  static const struct {
    const char *label, *action, *keys;
  } rows[] = {
    { N_ ("A day earlier"), "schedule.shift-event(-1)", "<Alt>Left" },
    { N_ ("A day later"), "schedule.shift-event(1)", "<Alt>Right" },
    { N_ ("A week earlier"), "schedule.shift-event(-7)", "<Alt>Up" },
    { N_ ("A week later"), "schedule.shift-event(7)", "<Alt>Down" },
    { N_ ("Only its month is known"), "schedule.put-into-tray", "<Alt>Delete" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (GMenuItem) item = g_menu_item_new (_ (rows[i].label), rows[i].action);

    g_menu_item_set_attribute (item, "accel", "s", rows[i].keys);
    g_menu_append_item (moves, item);
  }
  return G_MENU_MODEL (moves);
}

GMenuModel *
rk_schedule_menu (const RkDataset *dataset, int year)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenuModel) files = list_files (dataset, year), papers = list_papers (), moves = list_moves ();

  g_menu_append_section (menu, NULL, files);
  g_menu_append_section (menu, NULL, papers);
  g_menu_append_section (menu, _ ("Move the picked event"), moves);
  return G_MENU_MODEL (menu);
}
