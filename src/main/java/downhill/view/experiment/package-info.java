/**
 * What the experiment is: the formula, its parameters, the gallery, the typed fields.
 *
 * <p>Stands on what parts are made of. Each keystroke is an intent; a text that cannot be read
 * leaves the last landscape standing and has its problem told under it. Parameters have a row of
 * their own below the formula, see {@link downhill.view.experiment.ParameterRow}. Each value is
 * another landscape, painted whole in the frame of the drag, without the smoothing that follows.
 */
package downhill.view.experiment;
