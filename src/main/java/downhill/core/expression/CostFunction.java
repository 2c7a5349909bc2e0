package downhill.core.expression;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.ScalarFunction;
import java.util.List;
import java.util.Optional;

/**
 * A cost function of one or two variables, from text as one would write it on a board, in a search
 * box or in Python. Immutable; an {@link Evaluator} is for one thread.
 */
public final class CostFunction implements ScalarFunction, Parsed {
  private final String text;
  private final Variables variables;
  private final String canonical;
  private final Reading reading;
  private final Tape tape;
  private final GridTape gridTape;

  private CostFunction(String text, Variables variables, Node tree) {
    this.text = text;
    this.variables = variables;
    canonical = Canonical.text(tree);
    reading = Reading.of(tree, variables, text);
    Graph graph = Rpn.graph(canonical);
    tape = Tape.of(graph);
    gridTape = new GridTape(graph);
  }

  /** The function that the text means, or the leftmost problem of the text. Never throws. */
  public static Parsed parse(String text) {
    Problems problems = new Problems();
    List<Token> tokens = Brackets.pair(Lexer.tokens(text, problems), problems);
    if (text.chars().allMatch(c -> Letters.isBlank((char) c))) {
      return Problem.at(0, 0, "empty");
    }
    Heading heading = Heading.of(tokens, problems);
    Variables variables = NameCheck.variables(tokens, heading, problems);
    Node tree = Parser.parse(text, tokens, heading.length(), variables, problems);
    Optional<Problem> problem = problems.leftmost();
    return problem.isPresent() ? problem.get() : new CostFunction(text, variables, tree);
  }

  /** The text as typed. */
  public String text() {
    return text;
  }

  /** One or two names, spelled as first typed; x for a constant. The first is the x of a point. */
  public List<String> variables() {
    return variables.names();
  }

  @Override
  public int dimensions() {
    return variables.names().size();
  }

  /** How the text was understood, for typesetting. */
  public Reading reading() {
    return reading;
  }

  /**
   * Whether the other text has the same parsed form, however it is spelled: {@code x**2+5} and
   * {@code x²+5}.
   */
  public boolean sameFormAs(CostFunction other) {
    return canonical.equals(other.canonical) && variables.plain().equals(other.variables.plain());
  }

  @Override
  public Evaluator evaluator() {
    return new TapeEvaluator(tape, gridTape);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CostFunction that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
