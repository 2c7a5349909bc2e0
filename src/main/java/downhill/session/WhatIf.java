package downhill.session;

import downhill.core.expression.CostFunction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Other runs to compare the present one with, and the game of predicting it. None of it is undone
 * or shared.
 *
 * <p>Law: while the game of predicting is on there is no ghost.
 *
 * @param ghost the run as it was before the drag of the rate that goes on
 * @param pins of cost functions of one form, in the order of their slots; no two of the same
 *     descent
 */
public record WhatIf(Optional<Run> ghost, List<Pin> pins, Guessing guessing) {
  public static final int MOST_PINS = 4;

  static final WhatIf NOTHING = new WhatIf(Optional.empty(), List.of(), Guessing.OFF);

  public WhatIf {
    ghost = ghost.filter(run -> !guessing.isOn());
    pins = List.copyOf(pins);
  }

  /** Whether one more run can be kept. */
  public boolean isFull() {
    return pins.size() == MOST_PINS;
  }

  /** Whether the descent of the run is kept. */
  public boolean holds(Run run) {
    return pins.stream().anyMatch(pin -> pin.run().hasDescentOf(run));
  }

  WhatIf haunted(Run before) {
    return new WhatIf(Optional.of(before), pins, guessing);
  }

  WhatIf withoutGhost() {
    return new WhatIf(Optional.empty(), pins, guessing);
  }

  /**
   * With the run in the first free slot; the same where it is kept, and where nothing makes room.
   * Pins of another cost function wait for it to come back until now, and go.
   */
  WhatIf pinned(Run run) {
    if (holds(run)) {
      return this;
    }
    WhatIf beside = ofCost(run.cost());
    WhatIf roomy = beside.isFull() ? beside.comparableWith(run) : beside;
    return roomy.isFull() ? this : roomy.with(new Pin(roomy.freeSlot(), run));
  }

  private WhatIf ofCost(CostFunction cost) {
    return with(pins.stream().filter(pin -> pin.run().cost().sameFormAs(cost)).toList());
  }

  /** Without the pins of other values of parameters, which are not seen beside the run. */
  private WhatIf comparableWith(Run run) {
    return with(pins.stream().filter(pin -> pin.isComparableWith(run)).toList());
  }

  private WhatIf with(Pin next) {
    return with(
        Stream.concat(pins.stream(), Stream.of(next))
            .sorted(Comparator.comparingInt(Pin::slot))
            .toList());
  }

  private int freeSlot() {
    return IntStream.range(0, MOST_PINS)
        .filter(slot -> pin(slot).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  Optional<Pin> pin(int slot) {
    return pins.stream().filter(pin -> pin.slot() == slot).findFirst();
  }

  WhatIf unpinned(int slot) {
    return with(pins.stream().filter(pin -> pin.slot() != slot).toList());
  }

  WhatIf with(List<Pin> next) {
    return new WhatIf(ghost, next, guessing);
  }

  WhatIf with(Guessing next) {
    return new WhatIf(ghost, pins, next);
  }

  /** For another descent. */
  WhatIf aboutAnother() {
    return new WhatIf(Optional.empty(), pins, guessing.asked());
  }
}
