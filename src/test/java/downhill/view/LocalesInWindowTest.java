package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.Desktop;
import downhill.session.Edit;
import downhill.session.Gallery;
import downhill.session.Lens;
import downhill.session.Look;
import downhill.session.Session;
import downhill.session.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A desktop that writes numbers in another way finds the mathematics as it is everywhere. */
class LocalesInWindowTest {
  /** A digit of another script, or two digits with something else than a point between them. */
  private static final Pattern FOREIGN =
      Pattern.compile("[\\p{Nd}&&[^0-9]]|\\d[,\u066B\u066C\u00A0\u202F’]\\d");

  private static final String HILLS = "(x^2+y-11)^2 + (x+y^2-7)^2";

  @ParameterizedTest
  @MethodSource("downhill.Desktop#foreign")
  void numbersAreWrittenAsEverywhere(String tag) {
    try (Desktop foreign = Desktop.speaking(tag)) {
      Store store = new Store(Session.of(Gallery.first().experiment(), false));
      List<String> texts = new ArrayList<>();
      try (Window window = Window.over(store, 1280, 720)) {
        for (String cost : List.of(HILLS, "0.5*x^2", "12345.5*a*x^4 + 0.1x")) {
          window.run(() -> store.dispatch(new Edit.CostTyped(cost)));
          for (Lens lens : List.of(Lens.CURVATURE, Lens.NUMBERS)) {
            window.run(() -> store.dispatch(new Look.LensToggled(lens)));
            window.settle();
            window.run(() -> collect(window.scene().getRoot(), texts));
          }
        }
      }
      assertTrue(texts.contains("0.0001"), "the axis of the rate");
      assertEquals(List.of(), texts.stream().filter(FOREIGN.asPredicate()).toList());
    }
  }

  /** All that is written, and all that is said of it. */
  private static void collect(Node node, List<String> texts) {
    texts.add(String.valueOf(node.getAccessibleText()));
    if (node instanceof Text text) {
      texts.add(text.getText());
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
    }
  }

  @ParameterizedTest
  @MethodSource("downhill.Desktop#foreign")
  void formulaAndRateAreTypedWithAPoint(String tag) {
    try (Desktop foreign = Desktop.speaking(tag)) {
      Store store = new Store(Session.of(Gallery.first().experiment(), false));
      try (Window window = Window.over(store, 1280, 720)) {
        window.press(KeyCode.CONTROL, KeyCode.L);
        window.type("0.5*x^2 + 0.25");
        window.press(KeyCode.ENTER);
        window.click("rate-value");
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.type("1.25");
        window.press(KeyCode.ENTER);
        window.waitUntil(() -> store.now().run().rate() == 1.25, "a rate of 1.25");
        assertEquals("0.5*x^2 + 0.25", store.now().experiment().cost());
        assertEquals("1.25", window.node("rate-value", TextField.class).getText());
        assertEquals("0.5·x² + 0.25", reading(window));
      }
    }
  }

  private static String reading(Window window) {
    return window.get(
        () ->
            ((Parent) window.node("reading"))
                .lookupAll(".reading").stream()
                    .map(Node::getAccessibleText)
                    .collect(Collectors.joining()));
  }
}
