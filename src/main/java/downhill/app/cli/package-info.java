/**
 * The command line: the same engine without the window.
 *
 * <p>May import {@code session}, {@code core} and picocli. Everything is printed as UTF-8 with LF
 * line ends and {@code Double.toString}, whatever the locale, so that the output of one machine is
 * the input of another. Only the window's command starts the toolkit.
 */
package downhill.app.cli;
