package downhill.core.expression;

import java.util.ArrayDeque;
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
    kept.addAll(wanted);
    List<Tile> tiles = Tiling.of(graph, needed, numberOf::containsKey, kept::contains);
    int[] lastUse = lastUses(tiles);
    return tiles.stream().map(tile -> instruction(tile, lastUse)).toList();
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

  private int[] lastUses(List<Tile> tiles) {
    int[] lastUse = new int[graph.values().size()];
    for (Tile tile : tiles) {
      tile.lanes().forEach(lane -> lastUse[lane] = tile.value());
      tile.onto().ifPresent(operand -> lastUse[operand] = tile.value());
    }
    return lastUse;
  }

  private Instruction instruction(Tile tile, int[] lastUse) {
    List<Integer> lanes = tile.lanes();
    int a = registerOf.get(lanes.get(0));
    int b = registerOf.get(lanes.get(lanes.size() - 1));
    int out = tile.onto().map(registerOf::get).orElseGet(this::take);
    int second = tile.hasRoom() ? room() : b;
    lanes.forEach(lane -> release(lane, tile.value(), lastUse));
    registerOf.put(tile.value(), out);
    int number = tile.number().map(numberOf::get).orElse(NO_NUMBER);
    int fewest = tile.isArithmetic() ? Machine.FEW : 0;
    return new Instruction(tile.kernel(), out, a, second, number, fewest);
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
