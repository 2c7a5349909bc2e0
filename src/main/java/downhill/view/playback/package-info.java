/**
 * The ball's way in time: restart, step, play, timeline, speed.
 *
 * <p>Stands on what parts are made of. The timeline ends with the last step computed, as does the
 * trajectory; where the run arrived earlier a mark stands there.
 */
package downhill.view.playback;
