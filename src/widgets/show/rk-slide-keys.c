/* SPDX-FileCopyrightText: 2026 The Renkei developers
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/show/rk-slide-keys.h"

#include "widgets/picture/rk-picture-item.h"

static void
step (RkSlideShow *show, int slides)
{
  rk_slide_show_step (show, slides);
}

static void
go_first (RkSlideShow *show, int unused)
{
  rk_slide_show_go (show, 0);
}

static void
go_last (RkSlideShow *show, int unused)
{
  rk_slide_show_go (show, rk_slide_show_count (show) - 1);
}

static void
enter (RkSlideShow *show, int unused)
{
  rk_slide_show_enter (show);
}

static void
blank (RkSlideShow *show, int how)
{
  rk_slide_show_set_blank (show, (RkBlank) how);
}

static void
zoom (RkSlideShow *show, int unused)
{
  rk_slide_show_zoom (show, NULL);
}

static void
point (RkSlideShow *show, int on)
{
  rk_slide_show_set_pointer (show, on);
}

static void
leave (RkSlideShow *show, int unused)
{
  rk_slide_show_leave (show);
}

static void
toggle_help (RkSlideShow *show, int unused)
{
  rk_slide_show_toggle_help (show);
}

static void
step_years (RkSlideShow *show, int years)
{
  rk_slide_show_step_years (show, years);
}

static const struct {
  guint key;
  GdkModifierType with; /* of Shift and Control; Shift matters only where it is named */
  void (*run) (RkSlideShow *show, int argument);
  int argument;
} keys[] = {
  { GDK_KEY_Page_Up, GDK_CONTROL_MASK, step_years, -1 },
  { GDK_KEY_Page_Down, GDK_CONTROL_MASK, step_years, 1 },
  { GDK_KEY_space, GDK_SHIFT_MASK, step, -1 },
  { GDK_KEY_Right, 0, step, 1 },
  { GDK_KEY_Down, 0, step, 1 },
  { GDK_KEY_Page_Down, 0, step, 1 },
  { GDK_KEY_space, 0, step, 1 },
  { GDK_KEY_n, 0, step, 1 },
  { GDK_KEY_Left, 0, step, -1 },
  { GDK_KEY_Up, 0, step, -1 },
  { GDK_KEY_Page_Up, 0, step, -1 },
  { GDK_KEY_BackSpace, 0, step, -1 },
  { GDK_KEY_p, 0, step, -1 },
  { GDK_KEY_Home, 0, go_first, 0 },
  { GDK_KEY_End, 0, go_last, 0 },
  { GDK_KEY_Return, 0, enter, 0 },
  { GDK_KEY_KP_Enter, 0, enter, 0 },
  { GDK_KEY_b, 0, blank, RK_BLANK_BLACK },
  { GDK_KEY_period, 0, blank, RK_BLANK_BLACK },
  { GDK_KEY_w, 0, blank, RK_BLANK_WHITE },
  { GDK_KEY_comma, 0, blank, RK_BLANK_WHITE },
  { GDK_KEY_z, 0, zoom, 0 },
  { GDK_KEY_l, 0, point, TRUE },
  { GDK_KEY_Control_L, 0, point, TRUE },
  { GDK_KEY_question, 0, toggle_help, 0 },
  { GDK_KEY_F1, 0, toggle_help, 0 },
  { GDK_KEY_Escape, 0, leave, 0 },
};

static gboolean
type_digit (RkSlideShow *show, guint key)
{
  guint digit = key >= GDK_KEY_KP_0 && key <= GDK_KEY_KP_9 ? key - GDK_KEY_KP_0 : key - GDK_KEY_0;

  if (digit <= 9)
    rk_slide_show_type (show, digit);
  return digit <= 9;
}

/* The keypad without Num Lock is the keys beside it. */
static guint
plain_key (guint key)
{
  static const guint same[][2] = {
    { GDK_KEY_KP_Left, GDK_KEY_Left },
    { GDK_KEY_KP_Right, GDK_KEY_Right },
    { GDK_KEY_KP_Up, GDK_KEY_Up },
    { GDK_KEY_KP_Down, GDK_KEY_Down },
    { GDK_KEY_KP_Page_Up, GDK_KEY_Page_Up },
    { GDK_KEY_KP_Page_Down, GDK_KEY_Page_Down },
    { GDK_KEY_KP_Home, GDK_KEY_Home },
    { GDK_KEY_KP_End, GDK_KEY_End },
  };

  for (guint i = 0; i < G_N_ELEMENTS (same); i++)
    if (key == same[i][0])
      return same[i][1];
  return gdk_keyval_to_lower (key);
}

gboolean
rk_slide_key (RkSlideShow *show, guint key, GdkModifierType state)
{
  guint plain = plain_key (key);

  if (state & (GDK_ALT_MASK | GDK_SUPER_MASK))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i].key == plain && (state & GDK_CONTROL_MASK) == (keys[i].with & GDK_CONTROL_MASK) && (state & keys[i].with) == keys[i].with) {
      keys[i].run (show, keys[i].argument);
      return TRUE;
    }
  return (state & GDK_CONTROL_MASK) == 0 && type_digit (show, key);
}

static gboolean
on_pressed (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, RkSlideShow *show)
{
  GtkWidget *window = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  if (RK_IS_PICTURE_ITEM (focus) && (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter) && *rk_slide_show_typed (show) == '\0')
    return FALSE;
  return rk_slide_key (show, key, state);
}

static void
on_released (GtkEventControllerKey *controller, guint key, guint code, GdkModifierType state, RkSlideShow *show)
{
  guint lower = gdk_keyval_to_lower (key);

  if (lower == GDK_KEY_l || lower == GDK_KEY_Control_L)
    rk_slide_show_set_pointer (show, FALSE);
}

void
rk_slide_keys_add (GtkWidget *window, RkSlideShow *show)
{
  GtkEventController *controller = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, "key-pressed", G_CALLBACK (on_pressed), show, 0);
  g_signal_connect_object (controller, "key-released", G_CALLBACK (on_released), show, 0);
  gtk_widget_add_controller (window, controller);
}
