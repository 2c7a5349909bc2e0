package downhill.core.descent;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * A descent whose ending is wanted.
 *
 * @param then takes the ending and gives the questions that it raises
 * @param isMoot whether the ending is no longer wanted; asked between steps, from several threads
 */
public record Question(Setup setup, Function<Ending, List<Question>> then, BooleanSupplier isMoot) {
  /** One whose ending is wanted whatever comes. */
  public Question(Setup setup, Function<Ending, List<Question>> then) {
    this(setup, then, () -> false);
  }
}
