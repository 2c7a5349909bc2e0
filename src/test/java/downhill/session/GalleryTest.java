package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.Outcome;
import downhill.core.descent.Trajectory;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GalleryTest {
  @Test
  void theParabolaComesFirstWithRateATenth() {
    Example first = Gallery.examples().get(0);
    assertEquals("x^2+5", first.cost().text());
    assertEquals(0.1, first.experiment().optimizer().rate());
  }

  @Test
  void everyExampleStartsInItsDomain() {
    assertEquals(30, Gallery.examples().size());
    for (Example example : Gallery.examples()) {
      assertTrue(example.domain().contains(example.experiment().start()), example.name());
    }
  }

  @Test
  void typingAReferenceFunctionGivesItsDomain() {
    for (Example example : Gallery.examples()) {
      Domain usual = example.cost().dimensions() == 1 ? Domain.of(-5, 5) : Domain.of(-5, 5, -5, 5);
      boolean isReference = example.cost().parameters().isEmpty();
      assertEquals(
          isReference ? example.domain() : usual, Defaults.domain(example.cost()), example.name());
    }
  }

  @Test
  void theParametersOfAnExampleShowItsPoint() {
    Example ravine =
        Gallery.examples().stream()
            .filter(example -> example.name().equals("Condition number"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(
            new Parameter("a", 0.5, Parameter.USUAL_RANGE),
            new Parameter("b", 4, new Interval(0.5, 15))),
        ravine.experiment().parameters());
  }

  @Test
  void onlyTheUnboundedExamplesDiverge() {
    List<String> diverging =
        Gallery.examples().stream()
            .filter(example -> outcome(example) == Outcome.DIVERGED)
            .map(Example::name)
            .toList();
    assertEquals(List.of("Saddle", "Monkey saddle"), diverging);
  }

  @Test
  void himmelblausFunctionIsSeenThroughItsBasinsToo() {
    Example fractal =
        Gallery.examples().stream().filter(e -> e.lens().isPresent()).findFirst().orElseThrow();
    assertEquals(Optional.of(Lens.BASINS), fractal.lens());
    assertEquals(Gallery.first().cost(), fractal.cost());
    assertNotEquals(Gallery.first().lesson(), fractal.lesson());
  }

  private static Outcome outcome(Example example) {
    return Trajectory.of(example.experiment().setup(example.cost())).outcome();
  }
}
