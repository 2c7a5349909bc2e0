/**
 * Controls that several parts are made of: buttons, menu items, sliders, typed fields, sheets.
 *
 * <p>Stands on {@code view.keys} and {@code view.look}. A field takes what can be read at each
 * keystroke and keeps the last good value, see {@link downhill.view.control.EntryInput}; a drag of
 * a slider is one gesture, see {@link downhill.view.control.GestureSlider}.
 */
package downhill.view.control;
