/**
 * What the program remembers from one start to the next, and the file that keeps it. May import
 * session, {@code core.raster} and JavaFX; {@code app.cli} may not import it, so that a command
 * prints the same whatever was chosen in a window.
 *
 * <p>The file is a {@link java.util.Properties} text in the platform's place for settings: a person
 * can read and mend it, and it needs no library, whose loading would delay the first picture. It is
 * written to a neighbour that then takes its place, so that a start in between finds the old or the
 * new one whole. What cannot be read is set aside, never deleted and never fatal.
 *
 * <p>Only what a person changes is kept, see {@link downhill.app.settings.Keeper}: a theme that the
 * desktop told or an option asked for is not, so that the desktop is followed until somebody
 * chooses. Each change is merged into the file as it is then: two windows do not undo each other,
 * and keys of a later version stay.
 */
package downhill.app.settings;
