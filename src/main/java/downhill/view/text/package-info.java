/**
 * Words and mathematics as nodes: light markup, sentences of runs, lines that fit their room.
 *
 * <p>Stands on {@code view.paint}. Every text comes from {@code assets/strings.properties}, every
 * number through {@link downhill.session.Numbers}.
 */
package downhill.view.text;
