package downhill.core.descent;

/** What is known of a descent: what becomes of it, or that it has to go on before one can tell. */
sealed interface Ruling permits Judgement, Stage {}
