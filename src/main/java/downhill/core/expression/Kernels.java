package downhill.core.expression;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * The loops of the tape. Each hot one is a method of its own, so that the compiler turns it into
 * vector instructions (arithmetic) or inlines the intrinsic (pow); those of sin, cos, exp and ln
 * stand with their functions. The rest spends far longer in the function than in the call.
 */
final class Kernels {
  private Kernels() {}

  static void add(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = a[i] + b[i];
    }
  }

  static void addNumber(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = a[i] + s;
    }
  }

  static void subtract(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = a[i] - b[i];
    }
  }

  static void subtractNumber(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = a[i] - s;
    }
  }

  static void subtractFromNumber(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = s - a[i];
    }
  }

  static void multiply(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = a[i] * b[i];
    }
  }

  static void multiplyByNumber(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = a[i] * s;
    }
  }

  static void addProduct(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] += a[i] * b[i];
    }
  }

  static void addMultiple(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] += a[i] * s;
    }
  }

  static void subtractProduct(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] -= a[i] * b[i];
    }
  }

  static void subtractMultiple(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] -= a[i] * s;
    }
  }

  static void multiplyByProduct(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] *= a[i] * b[i];
    }
  }

  static void multiplyByMultiple(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] *= a[i] * s;
    }
  }

  static void sumPlusNumber(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = a[i] + b[i] + s;
    }
  }

  static void sumMinusNumber(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = a[i] + b[i] - s;
    }
  }

  static void sumTimesNumber(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = (a[i] + b[i]) * s;
    }
  }

  static void differencePlusNumber(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = a[i] - b[i] + s;
    }
  }

  static void differenceMinusNumber(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = a[i] - b[i] - s;
    }
  }

  static void differenceTimesNumber(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = (a[i] - b[i]) * s;
    }
  }

  static void productPlusNumber(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = a[i] * b[i] + s;
    }
  }

  static void productMinusNumber(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = a[i] * b[i] - s;
    }
  }

  static void productTimesNumber(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = a[i] * b[i] * s;
    }
  }

  static void divide(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = a[i] / b[i];
    }
  }

  static void divideByNumber(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = a[i] / s;
    }
  }

  static void divideNumber(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = s / a[i];
    }
  }

  static void power(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = Math.pow(a[i], b[i]);
    }
  }

  static void powerOfNumber(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = Math.pow(s, a[i]);
    }
  }

  static void powerWithNumber(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = Math.pow(a[i], s);
    }
  }

  static void negate(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = -a[i];
    }
  }

  static void sqrt(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = Math.sqrt(a[i]);
    }
  }

  static void abs(double[] out, double[] a, double[] b, double s, int count) {
    for (int i = 0; i < count; i++) {
      out[i] = Math.abs(a[i]);
    }
  }

  static Kernel each(DoubleUnaryOperator f) {
    return (out, a, b, s, count) -> {
      for (int i = 0; i < count; i++) {
        out[i] = f.applyAsDouble(a[i]);
      }
    };
  }

  static Kernel pairs(DoubleBinaryOperator f) {
    return (out, a, b, s, count) -> {
      for (int i = 0; i < count; i++) {
        out[i] = f.applyAsDouble(a[i], b[i]);
      }
    };
  }

  static Kernel withNumber(DoubleBinaryOperator f) {
    return (out, a, b, s, count) -> {
      for (int i = 0; i < count; i++) {
        out[i] = f.applyAsDouble(a[i], s);
      }
    };
  }

  static Kernel ofNumber(DoubleBinaryOperator f) {
    return (out, a, b, s, count) -> {
      for (int i = 0; i < count; i++) {
        out[i] = f.applyAsDouble(s, a[i]);
      }
    };
  }
}
