package downhill.core.descent;

import java.util.List;
import java.util.function.Function;

/**
 * A descent whose ending is wanted.
 *
 * @param then takes the ending and gives the questions that it raises
 */
public record Question(Setup setup, Function<Ending, List<Question>> then) {}
