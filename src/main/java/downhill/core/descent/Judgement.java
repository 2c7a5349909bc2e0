package downhill.core.descent;

import java.util.Optional;
import java.util.function.Supplier;

/** A verdict whose reason is worked out when someone asks: a spectrum of 300 runs never does. */
record Judgement(Outcome outcome, int steps, Optional<Limit> limit, Supplier<Reason> reason)
    implements Ruling {
  Judgement(Outcome outcome, int steps, Supplier<Reason> reason) {
    this(outcome, steps, Optional.empty(), reason);
  }

  Verdict verdict() {
    return new Verdict(outcome, steps, reason.get());
  }
}
