package downhill.core.expression;

import downhill.core.calculus.Evaluator;
import downhill.core.calculus.ScalarFunction;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A cost function of one or two variables, from text as one would write it on a board, in a search
 * box or in Python; with parameters, which are numbers with a name. Immutable; an {@link Evaluator}
 * is for one thread.
 */
public final class CostFunction implements ScalarFunction, Parsed {
  /** The value of a parameter that nobody gave one. */
  public static final double USUAL_PARAMETER = 1;

  private final Form form;
  private final List<Double> parameterValues;
  private final Tape tape;
  private final GridTape gridTape;
  private final Optional<CrossTape> crossTape;
  private final PointTape pointTape;

  /** What the text says, whatever the values of its parameters. */
  private record Form(
      String text, Variables variables, String canonical, Reading reading, Rpn rpn) {
    static Form of(String text, Variables variables, Node tree) {
      String canonical = Canonical.text(tree);
      Rpn rpn = Rpn.of(canonical, variables.parameters().size());
      return new Form(text, variables, canonical, Reading.of(tree, variables, text), rpn);
    }
  }

  private CostFunction(Form form, List<Double> parameterValues) {
    this.form = form;
    this.parameterValues = List.copyOf(parameterValues);
    Graph graph = form.rpn().graph(parameterValues);
    tape = Tape.of(graph);
    gridTape = new GridTape(graph);
    crossTape = CrossTape.of(graph, tape);
    pointTape = new PointTape(graph);
  }

  /**
   * The function that the text means, its parameters being {@link #USUAL_PARAMETER}, or the
   * leftmost problem of the text. Never throws.
   */
  public static Parsed parse(String text) {
    Attempt attempt = Attempt.of(text);
    return attempt.problem().isPresent()
        ? withUsefulCorrection(attempt.problem().get(), text)
        : usual(Form.of(text, attempt.variables(), attempt.tree()));
  }

  /** A correction that leads to a problem at the same place, or before it, is none. */
  private static Problem withUsefulCorrection(Problem problem, String text) {
    boolean leadsOn =
        problem
            .replacement()
            .flatMap(correction -> Attempt.of(correction.applyTo(text)).problem())
            .filter(next -> next.from() <= problem.from())
            .isEmpty();
    return leadsOn ? problem : problem.withoutCorrection();
  }

  /**
   * What was read.
   *
   * @param variables meaningless, as is the tree, where there is a problem
   */
  private record Attempt(Variables variables, Node tree, Optional<Problem> problem) {
    static Attempt of(String text) {
      Problems problems = new Problems();
      if (text.chars().allMatch(c -> Letters.isBlank((char) c))) {
        problems.add(Problem.at(0, 0, "empty"));
      }
      List<Token> tokens = Brackets.pair(Lexer.tokens(text, problems), problems);
      Heading heading = Heading.of(tokens, problems);
      Variables variables = NameCheck.variables(text, tokens, heading, problems);
      Node tree = Parser.parse(text, tokens, heading.length(), variables, problems);
      return new Attempt(variables, tree, problems.leftmost());
    }
  }

  /**
   * The function of a text that is known to be good.
   *
   * @throws IllegalArgumentException where it is not
   */
  public static CostFunction of(String text) {
    return parse(text)
        .match(
            cost -> cost,
            problem -> {
              throw new IllegalArgumentException("no cost function: " + text);
            });
  }

  private static CostFunction usual(Form form) {
    int count = form.variables().parameters().size();
    return new CostFunction(form, Collections.nCopies(count, USUAL_PARAMETER));
  }

  /** The text as typed. */
  public String text() {
    return form.text();
  }

  /** One or two names, spelled as first typed; x for a constant. The first is the x of a point. */
  public List<String> variables() {
    return form.variables().names();
  }

  /** Names of the parameters, spelled as first typed, in the order of first appearance. */
  public List<String> parameters() {
    return form.variables().parameters();
  }

  /** The place of a parameter, however its name is spelled (a1, a_1, a₁); −1 when it is none. */
  public int indexOfParameter(String name) {
    return form.variables().indexOfParameter(name);
  }

  /**
   * The same formula with other values of its {@link #parameters()}, to the last bit what the text
   * with these numbers in the place of the names would be. The text is not read again: this takes
   * some ten microseconds.
   */
  public CostFunction withParameters(List<Double> values) {
    if (values.size() != parameters().size()) {
      throw new IllegalArgumentException(parameters() + " cannot be " + values);
    }
    return values.equals(parameterValues) ? this : new CostFunction(form, values);
  }

  @Override
  public <T> T match(Function<CostFunction, T> function, Function<Problem, T> problem) {
    return function.apply(this);
  }

  @Override
  public int dimensions() {
    return variables().size();
  }

  /** How the text was understood, for typesetting. */
  public Reading reading() {
    return form.reading();
  }

  /**
   * Whether the other text has the same parsed form, however it is spelled: {@code x**2+5} and
   * {@code x²+5}. The values of the parameters are no part of the form.
   */
  public boolean sameFormAs(CostFunction other) {
    return form.canonical().equals(other.form.canonical())
        && form.variables().areSameAs(other.form.variables());
  }

  /** Whether the other is of the same form, and its parameters have the same values. */
  public boolean sameFunctionAs(CostFunction other) {
    return parameterValues.equals(other.parameterValues) && sameFormAs(other);
  }

  @Override
  public Evaluator evaluator() {
    return new TapeEvaluator(dimensions(), tape, gridTape, crossTape, pointTape);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CostFunction that
        && text().equals(that.text())
        && parameterValues.equals(that.parameterValues);
  }

  @Override
  public int hashCode() {
    return 31 * text().hashCode() + parameterValues.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
