package downhill.core.descent;

import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What goes into the pattern of a phrase. */
public sealed interface Argument permits Phrase, Argument.Count, Argument.Real {
  /** What the function for its kind makes of it. */
  <T> T match(Function<Phrase, T> phrase, IntFunction<T> count, DoubleFunction<T> real);

  /** A whole number, of which every digit is shown. */
  record Count(int number) implements Argument {
    @Override
    public <T> T match(Function<Phrase, T> phrase, IntFunction<T> count, DoubleFunction<T> real) {
      return count.apply(number);
    }
  }

  /** A number of which some digits are shown. */
  record Real(double number) implements Argument {
    @Override
    public <T> T match(Function<Phrase, T> phrase, IntFunction<T> count, DoubleFunction<T> real) {
      return real.apply(number);
    }
  }
}
