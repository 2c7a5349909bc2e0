/**
 * What the keyboard does, and where its focus is.
 *
 * <p>A {@link downhill.view.keys.KeyBinding} holds the keys, the signs that stand for them and the
 * action; the table that answers them, the sheet that shows them and the tooltips that name them
 * read the same bindings, so none of them can be wrong about another.
 */
package downhill.view.keys;
