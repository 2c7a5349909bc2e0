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
  void plainTextIsReadAloudAsItIsSeen() {
    assertEquals("x₁₁ = 2 × 10⁻³", MathText.plain("<v>x</v><sub>11</sub> = <b>2</b> × 10⁻³"));
  }
}
