/**
 * The state of the program: what is shown, how it changes, and what can be undone.
 *
 * <p>May import {@code core} and {@code javafx.beans}. A descent is a value: {@link
 * downhill.session.Run} derives the whole trajectory from an {@link downhill.session.Experiment} at
 * each change, in the middle of a drag too (1,000 steps take under a millisecond), and the ball is
 * a cursor that moves along it. So there is no simulation to rewind: stepping back, scrubbing and
 * undo only move between values.
 *
 * <p>{@link downhill.session.Store} holds the present {@link downhill.session.Session}; views
 * subscribe to slices of it and dispatch {@link downhill.session.Intent}s, each a pure function of
 * the session.
 *
 * <p>A {@link downhill.session.Spectrum} is too slow for a frame; it comes from another thread as
 * an intent, and is kept with the other {@link downhill.session.Findings}. It stays while rate,
 * start and values of parameters change, as start and values may be one computation ahead, and goes
 * with cost, domain, optimizer or number of steps. {@link downhill.session.Basins} go with
 * everything that they show, the rate and the view too: a picture of the basins is never that of
 * another rate. In the middle of a drag a glance of 12 × 12 to 48 × 48 starts is quick enough for
 * each frame.
 *
 * <p>A {@link downhill.session.Parameter} is part of the experiment, with the range of its slider.
 * A {@link downhill.session.Sweep} moves it with time and is part of the {@link
 * downhill.session.Playback}; the experiments that it passes are one undo, and hands may change
 * other things meanwhile, which are undos of their own.
 *
 * <p>{@link downhill.session.WhatIf} holds what the present run is compared with (the run before a
 * drag, pinned runs) and the game of predicting its end. None of it belongs to the experiment: an
 * undo brings back what was computed, not who was compared or what was guessed. While a question is
 * open {@link downhill.session.Session#outcome} is empty, and no view asks the trajectory itself;
 * {@link downhill.session.Session#spectrum} stays empty as long as the game is on, for it answers
 * every question at once.
 *
 * <p>The language is the desktop's where {@link downhill.session.Strings} finds texts in it, and
 * English otherwise, also for the direction of the window. It is asked for anew with each text (0.1
 * µs of 0.6), so a test can look at another one. Numbers know of no language.
 */
package downhill.session;
