package downhill.core.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.objecthunter.exp4j.function.Function;
import net.objecthunter.exp4j.operator.Operator;
import net.objecthunter.exp4j.shuntingyard.ShuntingYard;
import net.objecthunter.exp4j.tokenizer.FunctionToken;
import net.objecthunter.exp4j.tokenizer.NumberToken;
import net.objecthunter.exp4j.tokenizer.OperatorToken;
import net.objecthunter.exp4j.tokenizer.Token;
import net.objecthunter.exp4j.tokenizer.VariableToken;

/**
 * The token list that exp4j makes of canonical text; with the values of the parameters it becomes a
 * {@link Graph}.
 */
final class Rpn {
  private static final Map<String, Function> FUNCTIONS = new HashMap<>();
  private static final Map<String, Operation> OPERATIONS = new HashMap<>();

  static {
    for (Operation operation : Operation.values()) {
      if (operation.isFunction()) {
        FUNCTIONS.put(operation.symbol(), new Signature(operation));
      }
      OPERATIONS.put(operation.symbol() + operation.arity(), operation);
    }
  }

  private final Token[] tokens;
  private final List<String> parameters;

  private Rpn(Token[] tokens, List<String> parameters) {
    this.tokens = tokens;
    this.parameters = parameters;
  }

  /** Has exp4j parse the canonical text of a formula with so many parameters. */
  static Rpn of(String canonical, int parameters) {
    List<String> names =
        IntStream.range(0, parameters).mapToObj(i -> Canonical.PARAMETER + i).toList();
    Set<String> variables = new HashSet<>(Canonical.VARIABLES);
    variables.addAll(names);
    return new Rpn(
        ShuntingYard.convertToRPN(canonical, FUNCTIONS, Map.of(), variables, false), names);
  }

  /** The operations of the formula, the parameters being constants of the given values. */
  Graph graph(List<Double> values) {
    Graph.Builder graph = new Graph.Builder();
    Deque<Integer> stack = new ArrayDeque<>();
    for (Token token : tokens) {
      if (token instanceof NumberToken number) {
        stack.push(graph.constant(number.getValue()));
      } else if (token instanceof VariableToken variable) {
        stack.push(leaf(graph, variable.getName(), values));
      } else {
        apply(operation(token), graph, stack);
      }
    }
    return graph.build(stack.pop());
  }

  private int leaf(Graph.Builder graph, String name, List<Double> values) {
    int variable = Canonical.VARIABLES.indexOf(name);
    return variable >= 0
        ? graph.variable(variable)
        : graph.constant(values.get(parameters.indexOf(name)));
  }

  private static Operation operation(Token token) {
    if (token instanceof FunctionToken function) {
      Function f = function.getFunction();
      return OPERATIONS.get(f.getName() + f.getNumArguments());
    }
    Operator operator = ((OperatorToken) token).getOperator();
    return OPERATIONS.get(operator.getSymbol() + operator.getNumOperands());
  }

  private static void apply(Operation operation, Graph.Builder graph, Deque<Integer> stack) {
    int right = stack.pop();
    int left = operation.arity() == 2 ? stack.pop() : right;
    stack.push(graph.operation(operation, left, right));
  }

  /** Tells exp4j's parser a name and a number of arguments; values are the tape's business. */
  private static final class Signature extends Function {
    Signature(Operation operation) {
      super(operation.symbol(), operation.arity());
    }

    @Override
    public double apply(double... arguments) {
      throw new UnsupportedOperationException("compiled to a tape, never applied");
    }
  }
}
