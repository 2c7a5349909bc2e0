package downhill.session;

import downhill.core.descent.GradientDescent;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What an experiment has where nobody said otherwise; the same in the window and without it. */
public final class Defaults {
  public static final double RATE = 0.1;

  /** Of the largest number of a domain: a sum of two of them is rounded by less. */
  private static final int DIGITS = 14;

  private Defaults() {}

  /**
   * The domain of the reference function of equal form, otherwise −5…5 for each variable. One with
   * parameters is none: it is another function with every value of them.
   */
  public static Domain domain(CostFunction cost) {
    return Gallery.examples().stream()
        .filter(example -> example.cost().parameters().isEmpty())
        .filter(example -> example.cost().sameFormAs(cost))
        .map(Example::domain)
        .findFirst()
        .orElse(cost.dimensions() == 1 ? Domain.of(-5, 5) : Domain.of(-5, 5, -5, 5));
  }

  /** x₀ + 0.2·(x₁ − x₀), y₀ + 0.7·(y₁ − y₀), in the digits that a person would write. */
  public static Vec2 start(Domain domain) {
    return new Vec2(rounded(domain.x(), 0.2), rounded(domain.y(), 0.7));
  }

  /** The number at a fraction of the way, without the noise of its last digits. */
  private static double rounded(Interval along, double fraction) {
    double largest = Math.max(Math.abs(along.from()), Math.abs(along.to()));
    int whole = (int) Math.ceil(Math.log10(Math.max(largest, Double.MIN_NORMAL)));
    return new BigDecimal(along.at(fraction))
        .setScale(DIGITS - whole, RoundingMode.HALF_EVEN)
        .doubleValue();
  }

  public static Experiment experiment(CostFunction cost) {
    Domain domain = domain(cost);
    return new Experiment(
        cost.text(),
        domain,
        new GradientDescent(RATE),
        start(domain),
        Experiment.DEFAULT_STEPS,
        cost.parameters().stream().map(Parameter::of).toList());
  }

  /**
   * The experiment with another function in place of its own: rate and steps stay; the domain too,
   * unless the new function has another default domain; the start, unless nobody chose it or it has
   * another number of coordinates; and the parameters whose names still occur. The domain holds the
   * start.
   */
  static Experiment retyped(Experiment before, CostFunction cost) {
    CostFunction replaced = CostFunction.of(before.cost());
    Experiment next = before.withCost(cost.text(), kept(before.parameters(), replaced, cost));
    Domain domain = domain(cost);
    if (domain.equals(domain(replaced))) {
      return next;
    }
    boolean chosen =
        replaced.dimensions() == cost.dimensions()
            && !before.start().equals(start(before.domain()));
    return chosen
        ? next.withDomain(domain.widenedToHold(before.start()))
        : next.withDomain(domain).withStart(start(domain));
  }

  /** The parameters of a function, those that another one has too as they are there. */
  private static List<Parameter> kept(
      List<Parameter> known, CostFunction replaced, CostFunction cost) {
    return cost.parameters().stream()
        .map(
            name -> {
              int place = replaced.indexOfParameter(name);
              return place < 0 ? Parameter.of(name) : known.get(place).named(name);
            })
        .toList();
  }
}
