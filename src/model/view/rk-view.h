/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * rk-view: what is looked at, as a value and as one line of text: "chart:meetings-attended?form=stacked&by=year",
 * "map?colour=block&show=names,stations&year=2024". Every page says its view; a slide keeps one; the command line, the deck, the
 * presentation and the files of pictures all draw it with the same call. What can be viewed is a row of a table. */
#pragma once
#include "core/record/rk-dataset.h"
#include "draw/picture/rk-picture.h"

typedef struct RkViewKind RkViewKind;

typedef struct {
  const RkViewKind *kind;
  char *subject;        /* (nullable): the topic of a chart, … */
  int year;             /* 0: the year on screen, or the deck's; under 0: so many years before it */
  GHashTable *settings; /* of char * by the names that the kind knows */
  /* What a slide adds; no part of the text. */
  char *title, *subtitle; /* (nullable): instead of the picture's own */
  char *deck;             /* (nullable): the slides' deck */
  GString *foot;          /* (nullable) (transfer none): takes the picture's source where it can stand at the slide's foot */
  double foot_room;       /* how wide it may be there */
} RkView;

#define RK_VIEW_MAX_SETTINGS 8

struct RkViewKind {
  const char *id;
  const char *title; /* English, marked for translation */
  gboolean has_subject;
  gboolean titled;  /* the picture bears a title */
  gboolean sourced; /* the picture says where its figures come from */
  const char *settings[RK_VIEW_MAX_SETTINGS + 1];
  /* The year is never 0. Returns: NULL with @error when there is nothing such to draw (any more) */
  RkPicture *(*draw) (const RkView *view, const RkDataset *dataset, int year, const RkStyle *style, double width, double height, GError **error);
  /* Returns: (transfer full) (nullable): what a list of slides calls it; NULL: the kind's title */
  char *(*name) (const RkView *view, const RkDataset *dataset, int year);
  /* (nullable): on how many slides it goes on; the setting "part" says which */
  guint (*parts) (const RkView *view, const RkDataset *dataset, int year);
};

/* Returns: every kind; the last has a NULL id */
const RkViewKind *rk_view_kinds (void);

/* @kind must be the id of a kind. */
RkView *rk_view_new (const char *kind, const char *subject, int year);
RkView *rk_view_copy (const RkView *self);
void rk_view_free (RkView *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (RkView, rk_view_free)

/* Returns: (nullable) (transfer none) */
const char *rk_view_get (const RkView *self, const char *setting);
/* @value: (nullable): NULL leaves it to the kind. @setting must be one that the kind knows. */
void rk_view_set (RkView *self, const char *setting, const char *value);

/**
 * rk_view_parse:
 * @text: as rk_view_format() writes it
 *
 * Returns: (transfer full): NULL with @error naming the unknown kind, setting or year
 */
RkView *rk_view_parse (const char *text, GError **error);

/* Returns: (transfer full): one line; the settings in the kind's order */
char *rk_view_format (const RkView *self);

/**
 * rk_view_draw:
 * @year: the fiscal year where the view names none
 *
 * Returns: (transfer full): always a picture: where there is nothing to draw it says why
 */
RkPicture *rk_view_draw (const RkView *self, const RkDataset *dataset, int year, const RkStyle *style, double width, double height);

/* Returns: FALSE with @error where the view asks for a chart that cannot show its figures honestly: it says which kind does */
gboolean rk_view_is_drawable (const RkView *self, const RkDataset *dataset, GError **error);

/* Returns: (transfer full): a picture that says why there is none */
RkPicture *rk_view_draw_message (const char *message, const RkStyle *style, double width, double height);

/* Returns: on how many slides the view goes on, at least one */
guint rk_view_parts (const RkView *self, const RkDataset *dataset, int year);

/* A slide's own title stands above the picture. The picture's own title, or else the slide's subtitle, comes before the picture's
 * subtitle, which is kept: it says what is counted. */
void rk_view_entitle (const RkView *self, char **title, char **subtitle);

/* Returns: (transfer full): "Meetings attended", "Wards and blocks of R6 (2024)" */
char *rk_view_name (const RkView *self, const RkDataset *dataset, int year);
