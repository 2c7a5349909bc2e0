/**
 * What the program remembers from one start to the next, and the file that keeps it. May import
 * session and JavaFX.
 *
 * <p>The file is a {@link java.util.Properties} text in the platform's place for settings: a person
 * can read and mend it, and it needs no library, whose loading would delay the first picture. It is
 * written to a neighbour that then takes its place, so that a start in between finds the old or the
 * new one whole. What cannot be read is set aside, never deleted and never fatal.
 */
package downhill.app.settings;
