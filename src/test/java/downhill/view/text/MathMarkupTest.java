package downhill.view.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.view.text.MathMarkup.Piece;
import downhill.view.text.MathMarkup.Style;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MathMarkupTest {
  @Test
  void tagsStyleWhatTheyEnclose() {
    assertEquals(
        List.of(
            new Piece("η", Set.of(Style.V)),
            new Piece("·", Set.of()),
            new Piece("λ", Set.of(Style.V)),
            new Piece("max", Set.of(Style.SUB)),
            new Piece(" = 0.97 < 1", Set.of())),
        MathMarkup.of("<v>η</v>·<v>λ</v><sub>max</sub> = 0.97 < 1").pieces());
  }

  @Test
  void raisedAndLoweredDigitsBecomeRuns() {
    assertEquals(
        List.of(
            new Piece("10", Set.of()),
            new Piece("−3", Set.of(Style.SUP)),
            new Piece("!", Set.of())),
        MathMarkup.of("10⁻³!").pieces());
  }

  @Test
  void theNameOfAVariableIsSpelledAsItIsReadAndItsIndexIsUpright() {
    for (String name : new String[] {"θ₁", "θ1", "θ_1"}) {
      assertEquals(
          List.of(new Piece("θ", Set.of(Style.V)), new Piece("1", Set.of(Style.SUB))),
          MathMarkup.of(MathMarkup.variable(name)).pieces());
    }
    assertEquals("w_a1", MathText.plain(MathMarkup.variable("w_a1")));
  }

  @Test
  void theIndexOfANameComesBeforeThatOfTheStep() {
    for (String name : new String[] {"θ₁", "θ1", "θ_1"}) {
      assertEquals(
          List.of(new Piece("θ", Set.of(Style.V)), new Piece("1,10", Set.of(Style.SUB))),
          MathMarkup.of(MathMarkup.iterate(name, 10)).pieces());
    }
    assertEquals("x₁₀", MathText.plain(MathMarkup.iterate("x", 10)));
  }

  @Test
  void plainTextIsReadAloudAsItIsSeen() {
    assertEquals("x₁₁ = 2 × 10⁻³", MathText.plain("<v>x</v><sub>11</sub> = <b>2</b> × 10⁻³"));
  }
}
