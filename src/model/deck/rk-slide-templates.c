/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/deck/rk-slide-templates.h"

#include "model/chart/rk-answer-chart.h"
#include "model/view/rk-view-questions.h"

static const struct {
  const char *id;
  RkDeckSlideKind kind;
  const char *view, *beside; /* (nullable): kinds of view */
  const char *form;          /* (nullable): of a chart */
  const char *topics;        /* (nullable): only those that begin so */
} templates[] = {
  { "title", RK_SLIDE_TITLE, NULL, NULL, NULL, NULL },
  { "chapter", RK_SLIDE_CHAPTER, NULL, NULL, NULL, NULL },
  { "text", RK_SLIDE_TEXT, NULL, NULL, NULL, NULL },
  { "chart", RK_SLIDE_PICTURE, "chart", NULL, NULL, NULL },
  { "table", RK_SLIDE_PICTURE, "chart", NULL, "table", NULL },
  { "survey", RK_SLIDE_PICTURE, "chart", NULL, NULL, "survey-" },
  { "map", RK_SLIDE_PICTURE, "map", NULL, NULL, NULL },
  { "year-plan", RK_SLIDE_PICTURE, "timeline", NULL, NULL, NULL },
  { "month", RK_SLIDE_PICTURE, "month", NULL, NULL, NULL },
  { "events", RK_SLIDE_PICTURE, "events", NULL, NULL, NULL },
  { "campaign", RK_SLIDE_PICTURE, "campaign", NULL, NULL, NULL },
  { "pair", RK_SLIDE_PAIR, "map", "chart", NULL, NULL },
};

/* Returns: (transfer full) (nullable) */
static RkView *
first_topic (const RkDataset *dataset, const char *prefix)
{
  g_autoptr (GPtrArray) topics = rk_topics (dataset);

  for (guint i = 0; i < topics->len; i++)
    if (g_str_has_prefix (((const RkTopic *) topics->pdata[i])->id, prefix))
      return rk_view_new ("chart", ((const RkTopic *) topics->pdata[i])->id, 0);
  return NULL;
}

/* Returns: FALSE where there is nothing of that kind */
static gboolean
put_view (char **text, RkView *made, const char *form)
{
  g_autoptr (RkView) view = made;

  if (view == NULL)
    return FALSE;
  if (form != NULL)
    rk_view_set (view, "form", form);
  *text = rk_view_format (view);
  return TRUE;
}

RkDeckSlide *
rk_slide_template (const RkDataset *dataset, const char *id)
{
  guint i = 0;
  RkDeckSlide *slide;
  gboolean whole = TRUE;

  while (i < G_N_ELEMENTS (templates) && !g_str_equal (templates[i].id, id))
    i++;
  g_return_val_if_fail (i < G_N_ELEMENTS (templates), NULL);
  slide = rk_record_new (&rk_deck_slide_type);
  slide->kind = templates[i].kind;
  if (templates[i].topics != NULL)
    whole = put_view (&slide->view, first_topic (dataset, templates[i].topics), NULL);
  else if (templates[i].view != NULL)
    whole = put_view (&slide->view, rk_view_first (dataset, templates[i].view), templates[i].form);
  if (templates[i].beside != NULL)
    whole = put_view (&slide->beside, rk_view_first (dataset, templates[i].beside), NULL) && whole;
  if (whole)
    return slide;
  rk_record_free (&rk_deck_slide_type, slide);
  return NULL;
}
