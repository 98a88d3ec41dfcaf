/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The panel beside the map of the reach: what is chosen there is what the command line counts. */
#include "fixture.h"

#include "widgets/campaign/rk-reach-panel.h"

typedef struct {
  RkSelection *selection;
  RkReachPanel *panel;
  GtkWidget *window;
} Desk;

static void
show (Desk *desk)
{
  rk_reach_panel_show (desk->panel, desk->selection);
}

static Desk *
desk_new (int year)
{
  Desk *desk = g_new0 (Desk, 1);

  desk->selection = figures_selection ();
  rk_selection_set_year (desk->selection, year);
  desk->panel = g_object_new (RK_TYPE_REACH_PANEL, NULL);
  show (desk);
  g_signal_connect_swapped (desk->panel, "changed", G_CALLBACK (show), desk);
  desk->window = show_in_window (GTK_WIDGET (desk->panel), 300, 700);
  return desk;
}

static void
desk_free (Desk *desk)
{
  close_window (desk->window);
  g_object_unref (desk->selection);
  g_free (desk);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static void
collect_words (GtkWidget *widget, GString *words)
{
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (words, "%s|", gtk_label_get_label (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect_words (child, words);
}

/* Returns: the facts, "label|value|" */
static char *
facts_of (Desk *desk)
{
  GString *words = g_string_new (NULL);

  collect_words (part (desk->panel, "facts"), words);
  return g_string_free (words, FALSE);
}

static void
choose (Desk *desk, const char *menu, const char *word)
{
  GtkDropDown *drop_down = part (desk->panel, menu);
  GListModel *words = gtk_drop_down_get_model (drop_down);

  for (guint i = 0; i < g_list_model_get_n_items (words); i++) {
    g_autoptr (GtkStringObject) item = g_list_model_get_item (words, i);

    if (g_str_equal (gtk_string_object_get_string (item), word)) {
      gtk_drop_down_set_selected (drop_down, i);
      return;
    }
  }
  g_error ("there is no “%s” in “%s”", word, menu);
}

static void
test_choices (void)
{
  static const struct {
    const char *menu, *word, *city, *blocks[2];
  } rows[] = {
    { "by", "By the listed line", "The city|12 of 24 wards, 20 sites", { "North + West block|6 of 11 wards, 7 sites", "East + South block|6 of 13 wards, 13 sites" } },
    { "by", "By any platform", "The city|15 of 24 wards, 20 sites", { "North + West block|7 of 11 wards, 7 sites", "East + South block|8 of 13 wards, 13 sites" } },
    { "media", "Posters and signage", "The city|13 of 24 wards, 21 sites", { "North + West block|7 of 11 wards, 8 sites", "East + South block|6 of 13 wards, 13 sites" } },
    { "blocks", "Blocks of R7", "The city|12 of 24 wards, 20 sites", { "North + East block|5 of 12 wards, 12 sites", "West + South block|7 of 12 wards, 8 sites" } },
    { "counted", "Displayed only", "The city|12 of 24 wards, 20 sites", { "North + West block|6 of 11 wards, 7 sites", "East + South block|6 of 13 wards, 13 sites" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++) {
    g_autoptr (Desk) desk = desk_new (2024);
    g_autofree char *facts = NULL;

    choose (desk, rows[i].menu, rows[i].word);
    facts = facts_of (desk);
    g_test_message ("%s", rows[i].word);
    g_assert_nonnull (strstr (facts, rows[i].city));
    for (guint k = 0; k < 2; k++)
      g_assert_nonnull (strstr (facts, rows[i].blocks[k]));
  }
}

/* Every question that is chosen is the one that a view keeps. */
static void
test_question (void)
{
  g_autoptr (Desk) desk = desk_new (2024);
  RkReachQuestion question = rk_reach_panel_question (desk->panel, 2024);

  g_assert_cmpuint (question.media, ==, RK_REACH_POSTERS);
  g_assert_cmpint (question.blocks_of, ==, 0);
  g_assert_false (question.displayed);
  choose (desk, "media", "Posters and signage");
  choose (desk, "blocks", "Blocks of R3");
  choose (desk, "counted", "Displayed only");
  choose (desk, "by", "By any platform");
  question = rk_reach_panel_question (desk->panel, 2024);
  g_assert_cmpuint (question.media, ==, 0);
  g_assert_cmpint (question.blocks_of, ==, 2021);
  g_assert_true (question.displayed);
  g_assert_cmpint (question.by, ==, RK_REACH_ANY_PLATFORM);
}

/* Another year on screen has other blocks of its own; what was chosen of another year stays chosen. */
static void
test_years (void)
{
  g_autoptr (Desk) desk = desk_new (2024);

  choose (desk, "blocks", "Blocks of R3");
  rk_selection_set_year (desk->selection, 2025);
  show (desk);
  g_assert_cmpint (rk_reach_panel_question (desk->panel, 2025).blocks_of, ==, 2021);
  choose (desk, "blocks", "Blocks of R6");
  rk_selection_set_year (desk->selection, 2024);
  show (desk);
  g_assert_cmpint (rk_reach_panel_question (desk->panel, 2024).blocks_of, ==, 0); /* its own */
  rk_selection_set_year (desk->selection, 2022);
  show (desk);
  choose (desk, "blocks", "Blocks of R4 (not published)");
}

int
main (int argc, char **argv)
{
  widgets_init (&argc, &argv);
  g_test_add_func ("/reach-panel/choices", test_choices);
  g_test_add_func ("/reach-panel/question", test_question);
  g_test_add_func ("/reach-panel/years", test_years);
  return g_test_run ();
}
