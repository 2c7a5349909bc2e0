package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.expression.CostFunction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the cost function is spelled, the pins of it stand beside the run. */
class RespelledTest {
  private final Store store =
      new Store(Session.of(Defaults.experiment(CostFunction.of("a*x^2 + y^2")), false));

  @BeforeEach
  void pin() {
    dispatch(new Compare.Pinned());
  }

  private Session now() {
    return store.now();
  }

  private void dispatch(Intent... intents) {
    List.of(intents).forEach(store::dispatch);
  }

  private List<Double> rates() {
    return now().pins().stream().map(pin -> pin.run().rate()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a*x^2 + y^2 ", "a x² + y²", "f(x, y) = a*x**2+y**2"})
  void aPinStaysBesideTheRunAndIsKeptOnce(String spelling) {
    dispatch(new Edit.CostTyped(spelling));
    assertEquals(List.of(0.1), rates());
    assertEquals(Optional.of(PinRefusal.HELD), now().whatIf().refusal(now().run()));
    dispatch(new Compare.Pinned());
    assertEquals(List.of(0.1), rates());
  }

  @Test
  void aRunAtAnotherRateIsPinnedBesideIt() {
    dispatch(new Edit.CostTyped("a x² + y²"), new Edit.RateChanged(0.2));
    assertEquals(Optional.empty(), now().whatIf().refusal(now().run()));
    dispatch(new Compare.Pinned());
    assertEquals(List.of(0.1, 0.2), rates());
  }

  @Test
  void anotherValueOfAParameterIsAnotherFunction() {
    Parameter a = now().experiment().parameters().get(0);
    dispatch(new Edit.CostTyped("a x² + y²"), new Edit.ParameterChanged(a.withValue(2)));
    assertEquals(List.of(), rates());
    dispatch(new Edit.ParameterChanged(a));
    assertEquals(List.of(0.1), rates());
  }

  @ParameterizedTest
  @ValueSource(strings = {"f(u, v) = a*u^2 + v^2", "b*x^2 + y^2", "y^2 + a*x^2", "a*x^2 + 1*y^2"})
  void otherNamesOrAnotherFormAreAnotherFunction(String formula) {
    dispatch(new Edit.CostTyped(formula));
    assertEquals(List.of(), rates());
    dispatch(new Edit.RateChanged(0.7), new Compare.Pinned());
    assertEquals(List.of(0.7), rates());
    dispatch(new Edit.CostTyped("a*x^2 + y^2"));
    assertEquals(List.of(0.1), rates());
  }
}
