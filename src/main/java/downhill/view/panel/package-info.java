/**
 * The panel beside the pictures: verdict, lens, chart, and the game of predicting.
 *
 * <p>Stands on {@code view.lens}, {@code view.chart} and on what parts are made of. What of it is
 * seen, and where, is said by a {@link downhill.view.panel.PanelShape}.
 */
package downhill.view.panel;
