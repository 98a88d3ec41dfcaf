/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/paper/rk-pdf-catalogue.h"

#include <stdio.h>
#include <string.h>

#define TAIL 1024u /* from the end, the trailer begins within it */
#define ENTRY 20u  /* bytes of a reference */

/* Numbers of objects, and where the table of references begins. */
typedef struct {
  unsigned int root, info, size;
  gsize table;
} Trailer;

/* The value after the last @name, which must be a number. */
static gboolean
read_number (const char *text, const char *name, unsigned int *number)
{
  const char *found = g_strrstr (text, name);

  return found != NULL && sscanf (found + strlen (name), " %10u", number) == 1;
}

/* The end of the file as text. */
static char *
read_tail (const GByteArray *bytes)
{
  const gsize length = MIN (bytes->len, TAIL);
  char *tail = g_malloc (length + 1);

  for (gsize i = 0; i < length; i++)
    tail[i] = bytes->data[bytes->len - length + i] != 0 ? (char) bytes->data[bytes->len - length + i] : ' ';
  tail[length] = '\0';
  return tail;
}

static gboolean
read_trailer (const GByteArray *bytes, Trailer *trailer)
{
  g_autofree char *tail = read_tail (bytes);
  unsigned int table;

  if (!read_number (tail, "/Root", &trailer->root) || !read_number (tail, "/Info", &trailer->info) || !read_number (tail, "/Size", &trailer->size) ||
      !read_number (tail, "startxref", &table))
    return FALSE;
  trailer->table = table;
  return trailer->root < trailer->size;
}

/* From the table "xref\n0 SIZE\n" and its entries. */
static gboolean
find_object (const GByteArray *bytes, const Trailer *trailer, gsize *offset)
{
  g_autofree char *head = g_strdup_printf ("xref\n0 %u\n", trailer->size);
  const gsize entry = trailer->table + strlen (head) + (gsize) trailer->root * ENTRY;
  unsigned long long place;
  char text[ENTRY + 1] = "";

  if (entry + ENTRY > bytes->len || memcmp (bytes->data + trailer->table, head, strlen (head)) != 0)
    return FALSE;
  memcpy (text, bytes->data + entry, ENTRY);
  if (sscanf (text, "%10llu 00000 n", &place) != 1 || place >= bytes->len)
    return FALSE;
  *offset = (gsize) place;
  return TRUE;
}

/* Returns: (nullable): "<< … >>" of the object, without its end */
static char *
read_catalogue (const GByteArray *bytes, gsize offset, unsigned int number)
{
  g_autofree char *head = g_strdup_printf ("%u 0 obj\n", number), *text = g_strndup ((const char *) bytes->data + offset, bytes->len - offset);
  char *end = strstr (text, "endobj");

  if (!g_str_has_prefix (text, head) || end == NULL)
    return NULL;
  *end = '\0';
  end = g_strrstr (text, ">>");
  if (end == NULL || strstr (text, "/Catalog") == NULL || strstr (text, "/Lang") != NULL)
    return NULL;
  *end = '\0';
  return g_steal_pointer (&text);
}

gboolean
rk_pdf_set_language (GByteArray *bytes, const char *language)
{
  g_autoptr (GString) update = g_string_new (NULL);
  g_autofree char *catalogue = NULL;
  Trailer trailer;
  gsize offset, table;

  if (!read_trailer (bytes, &trailer) || !find_object (bytes, &trailer, &offset) || (catalogue = read_catalogue (bytes, offset, trailer.root)) == NULL)
    return FALSE;
  g_string_append_printf (update, "%s   /Lang (%s)\n   /ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n", catalogue, language);
  table = bytes->len + update->len;
  g_string_append_printf (update, "xref\n%u 1\n%010" G_GSIZE_FORMAT " 00000 n \ntrailer\n", trailer.root, (gsize) bytes->len);
  g_string_append_printf (update, "<< /Size %u\n   /Root %u 0 R\n   /Info %u 0 R\n   /Prev %" G_GSIZE_FORMAT "\n>>\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n",
                          trailer.size, trailer.root, trailer.info, trailer.table, table);
  g_byte_array_append (bytes, (const guint8 *) update->str, (guint) update->len);
  return TRUE;
}
