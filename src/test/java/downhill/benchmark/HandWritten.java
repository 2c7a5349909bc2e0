package downhill.benchmark;

import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.log;
import static java.lang.Math.sqrt;

/**
 * Seven reference functions as one would write them in Java, each with the double loop that a
 * programmer puts round it: the compiler sees all of it and may do with it what it can.
 */
enum HandWritten {
  ROSENBROCK("Rosenbrock") {
    @Override
    void evaluateGrid(double[] xs, double[] ys, double[] values) {
      for (int row = 0; row < ys.length; row++) {
        for (int column = 0; column < xs.length; column++) {
          values[row * xs.length + column] = rosenbrock(xs[column], ys[row]);
        }
      }
    }
  },
  HIMMELBLAU("Himmelblau") {
    @Override
    void evaluateGrid(double[] xs, double[] ys, double[] values) {
      for (int row = 0; row < ys.length; row++) {
        for (int column = 0; column < xs.length; column++) {
          values[row * xs.length + column] = himmelblau(xs[column], ys[row]);
        }
      }
    }
  },
  BEALE("Beale") {
    @Override
    void evaluateGrid(double[] xs, double[] ys, double[] values) {
      for (int row = 0; row < ys.length; row++) {
        for (int column = 0; column < xs.length; column++) {
          values[row * xs.length + column] = beale(xs[column], ys[row]);
        }
      }
    }
  },
  SIX_HUMP_CAMEL("Six-hump camel") {
    @Override
    void evaluateGrid(double[] xs, double[] ys, double[] values) {
      for (int row = 0; row < ys.length; row++) {
        for (int column = 0; column < xs.length; column++) {
          values[row * xs.length + column] = sixHumpCamel(xs[column], ys[row]);
        }
      }
    }
  },
  ACKLEY("Ackley") {
    @Override
    void evaluateGrid(double[] xs, double[] ys, double[] values) {
      for (int row = 0; row < ys.length; row++) {
        for (int column = 0; column < xs.length; column++) {
          values[row * xs.length + column] = ackley(xs[column], ys[row]);
        }
      }
    }
  },
  GOLDSTEIN_PRICE("Goldstein and Price, as a logarithm") {
    @Override
    void evaluateGrid(double[] xs, double[] ys, double[] values) {
      for (int row = 0; row < ys.length; row++) {
        for (int column = 0; column < xs.length; column++) {
          values[row * xs.length + column] = goldsteinPrice(xs[column], ys[row]);
        }
      }
    }
  },
  LOGISTIC_REGRESSION("Logistic regression") {
    @Override
    void evaluateGrid(double[] xs, double[] ys, double[] values) {
      for (int row = 0; row < ys.length; row++) {
        for (int column = 0; column < xs.length; column++) {
          values[row * xs.length + column] = logisticRegression(xs[column], ys[row]);
        }
      }
    }
  };

  private final String example;

  HandWritten(String example) {
    this.example = example;
  }

  /** The name of the function in the gallery. */
  String example() {
    return example;
  }

  /** As {@link downhill.core.calculus.Evaluator#evaluateGrid}. */
  abstract void evaluateGrid(double[] xs, double[] ys, double[] values);

  private static double rosenbrock(double x, double y) {
    double a = 1 - x;
    double b = y - x * x;
    return a * a + 100 * b * b;
  }

  private static double himmelblau(double x, double y) {
    double a = x * x + y - 11;
    double b = x + y * y - 7;
    return a * a + b * b;
  }

  private static double beale(double x, double y) {
    double a = 1.5 - x + x * y;
    double b = 2.25 - x + x * y * y;
    double c = 2.625 - x + x * y * y * y;
    return a * a + b * b + c * c;
  }

  private static double sixHumpCamel(double x, double y) {
    double xx = x * x;
    double yy = y * y;
    return (4 - 2.1 * xx + xx * xx / 3) * xx + x * y + (-4 + 4 * yy) * yy;
  }

  private static double ackley(double x, double y) {
    double distance = sqrt((x * x + y * y) / 2);
    double dents = (cos(2 * Math.PI * x) + cos(2 * Math.PI * y)) / 2;
    return -20 * exp(-0.2 * distance) - exp(dents) + 20 + Math.E;
  }

  private static double goldsteinPrice(double x, double y) {
    double a = x + y + 1;
    double b = 2 * x - 3 * y;
    double first = 19 - 14 * x + 3 * x * x - 14 * y + 6 * x * y + 3 * y * y;
    double second = 18 - 32 * x + 12 * x * x + 48 * y - 36 * x * y + 27 * y * y;
    return log((1 + a * a * first) * (30 + b * b * second));
  }

  private static double logisticRegression(double w, double b) {
    double sum =
        log(1 + exp(b))
            + log(1 + exp(-(w + b)))
            + log(1 + exp(2 * w + b))
            + log(1 + exp(-(3 * w + b)));
    return sum / 4;
  }
}
