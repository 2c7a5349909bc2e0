package downhill.core.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.objecthunter.exp4j.function.Function;
import net.objecthunter.exp4j.operator.Operator;
import net.objecthunter.exp4j.shuntingyard.ShuntingYard;
import net.objecthunter.exp4j.tokenizer.FunctionToken;
import net.objecthunter.exp4j.tokenizer.NumberToken;
import net.objecthunter.exp4j.tokenizer.OperatorToken;
import net.objecthunter.exp4j.tokenizer.Token;
import net.objecthunter.exp4j.tokenizer.VariableToken;

/** Has exp4j parse canonical text, and builds the {@link Graph} from its token list. */
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

  private final Graph.Builder graph = new Graph.Builder();
  private final Deque<Integer> stack = new ArrayDeque<>();

  private Rpn() {}

  static Graph graph(String canonical) {
    Token[] tokens =
        ShuntingYard.convertToRPN(
            canonical, FUNCTIONS, Map.of(), Set.copyOf(Canonical.VARIABLES), false);
    Rpn rpn = new Rpn();
    for (Token token : tokens) {
      rpn.take(token);
    }
    return rpn.graph.build(rpn.stack.pop());
  }

  private void take(Token token) {
    if (token instanceof NumberToken number) {
      stack.push(graph.constant(number.getValue()));
    } else if (token instanceof VariableToken variable) {
      stack.push(graph.variable(Canonical.VARIABLES.indexOf(variable.getName())));
    } else if (token instanceof FunctionToken function) {
      Function f = function.getFunction();
      apply(OPERATIONS.get(f.getName() + f.getNumArguments()));
    } else {
      Operator operator = ((OperatorToken) token).getOperator();
      apply(OPERATIONS.get(operator.getSymbol() + operator.getNumOperands()));
    }
  }

  private void apply(Operation operation) {
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
