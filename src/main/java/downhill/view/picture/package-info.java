/**
 * What all pictures of the landscape share: labels, axes, the readout, hands that place the start.
 *
 * <p>Stands on what parts are made of. A press places the start at once, since a click that waits
 * for a second one feels late; a double click takes that back, see {@link
 * downhill.view.picture.StartPlacing}.
 *
 * <p>The runs to compare with, see {@link downhill.view.picture.References}, are painted under the
 * present one and only when they or the view change. Their labels are placed with them, and those
 * of the present run make way, so that nothing of a pinned run moves while the rate is dragged.
 */
package downhill.view.picture;
