package downhill.core.expression;

import downhill.core.expression.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Recursive descent over the tokens. After the first problem, which is the leftmost of this kind,
 * it goes on at the end of the text: what it returns is then no formula. The depth of brackets and
 * signs is bounded, so that the stack is.
 */
final class Parser {
  /** Brackets, bars and signs around one operand. */
  static final int DEEPEST = 200;

  /** Stands where a problem was. */
  private static final Node NOTHING = new Node.Number(Double.NaN, "");

  private final String text;
  private final List<Token> tokens;
  private final Variables variables;
  private final Problems problems;
  private int position;
  private int depth;

  private Parser(String text, List<Token> tokens, Variables variables, Problems problems) {
    this.text = text;
    this.tokens = tokens;
    this.variables = variables;
    this.problems = problems;
  }

  /** The tree of the tokens from the given one on; meaningless when problems were reported. */
  static Node parse(
      String text, List<Token> tokens, int from, Variables variables, Problems problems) {
    Parser parser = new Parser(text, tokens, variables, problems);
    parser.position = from;
    Node node = parser.sum();
    if (!parser.isAt(Kind.END)) {
      parser.unexpected();
    }
    return node;
  }

  private Node sum() {
    Node node = product();
    while (isAt(Kind.PLUS) || isAt(Kind.MINUS)) {
      Operation operation = next().is(Kind.PLUS) ? Operation.ADD : Operation.SUBTRACT;
      node = new Node.Binary(operation, node, product());
    }
    return node;
  }

  private Node product() {
    Node node = factor();
    while (true) {
      switch (token().kind()) {
        case TIMES -> node = binary(Operation.MULTIPLY, node);
        case DIVIDE -> node = binary(Operation.DIVIDE, node);
        case REMAINDER -> node = binary(Operation.REMAINDER, node);
        case NAME, FUNCTION, OPEN -> node = new Node.Binary(Operation.MULTIPLY, node, factor());
        default -> {
          return node;
        }
      }
    }
  }

  private Node binary(Operation operation, Node left) {
    position++;
    return new Node.Binary(operation, left, factor());
  }

  /** Signs, then powers: −x² is −(x²). */
  private Node factor() {
    int depthBefore = depth;
    boolean negative = signs();
    Node node = powers(operand());
    depth = depthBefore;
    return signed(node, negative);
  }

  /** Whether the signs ahead make the operand negative. */
  private boolean signs() {
    boolean negative = false;
    while (isAt(Kind.PLUS) || isAt(Kind.MINUS)) {
      if (!deeper()) {
        return false;
      }
      negative ^= next().is(Kind.MINUS);
    }
    return negative;
  }

  private static Node signed(Node node, boolean negative) {
    return negative ? new Node.Unary(Operation.NEGATE, node) : node;
  }

  /** The base with the exponents that follow, from right to left, without recursion. */
  private Node powers(Node base) {
    List<Node> chain = new ArrayList<>(List.of(base));
    List<Boolean> negative = new ArrayList<>(List.of(false));
    while (isAt(Kind.POWER) || isAt(Kind.SUPERSCRIPT)) {
      if (isAt(Kind.SUPERSCRIPT)) {
        negative.add(token().text().startsWith("-"));
        chain.add(superscript());
      } else {
        position++;
        negative.add(signs());
        chain.add(operand());
      }
    }
    int last = chain.size() - 1;
    Node power = signed(chain.get(last), negative.get(last));
    for (int i = last - 1; i >= 0; i--) {
      power = signed(new Node.Binary(Operation.POWER, chain.get(i), power), negative.get(i));
    }
    return power;
  }

  private Node superscript() {
    Token token = next();
    boolean signed = Letters.isSign(token.text().charAt(0));
    return new Node.Number(Math.abs(token.value()), token.text().substring(signed ? 1 : 0));
  }

  private Node operand() {
    return switch (token().kind()) {
      case NUMBER -> number();
      case NAME -> name();
      case OPEN -> group();
      case FUNCTION -> function();
      default -> unexpected();
    };
  }

  private Node number() {
    Token token = next();
    return new Node.Number(token.value(), token.text());
  }

  private Node name() {
    String name = next().text();
    int index = variables.indexOf(name);
    if (index >= 0) {
      return new Node.Variable(index);
    }
    int parameter = variables.indexOfParameter(name);
    if (parameter >= 0) {
      return new Node.Parameter(parameter);
    }
    return Names.constant(Names.key(name)).<Node>map(constant -> constant).orElse(NOTHING);
  }

  private Node group() {
    if (tokens.get(position + 1).is(Kind.CLOSE)) {
      return emptyPair();
    }
    if (!deeper()) {
      return NOTHING;
    }
    Token opener = next();
    Node node = sum();
    if (!isAt(Kind.CLOSE)) {
      return unexpected();
    }
    position++;
    depth--;
    return opener.text().equals("|") ? new Node.Unary(Operation.ABS, node) : node;
  }

  private Node emptyPair() {
    int to = tokens.get(position + 1).to();
    return stop(Problem.at(token().from(), to, "empty-brackets"));
  }

  private Node function() {
    Token name = next();
    if (!isAt(Kind.POWER) && !isAt(Kind.SUPERSCRIPT)) {
      return application(name);
    }
    Node exponent = nested(this::exponentOfFunction);
    return isMinusOne(exponent)
        ? stop(Slips.inverse(name, tokens.get(position - 1), token()))
        : new Node.Binary(Operation.POWER, application(name), exponent);
  }

  private Node application(Token name) {
    return isAt(Kind.OPEN) ? call(name) : nested(() -> withoutBrackets(name));
  }

  /** Nests without a bracket: bounded all the same. */
  private Node nested(Supplier<Node> part) {
    if (!deeper()) {
      return NOTHING;
    }
    Node node = part.get();
    depth--;
    return node;
  }

  private Node exponentOfFunction() {
    Node.Binary power = (Node.Binary) powers(NOTHING);
    return power.right();
  }

  private static boolean isMinusOne(Node node) {
    return node instanceof Node.Unary unary
        && unary.operation() == Operation.NEGATE
        && unary.argument() instanceof Node.Number number
        && number.value() == 1;
  }

  private Node call(Token name) {
    if (token().text().equals("|")) {
      return callOfBars(name);
    }
    if (tokens.get(position + 1).is(Kind.CLOSE)) {
      return emptyPair();
    }
    int count = Calls.countArguments(tokens, position);
    if (!Calls.accepts(name, count)) {
      return stop(Slips.wrongCount(name, count, tokens, position));
    }
    return deeper() ? Calls.of(name, arguments()) : NOTHING;
  }

  private Node callOfBars(Token name) {
    return Calls.accepts(name, 1)
        ? Calls.of(name, List.of(group()))
        : stop(Slips.needsBrackets(name));
  }

  private List<Node> arguments() {
    List<Node> arguments = new ArrayList<>();
    do {
      position++;
      arguments.add(sum());
    } while (isAt(Kind.COMMA));
    if (isAt(Kind.CLOSE)) {
      position++;
    } else {
      unexpected();
    }
    depth--;
    return arguments;
  }

  /** A function without brackets takes the run of numbers, variables and constants behind it. */
  private Node withoutBrackets(Token name) {
    if (isAt(Kind.FUNCTION) || isAt(Kind.MINUS) || isAt(Kind.PLUS)) {
      return unbracketedArgument(name);
    }
    if (!isAt(Kind.NUMBER) && !isAt(Kind.NAME)) {
      return stop(Problem.at(token(), "missing-argument", name.text()));
    }
    if (!Calls.accepts(name, 1)) {
      return stop(Slips.needsBrackets(name));
    }
    Node run = powers(operand());
    while (isAt(Kind.NAME)) {
      run = new Node.Binary(Operation.MULTIPLY, run, powers(operand()));
    }
    return isAt(Kind.OPEN)
        ? stop(Slips.bracketAfterRun(name, token()))
        : Calls.of(name, List.of(run));
  }

  /** {@code sin -x}: a problem, corrected by brackets round what would be the argument. */
  private Node unbracketedArgument(Token name) {
    Token first = token();
    Problem problem = Problem.at(first, "argument-needs-brackets", name.text());
    factor();
    boolean sound = problems.leftmost().isEmpty();
    int to = tokens.get(position - 1).to();
    String corrected = "(" + text.substring(first.from(), to).strip() + ")";
    return stop(sound ? problem.orWrite(first.from(), to, corrected) : problem);
  }

  private boolean deeper() {
    if (depth == DEEPEST) {
      stop(Problem.at(token(), "too-deep", String.valueOf(DEEPEST)));
      return false;
    }
    depth++;
    return true;
  }

  private Node unexpected() {
    return stop(Slips.unexpected(tokens, position));
  }

  /** Reports the problem, unless it is one of the lexer, and goes on at the end of the text. */
  private Node stop(Problem problem) {
    problems.add(problem);
    position = tokens.size() - 1;
    return NOTHING;
  }

  private boolean isAt(Kind kind) {
    return token().is(kind);
  }

  private Token token() {
    return tokens.get(position);
  }

  private Token next() {
    return tokens.get(position++);
  }
}
