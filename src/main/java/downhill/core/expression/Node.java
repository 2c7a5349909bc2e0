package downhill.core.expression;

/** A formula as understood: a tree of operations over numbers, constants, variables, parameters. */
sealed interface Node {
  /** Calls the visitor's method for this kind of node; the visitor goes on to the operands. */
  void accept(Visitor visitor);

  /** What is done with a tree: one method for each kind of node. */
  interface Visitor {
    void visit(Number number);

    void visit(Constant constant);

    void visit(Variable variable);

    void visit(Parameter parameter);

    void visit(Unary unary);

    void visit(Binary binary);
  }

  /** A number as it was typed, without a needless point. */
  record Number(double value, String text) implements Node {
    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }

  /** π, τ, e or φ. */
  record Constant(double value, String sign) implements Node {
    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }

  /** The first (0) or second (1) variable. */
  record Variable(int index) implements Node {
    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }

  /** A number that has a name, counted from 0 in the order of first appearance. */
  record Parameter(int index) implements Node {
    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }

  record Unary(Operation operation, Node argument) implements Node {
    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }

  record Binary(Operation operation, Node left, Node right) implements Node {
    @Override
    public void accept(Visitor visitor) {
      visitor.visit(this);
    }
  }
}
