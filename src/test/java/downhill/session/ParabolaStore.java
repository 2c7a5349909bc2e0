package downhill.session;

import downhill.core.descent.GradientDescent;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.List;

/** A store that begins with x² + 5, from 9 at a rate of 0.1. */
abstract class ParabolaStore {
  static final Experiment PARABOLA =
      new Experiment(
          "x^2 + 5", Domain.of(-10, 10), new GradientDescent(0.1), new Vec2(9, 0), 1000, List.of());

  final Store store = new Store(Session.of(PARABOLA, false));

  final void dispatch(Intent... intents) {
    List.of(intents).forEach(store::dispatch);
  }

  final Session now() {
    return store.now();
  }

  /** The last step that is computed. */
  final int last() {
    return now().run().trajectory().last();
  }
}
