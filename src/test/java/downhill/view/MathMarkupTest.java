package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.view.MathMarkup.Run;
import downhill.view.MathMarkup.Style;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MathMarkupTest {
  @Test
  void tagsStyleWhatTheyEnclose() {
    assertEquals(
        List.of(
            new Run("η", Set.of(Style.V)),
            new Run("·", Set.of()),
            new Run("λ", Set.of(Style.V)),
            new Run("max", Set.of(Style.SUB)),
            new Run(" = 0.97 < 1", Set.of())),
        MathMarkup.of("<v>η</v>·<v>λ</v><sub>max</sub> = 0.97 < 1").runs());
  }

  @Test
  void raisedAndLoweredDigitsBecomeRuns() {
    assertEquals(
        List.of(new Run("10", Set.of()), new Run("−3", Set.of(Style.SUP)), new Run("!", Set.of())),
        MathMarkup.of("10⁻³!").runs());
  }

  @Test
  void theNameOfAVariableIsSpelledAsItIsReadAndItsIndexIsUpright() {
    for (String name : new String[] {"θ₁", "θ1", "θ_1"}) {
      assertEquals(
          List.of(new Run("θ", Set.of(Style.V)), new Run("1", Set.of(Style.SUB))),
          MathMarkup.of(MathMarkup.variable(name)).runs());
    }
    assertEquals("w_a1", MathText.plain(MathMarkup.variable("w_a1")));
  }

  @Test
  void theIndexOfANameComesBeforeThatOfTheStep() {
    for (String name : new String[] {"θ₁", "θ1", "θ_1"}) {
      assertEquals(
          List.of(new Run("θ", Set.of(Style.V)), new Run("1,10", Set.of(Style.SUB))),
          MathMarkup.of(MathMarkup.iterate(name, 10)).runs());
    }
    assertEquals("x₁₀", MathText.plain(MathMarkup.iterate("x", 10)));
  }

  @Test
  void plainTextIsReadAloudAsItIsSeen() {
    assertEquals("x₁₁ = 2 × 10⁻³", MathText.plain("<v>x</v><sub>11</sub> = <b>2</b> × 10⁻³"));
  }
}
