package downhill.session;

import downhill.core.analysis.BasinMap;
import downhill.core.descent.Outcome;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.OptionalInt;

/** What becomes of some of the starts of a basin map, and how many they are. */
public sealed interface BasinShare {
  /** Of all starts, 0…100. */
  int percent();

  /** What the case for this kind of share makes of it. */
  <T> T match(Cases<T> cases);

  /** One answer for each kind of share. */
  interface Cases<T> {
    T arriving(Arriving share);

    T elsewhere(Elsewhere share);

    T ending(Ending share);

    T otherwise(Otherwise share);
  }

  /**
   * They converge to a minimizer.
   *
   * @param number of the minimizer in {@link BasinMap#minimizers()}
   * @param isLevel whether that is but one point of level ground where they end
   */
  record Arriving(int number, Vec2 minimizer, boolean isLevel, int percent) implements BasinShare {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.arriving(this);
    }
  }

  /** They converge to one of so many other minimizers. */
  record Elsewhere(int minimizers, int percent) implements BasinShare {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.elsewhere(this);
    }
  }

  /** They end otherwise. */
  record Ending(Outcome outcome, int percent) implements BasinShare {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.ending(this);
    }
  }

  /** They end in one of several other ways. */
  record Otherwise(int percent) implements BasinShare {
    @Override
    public <T> T match(Cases<T> cases) {
      return cases.otherwise(this);
    }
  }

  /**
   * The shares of a map, together 100 %, or a little less where equal shares lose as much:
   * minimizers first, the larger shares first.
   *
   * @param most shares, 2 at least; the smallest minimizers, and the rarest of other endings, are
   *     one share where there is no room for all
   */
  static List<BasinShare> of(BasinMap map, int most) {
    return of(map, most, OptionalInt.empty());
  }

  /**
   * The same, with one minimizer that is named if any two are.
   *
   * @param own its number
   */
  static List<BasinShare> of(BasinMap map, int most, OptionalInt own) {
    return new BasinShares(map, most, own).list();
  }
}
