package downhill.core.expression;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * What a formula can do with numbers: the operators and functions of one or two arguments, each as
 * a scalar (for folding constants) and as loops over lanes; both are bit for bit the same.
 */
enum Operation {
  ADD("+", Double::sum, Kernels::add, Kernels::addNumber, Kernels::addNumber),
  SUBTRACT(
      "-",
      (a, b) -> a - b,
      Kernels::subtract,
      Kernels::subtractNumber,
      Kernels::subtractFromNumber),
  MULTIPLY(
      "*",
      (a, b) -> a * b,
      Kernels::multiply,
      Kernels::multiplyByNumber,
      Kernels::multiplyByNumber),
  DIVIDE("/", (a, b) -> a / b, Kernels::divide, Kernels::divideByNumber, Kernels::divideNumber),
  REMAINDER("%", (a, b) -> a % b),
  POWER("^", Math::pow, Kernels::power, Kernels::powerWithNumber, Kernels::powerOfNumber),
  NEGATE("-", a -> -a, Kernels::negate),
  SIN("sin", Sine::sin, Sine::sinLanes),
  COS("cos", Sine::cos, Sine::cosLanes),
  TAN("tan", Math::tan),
  COT("cot", a -> 1 / Math.tan(a)),
  SEC("sec", a -> 1 / Math.cos(a)),
  CSC("csc", a -> 1 / Math.sin(a)),
  ASIN("asin", Math::asin),
  ACOS("acos", Math::acos),
  ATAN("atan", Math::atan),
  SINH("sinh", Math::sinh),
  COSH("cosh", Math::cosh),
  TANH("tanh", Math::tanh),
  ASINH("asinh", Elementary::asinh),
  ACOSH("acosh", Elementary::acosh),
  ATANH("atanh", Elementary::atanh),
  EXP("exp", Exponential::of, Exponential::lanes),
  EXPM1("expm1", Math::expm1),
  LN("ln", Logarithm::of, Logarithm::lanes),
  LOG2("log2", Elementary::log2),
  LOG10("log10", Math::log10),
  LOG1P("log1p", Math::log1p),
  SQRT("sqrt", Math::sqrt, Kernels::sqrt),
  CBRT("cbrt", Math::cbrt),
  ABS("abs", a -> Math.abs(a), Kernels::abs),
  SIGN("sign", a -> Math.signum(a)),
  FLOOR("floor", Math::floor),
  CEIL("ceil", Math::ceil),
  ROUND("round", Elementary::round),
  SIGMOID("sigmoid", Elementary::sigmoid),
  RELU("relu", a -> Math.max(a, 0)),
  SOFTPLUS("softplus", Elementary::softplus),
  ATAN2("atan2", Math::atan2),
  HYPOT("hypot", Math::hypot),
  MOD("mod", Elementary::mod),
  MIN("min", (a, b) -> Math.min(a, b)),
  MAX("max", (a, b) -> Math.max(a, b));

  private final String symbol;
  private final int arity;
  private final DoubleBinaryOperator scalar;
  private final Kernel lanes;
  private final Kernel laneAndNumber;
  private final Kernel numberAndLane;

  Operation(String symbol, DoubleUnaryOperator scalar) {
    this(symbol, scalar, Kernels.each(scalar));
  }

  Operation(String symbol, DoubleUnaryOperator scalar, Kernel lanes) {
    this(symbol, 1, (a, b) -> scalar.applyAsDouble(a), lanes, lanes, lanes);
  }

  Operation(String symbol, DoubleBinaryOperator scalar) {
    this(
        symbol,
        scalar,
        Kernels.pairs(scalar),
        Kernels.withNumber(scalar),
        Kernels.ofNumber(scalar));
  }

  Operation(
      String symbol,
      DoubleBinaryOperator scalar,
      Kernel lanes,
      Kernel laneAndNumber,
      Kernel numberAndLane) {
    this(symbol, 2, scalar, lanes, laneAndNumber, numberAndLane);
  }

  Operation(
      String symbol,
      int arity,
      DoubleBinaryOperator scalar,
      Kernel lanes,
      Kernel laneAndNumber,
      Kernel numberAndLane) {
    this.symbol = symbol;
    this.arity = arity;
    this.scalar = scalar;
    this.lanes = lanes;
    this.laneAndNumber = laneAndNumber;
    this.numberAndLane = numberAndLane;
  }

  /** The operator's sign or the function's name in canonical text. */
  String symbol() {
    return symbol;
  }

  /** 1 or 2. */
  int arity() {
    return arity;
  }

  boolean isFunction() {
    return Character.isLetter(symbol.charAt(0));
  }

  /** Whether its loops over lanes are vector instructions. */
  boolean isArithmetic() {
    return switch (this) {
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, NEGATE, SQRT, ABS -> true;
      default -> false;
    };
  }

  boolean isCommutative() {
    return this == ADD || this == MULTIPLY;
  }

  /** The value for one pair; {@code b} is ignored by an operation of one argument. */
  double of(double a, double b) {
    return scalar.applyAsDouble(a, b);
  }

  Kernel lanes() {
    return lanes;
  }

  Kernel laneAndNumber() {
    return laneAndNumber;
  }

  Kernel numberAndLane() {
    return numberAndLane;
  }
}
