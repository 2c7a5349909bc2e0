package downhill.core.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns values of a graph into instructions over as few registers as their lifetimes allow, so that
 * a block of lanes stays in the first-level cache.
 */
final class Schedule {
  private static final int NO_NUMBER = 0;

  private final Graph graph;
  private final Map<Integer, Integer> numberOf;
  private final Map<Integer, Integer> registerOf = new HashMap<>();
  private final Deque<Integer> free = new ArrayDeque<>();
  private final Set<Integer> kept = new HashSet<>();
  private int registers;

  /** With the places of the values that are the same on all lanes among the numbers. */
  Schedule(Graph graph, Map<Integer, Integer> numberOf) {
    this.graph = graph;
    this.numberOf = numberOf;
  }

  /** Gives the value, computed elsewhere, a register of its own for good. */
  int reserve(int value) {
    kept.add(value);
    return registerOf.computeIfAbsent(value, v -> registers++);
  }

  /** The register of a computed value, or ~place of the number that it is. */
  int place(int value) {
    return numberOf.containsKey(value) ? ~numberOf.get(value) : registerOf.get(value);
  }

  /** How many registers all instructions so far need. */
  int registers() {
    return registers;
  }

  /** Instructions that compute the wanted values, whose registers stay theirs for good. */
  List<Instruction> compute(Collection<Integer> wanted) {
    boolean[] needed = needed(wanted);
    int[] lastUse = lastUses(needed);
    kept.addAll(wanted);
    List<Instruction> instructions = new ArrayList<>();
    for (int id = 0; id < needed.length; id++) {
      if (needed[id]) {
        instructions.add(instruction(id, lastUse));
      }
    }
    return instructions;
  }

  private boolean[] needed(Collection<Integer> wanted) {
    boolean[] needed = new boolean[graph.values().size()];
    wanted.forEach(id -> needed[id] = !isAvailable(id));
    for (int id = needed.length - 1; id >= 0; id--) {
      Graph.Value value = graph.get(id);
      if (needed[id]) {
        needed[value.left()] |= !isAvailable(value.left());
        needed[value.right()] |= !isAvailable(value.right());
      }
    }
    return needed;
  }

  private boolean isAvailable(int id) {
    return registerOf.containsKey(id) || numberOf.containsKey(id);
  }

  private int[] lastUses(boolean[] needed) {
    int[] lastUse = new int[needed.length];
    for (int id = 0; id < needed.length; id++) {
      if (needed[id]) {
        lastUse[graph.get(id).left()] = id;
        lastUse[graph.get(id).right()] = id;
      }
    }
    return lastUse;
  }

  private Instruction instruction(int id, int[] lastUse) {
    Graph.Value value = graph.get(id);
    Integer leftNumber = numberOf.get(value.left());
    Integer rightNumber = numberOf.get(value.right());
    Operation operation = value.operation().orElseThrow();
    int a = registerOf.getOrDefault(leftNumber == null ? value.left() : value.right(), 0);
    int out = take();
    int b = operation.arity() == 1 ? room() : registerOf.getOrDefault(value.right(), a);
    release(value.left(), id, lastUse);
    release(value.right(), id, lastUse);
    registerOf.put(id, out);
    int fewest = operation.isArithmetic() ? Machine.FEW : 0;
    if (leftNumber != null) {
      return new Instruction(operation.numberAndLane(), out, a, b, leftNumber, fewest);
    }
    return rightNumber != null
        ? new Instruction(operation.laneAndNumber(), out, a, b, rightNumber, fewest)
        : new Instruction(operation.lanes(), out, a, b, NO_NUMBER, fewest);
  }

  /** A register in which nothing stands that is still needed. */
  private int take() {
    return free.isEmpty() ? registers++ : free.pop();
  }

  /** One that is free again after the instruction. */
  private int room() {
    int register = take();
    free.push(register);
    return register;
  }

  private void release(int operand, int user, int[] lastUse) {
    Integer register = registerOf.get(operand);
    boolean dead = lastUse[operand] == user && !kept.contains(operand);
    if (register != null && dead && !free.contains(register)) {
      free.push(register);
    }
  }
}
