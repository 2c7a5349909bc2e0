package downhill.core.descent;

import downhill.core.calculus.ScalarFunction;
import downhill.core.geometry.Domain;
import java.util.function.Supplier;

/** A function over a domain, and what all descents there share; any thread may use it. */
public final class Terrain {
  private final ScalarFunction f;
  private final Domain domain;
  private final Supplier<Heights> heights;

  public Terrain(ScalarFunction f, Domain domain) {
    this.f = f;
    this.domain = domain;
    this.heights = new Once<>(() -> Heights.of(f, domain));
  }

  public ScalarFunction f() {
    return f;
  }

  public Domain domain() {
    return domain;
  }

  /** Takes thousands of values at the first call. */
  Heights heights() {
    return heights.get();
  }
}
