package downhill.session;

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
 * @param pins in the order in which they were pinned; no two of the same descent, and beside one
 *     run none in the same slot
 */
public record WhatIf(Optional<Run> ghost, List<Pin> pins, Guessing guessing) {
  /** Beside one run. */
  public static final int MOST_PINS = 4;

  static final int MOST_KEPT = 64;

  static final WhatIf NOTHING = new WhatIf(Optional.empty(), List.of(), Guessing.OFF);

  public WhatIf {
    ghost = ghost.filter(run -> !guessing.isOn());
    pins = List.copyOf(pins);
  }

  /** The pins that are seen beside a run, which go down the same landscape, by their slots. */
  List<Pin> pinsBeside(Run run) {
    return pins.stream()
        .filter(pin -> pin.isComparableWith(run))
        .sorted(Comparator.comparingInt(Pin::slot))
        .toList();
  }

  /** Why a run is not pinned, if it is not to be. */
  public Optional<PinRefusal> refusal(Run run) {
    if (guessing.isOn()) {
      return Optional.of(PinRefusal.PREDICTING);
    }
    if (pins.stream().anyMatch(pin -> pin.run().hasDescentOf(run))) {
      return Optional.of(PinRefusal.HELD);
    }
    return pinsBeside(run).size() == MOST_PINS ? Optional.of(PinRefusal.FULL) : Optional.empty();
  }

  WhatIf haunted(Run before) {
    return new WhatIf(Optional.of(before), pins, guessing);
  }

  WhatIf withoutGhost() {
    return new WhatIf(Optional.empty(), pins, guessing);
  }

  /**
   * With the run in the first free slot beside it; the same where that is refused. Pins of other
   * landscapes wait for these to come back; of very many the oldest go.
   */
  WhatIf pinned(Run run) {
    if (refusal(run).isPresent()) {
      return this;
    }
    int slot =
        IntStream.range(0, MOST_PINS).filter(i -> pin(i, run).isEmpty()).findFirst().orElseThrow();
    Stream<Pin> kept = pins.stream().skip(Math.max(0, pins.size() + 1 - MOST_KEPT));
    return with(Stream.concat(kept, Stream.of(new Pin(slot, run))).toList());
  }

  /** The pin in a slot beside a run. */
  Optional<Pin> pin(int slot, Run beside) {
    return pinsBeside(beside).stream().filter(pin -> pin.slot() == slot).findFirst();
  }

  /** Without the pin in a slot beside a run. */
  WhatIf unpinned(int slot, Run beside) {
    Optional<Pin> gone = pin(slot, beside);
    return with(pins.stream().filter(pin -> !gone.equals(Optional.of(pin))).toList());
  }

  /** Without the pins beside a run. */
  WhatIf alone(Run run) {
    return with(pins.stream().filter(pin -> !pin.isComparableWith(run)).toList());
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
