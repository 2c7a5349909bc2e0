package downhill.view.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Edit;
import downhill.session.Lens;
import downhill.view.ProgramWindow;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the panel is folded, a key that changes the picture explains it all the same. */
class LensKeysTest extends ProgramWindow {
  private Node root() {
    return window.scene().getRoot();
  }

  /** What the other lenses show is not there at all. */
  private boolean shows(String id) {
    Node node = window.get(() -> root().lookup("#" + id));
    return node != null && window.isSeen(id);
  }

  @Nested
  class InASmallWindow {
    @ParameterizedTest
    @CsvSource({"M, basins", "K, curvature"})
    void aKeyUnfoldsItsLensAndFoldsItAgain(KeyCode key, String lens) {
      window.resize(800, 600);
      window.press(key);
      assertTrue(shows(lens));
      window.press(key);
      assertFalse(shows(lens));
      assertFalse(shows("worked"));
      assertEquals(Lens.NUMBERS, store.now().lens());
    }

    @Test
    void whatWasUnfoldedBeforeIsSoAgain() {
      window.resize(800, 600);
      window.click("unfold-cost");
      window.press(KeyCode.M);
      assertFalse(shows("cost-chart"));
      window.press(KeyCode.M);
      assertTrue(shows("cost-chart"));
      window.click("unfold-cost");
      window.click("unfold-numbers");
      window.press(KeyCode.M);
      window.press(KeyCode.M);
      assertTrue(shows("worked"));
    }

    @Test
    void whatAHandHasFoldedStaysFolded() {
      window.resize(800, 600);
      window.press(KeyCode.M);
      window.press(KeyCode.ESCAPE);
      assertFalse(shows("basins"));
      window.press(KeyCode.M);
      assertFalse(shows("worked"));
    }

    @Test
    void aPinIsListed() {
      window.resize(800, 600);
      window.press(KeyCode.C);
      assertTrue(shows("pins"));
      window.press(KeyCode.ESCAPE);
      window.run(() -> store.dispatch(new Edit.RateChanged(0.2)));
      window.press(KeyCode.C);
      assertTrue(shows("pins"));
    }
  }

  @Nested
  class OnAProjector {
    @ParameterizedTest
    @CsvSource({
      "1280, 720, M, basins",
      "1280, 720, K, curvature",
      "800, 600, M, basins",
      "800, 600, K, curvature"
    })
    void aKeyExplainsItselfBesideTheVerdict(double width, double height, KeyCode key, String lens) {
      resize(width, height, true);
      window.run(() -> store.dispatch(new Edit.CostTyped("(x^2+y-11)^2 + (x+y^2-7)^2")));
      window.settle();
      double before = place("map").getWidth();
      window.press(key);
      assertTrue(shows(lens));
      assertEquals(before, place("map").getWidth(), "the picture stays");
      double end = place(lens).getMaxY();
      double rate = place(window.get(() -> root().lookup(".rate-slider"))).getMinY();
      assertTrue(end <= rate, "above the rate at " + rate + ", not to " + end);
      window.press(key);
      assertFalse(shows(lens));
      assertEquals(Lens.NUMBERS, store.now().lens());
    }

    @Test
    void pinsAreListedBesideTheVerdict() {
      window.press(KeyCode.P);
      window.press(KeyCode.C);
      assertTrue(shows("pins"));
    }
  }
}
