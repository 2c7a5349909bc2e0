/**
 * The program: its entry, the wiring of store, window and clock, and what happens to an unexpected
 * exception. May import every layer; no layer imports it.
 */
package downhill.app;
