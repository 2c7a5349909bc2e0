package downhill.core.calculus;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;
import org.hipparchus.CalculusFieldElement;

/**
 * The functions of reference-functions.csv, each with its domain and its best minimizers.
 *
 * <p>Written out a second time, so that derivatives can be compared with automatic differentiation.
 */
public enum Reference implements Formula {
  PARABOLA(Domain.of(-10, 10), at(0)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.square().add(5);
    }
  },
  STEEP_PARABOLA(Domain.of(-3, 7), at(2)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.subtract(2).square().multiply(5).add(1);
    }
  },
  DOUBLE_WELL(Domain.of(-2, 2), at(-1), at(1)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.square().subtract(1).square();
    }
  },
  TILTED_DOUBLE_WELL(Domain.of(-2.5, 2.5), at(-1.47299760111403)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.pow(4).subtract(x.square().multiply(4)).add(x);
    }
  },
  TERRACE(Domain.of(-1, 4), at(2.25)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.pow(4).subtract(x.pow(3).multiply(3)).add(2);
    }
  },
  WAVE_ON_A_SLOPE(Domain.of(-3, 7), at(-1.82347658193698)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.sin().add(x.multiply(0.25));
    }
  },
  ABSOLUTE_VALUE(Domain.of(-5, 5), at(0)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.abs();
    }
  },
  SMOOTH_CORNER(Domain.of(-8, 8), at(0)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.square().add(1).sqrt();
    }
  },
  GRAMACY_AND_LEE(Domain.of(0.5, 2.5), at(0.548563444527605)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.multiply(10 * Math.PI).sin().divide(x.multiply(2)).add(x.subtract(1).pow(4));
    }
  },
  FORRESTER(Domain.of(0, 1), at(0.757248757841856)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.multiply(6).subtract(2).square().multiply(x.multiply(12).subtract(4).sin());
    }
  },
  BOWL(Domain.of(-4, 4, -4, 4), at(0, 0)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.square().add(y.square());
    }
  },
  RAVINE(Domain.of(-5, 5, -2, 2), at(0, 0)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.square().add(y.square().multiply(25));
    }
  },
  ROSENBROCK(Domain.of(-2, 2, -1, 3), at(1, 1)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.negate().add(1).square().add(y.subtract(x.square()).square().multiply(100));
    }
  },
  HIMMELBLAU(
      Domain.of(-5, 5, -5, 5),
      at(3, 2),
      at(-2.80511808695274, 3.13131251825057),
      at(-3.77931025337775, -3.28318599128617),
      at(3.58442834033049, -1.8481265269644)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.square().add(y).subtract(11).square().add(x.add(y.square()).subtract(7).square());
    }
  },
  BEALE(Domain.of(-4.5, 4.5, -4.5, 4.5), at(3, 0.5)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      T first = x.multiply(y).subtract(x).add(1.5).square();
      T second = x.multiply(y.square()).subtract(x).add(2.25).square();
      T third = x.multiply(y.pow(3)).subtract(x).add(2.625).square();
      return first.add(second).add(third);
    }
  },
  BOOTH(Domain.of(-10, 10, -10, 10), at(1, 3)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.add(y.multiply(2))
          .subtract(7)
          .square()
          .add(x.multiply(2).add(y).subtract(5).square());
    }
  },
  THREE_HUMP_CAMEL(Domain.of(-2.5, 2.5, -2.5, 2.5), at(0, 0)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.square()
          .multiply(2)
          .subtract(x.pow(4).multiply(1.05))
          .add(x.pow(6).divide(6))
          .add(x.multiply(y))
          .add(y.square());
    }
  },
  SIX_HUMP_CAMEL(
      Domain.of(-2, 2, -1, 1),
      at(0.0898420131003181, -0.71265640302074),
      at(-0.0898420131003181, 0.71265640302074)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      T alongX = x.square().multiply(-2.1).add(x.pow(4).divide(3)).add(4).multiply(x.square());
      T alongY = y.square().multiply(4).subtract(4).multiply(y.square());
      return alongX.add(x.multiply(y)).add(alongY);
    }
  },
  RASTRIGIN(Domain.of(-5, 5, -5, 5), at(0, 0)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return wavy(x).add(wavy(y)).add(20);
    }

    private <T extends CalculusFieldElement<T>> T wavy(T x) {
      return x.square().subtract(x.multiply(2 * Math.PI).cos().multiply(10));
    }
  },
  ACKLEY(Domain.of(-5, 5, -5, 5), at(0, 0)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      T cone = x.square().add(y.square()).divide(2).sqrt().multiply(-0.2).exp().multiply(-20);
      T waves = x.multiply(2 * Math.PI).cos().add(y.multiply(2 * Math.PI).cos()).divide(2).exp();
      return cone.subtract(waves).add(20).add(Math.E);
    }
  },
  SADDLE(Domain.of(-3, 3, -3, 3)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.square().subtract(y.square());
    }
  },
  MONKEY_SADDLE(Domain.of(-2, 2, -2, 2)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.pow(3).subtract(x.multiply(y.square()).multiply(3));
    }
  },
  PLATEAU_WITH_A_HOLE(Domain.of(-5, 5, -5, 5), at(0, 0)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      return x.square().add(y.square()).negate().exp().negate();
    }
  },
  GOLDSTEIN_AND_PRICE(Domain.of(-2, 2, -3, 1), at(0, -1)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T x, T y) {
      T xx = x.square().multiply(3);
      T yy = y.square().multiply(3);
      T xy = x.multiply(y);
      T first =
          x.multiply(-14).add(xx).subtract(y.multiply(14)).add(xy.multiply(6)).add(yy).add(19);
      T second =
          x.multiply(-32)
              .add(xx.multiply(4))
              .add(y.multiply(48))
              .subtract(xy.multiply(36))
              .add(yy.multiply(9))
              .add(18);
      T left = x.add(y).add(1).square().multiply(first).add(1);
      T right = x.multiply(2).subtract(y.multiply(3)).square().multiply(second).add(30);
      return left.multiply(right).log();
    }
  },
  LINE_THROUGH_THREE_POINTS(Domain.of(-2, 5, -4, 4), at(1.5, 0.333333333333333)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T w, T b) {
      return w.add(b)
          .subtract(2)
          .square()
          .add(w.multiply(2).add(b).subtract(3).square())
          .add(w.multiply(3).add(b).subtract(5).square())
          .divide(3);
    }
  },
  LOGISTIC_REGRESSION(Domain.of(-4, 6, -6, 4), at(0.908184262560095, -1.36227639384014)) {
    @Override
    public <T extends CalculusFieldElement<T>> T of(T w, T b) {
      return loss(b)
          .add(loss(w.add(b).negate()))
          .add(loss(w.multiply(2).add(b)))
          .add(loss(w.multiply(3).add(b).negate()))
          .divide(4);
    }

    private <T extends CalculusFieldElement<T>> T loss(T t) {
      return t.exp().add(1).log();
    }
  };

  private final Domain domain;
  private final List<Vec2> minimizers;

  Reference(Domain domain, Vec2... minimizers) {
    this.domain = domain;
    this.minimizers = List.of(minimizers);
  }

  private static Vec2 at(double x) {
    return new Vec2(x, 0);
  }

  private static Vec2 at(double x, double y) {
    return new Vec2(x, y);
  }

  public Domain domain() {
    return domain;
  }

  /** The best ones. */
  public List<Vec2> minimizers() {
    return minimizers;
  }

  /** Where the window places the ball. */
  public Vec2 start() {
    return domain.at(0.2, 0.7);
  }

  public ScalarFunction function() {
    return ofVariables(domain.dimensions());
  }
}
