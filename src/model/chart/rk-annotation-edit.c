/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/chart/rk-annotation-edit.h"

#include "core/rk-glossary.h"
#include "core/rk-language.h"

GPtrArray *
rk_annotations_of (const RkDataset *dataset, const char *topic, RkAnnotationRole role)
{
  const GPtrArray *all = rk_dataset_all (dataset, &rk_annotation_type);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++) {
    const RkAnnotation *annotation = all->pdata[i];

    if (annotation->role == (gint64) role && g_str_equal (annotation->topic, topic))
      g_ptr_array_add (found, (gpointer) annotation);
  }
  return found;
}

const char *
rk_annotation_text (const RkAnnotation *self)
{
  return rk_word_or (self->text, self->english);
}

static RkEdit *
name_edit (RkAnnotationRole role, const char *text)
{
  g_autofree char *label = *text != '\0' ? g_strdup_printf (_ ("Write on the chart (%s): %s"), rk_choice_title (rk_annotation_roles, role), text)
                                         : g_strdup_printf (_ ("Take off the chart: %s"), rk_choice_title (rk_annotation_roles, role));

  return rk_edit_new (label);
}

static RkAnnotation *
make_annotation (const RkDataset *dataset, const char *topic, RkAnnotationRole role)
{
  RkAnnotation *annotation = rk_record_new (&rk_annotation_type);

  for (guint n = 1; annotation->id == NULL || rk_dataset_get (dataset, &rk_annotation_type, annotation->id) != NULL; n++) {
    g_free (annotation->id);
    annotation->id = g_strdup_printf ("%s-%u", topic, n);
  }
  annotation->topic = g_strdup (topic);
  annotation->role = role;
  return annotation;
}

/* A text that has its English is written in the language that is spoken; the other stays. */
static void
set_text (RkAnnotation *annotation, const char *text)
{
  gboolean english = !rk_language_is_japanese () && annotation->english != NULL;

  rk_record_set_string (annotation, rk_record_type_field (&rk_annotation_type, english ? "english" : "text"), text);
}

static const RkField *
place_of (RkAnnotationRole role)
{
  const char *const names[] = { [RK_ANNOTATION_REMARK] = "year", [RK_ANNOTATION_REFERENCE_LINE] = "value" };

  return role == RK_ANNOTATION_REMARK || role == RK_ANNOTATION_REFERENCE_LINE ? rk_record_type_field (&rk_annotation_type, names[role]) : NULL;
}

static gboolean
check_line (const RkAnnotation *annotation, const char *at, GError **error)
{
  if (annotation->role != RK_ANNOTATION_REFERENCE_LINE || (at != NULL && *at != '\0'))
    return TRUE;
  g_set_error_literal (error, RK_FIELD_ERROR, 0, _ ("A line to compare with needs a value."));
  return FALSE;
}

RkEdit *
rk_annotation_write (const RkDataset *dataset, const char *topic, RkAnnotationRole role, const RkAnnotation *old, const char *at, const char *text, GError **error)
{
  RkAnnotation *annotation;
  RkEdit *edit = NULL;

  if (*text == '\0') {
    if (old == NULL)
      return NULL;
    edit = name_edit (role, text);
    rk_edit_remove (edit, &rk_annotation_type, old->id);
    return edit;
  }
  annotation = old != NULL ? rk_record_dup (&rk_annotation_type, old) : make_annotation (dataset, topic, role);
  set_text (annotation, text);
  if (check_line (annotation, at, error) && (place_of (role) == NULL || rk_record_set_text (&rk_annotation_type, annotation, place_of (role), at, error)) &&
      (old == NULL || !rk_record_equal (&rk_annotation_type, old, annotation))) {
    edit = name_edit (role, text);
    rk_edit_put (edit, &rk_annotation_type, annotation);
  }
  rk_record_free (&rk_annotation_type, annotation);
  return edit;
}
