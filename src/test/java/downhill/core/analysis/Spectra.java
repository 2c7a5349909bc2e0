package downhill.core.analysis;

import downhill.core.calculus.Reference;
import downhill.core.calculus.ScalarFunction;
import downhill.core.descent.GradientDescent;
import downhill.core.descent.Setup;
import downhill.core.descent.Terrain;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;

/** Descents of tests, and what becomes of them at each rate. */
final class Spectra {
  static final Rates FEW = new Rates(1e-4, 10, 40);

  private Spectra() {}

  static RateSpectrum spectrum(Setup setup, Rates rates) {
    return RateSpectrum.of(setup, rates, () -> false).orElseThrow();
  }

  static Setup setup(ScalarFunction f, Domain domain, Vec2 start, int steps) {
    return new Setup(new Terrain(f, domain), new GradientDescent(0.1), start, steps);
  }

  static Setup setup(Reference reference, int steps) {
    Vec2 start = reference.domain().at(0.2, reference.domain().dimensions() == 1 ? 0 : 0.7);
    return setup(reference.function(), reference.domain(), start, steps);
  }
}
