package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.Desktop;
import downhill.core.geometry.Vec2;
import downhill.session.Compare;
import downhill.session.Edit;
import downhill.session.Gallery;
import downhill.session.Intent;
import downhill.session.Lens;
import downhill.session.Look;
import downhill.session.Picture;
import downhill.session.Play;
import downhill.session.Predict;
import downhill.session.Session;
import downhill.session.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twice as long as in English or from the right to the left, every text has its room. */
@Tag(Walk.TAG)
class LocalesWalkTest {
  private final Store store = new Store(Session.of(Gallery.first().experiment(), false));
  private final Map<String, List<Intent>> views = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  /** What the window can show, one after the other. */
  private void listViews() {
    views.put("as it opens", List.of());
    for (Lens lens : Lens.values()) {
      views.put("lens " + lens, List.of(new Look.LensChosen(lens)));
    }
    views.put("described", List.of(new Play.Stepped(3), new Look.Described(true)));
    views.put("map alone", List.of(new Look.PictureMaximised(Picture.MAP)));
    views.put("chart alone", List.of(new Look.PictureMaximised(Picture.COST)));
    views.put("both", List.of(new Look.PicturesRestored(), new Look.Described(false)));
    views.put("pinned", List.of(new Compare.Pinned(), new Look.LensChosen(Lens.PINS)));
    views.put("diverging", List.of(new Edit.RateChanged(1)));
    views.put("crawling", List.of(new Edit.RateChanged(0.0001)));
    views.put("to be predicted", List.of(new Predict.Toggled()));
    views.put("answered", List.of(new Predict.Toggled()));
    views.put("mistyped", List.of(new Edit.CostTyped("(x^2+y")));
    views.put("misspelt", List.of(new Edit.CostTyped("sine(x)+y")));
    views.put("parameters", List.of(new Edit.CostTyped("a*x^2 + b*y^2"), new Edit.GestureEnded()));
    views.put("saddle", run("x^2 - y^2", new Vec2(1, 0), 0.1));
    views.put("curve", run("x^2 + 5", new Vec2(1, 0), 0.1));
    views.put("curvature", List.of(new Look.LensChosen(Lens.CURVATURE)));
    views.put("oscillating", List.of(new Edit.RateChanged(1)));
    views.put("plateau", run("tanh(x)", new Vec2(30, 0), 0.1));
    views.put("undefined", run("log(x)", new Vec2(1, 0), 10));
  }

  private static List<Intent> run(String cost, Vec2 start, double rate) {
    return List.of(
        new Edit.CostTyped(cost),
        new Edit.GestureEnded(),
        new Edit.StartTyped(start),
        new Edit.RateChanged(rate));
  }

  @ParameterizedTest
  @CsvSource({
    "en-XA, 1280, 720, false",
    "en-XA, 800, 600, false",
    "en-XA, 1280, 720, true",
    "en-XA, 800, 600, true",
    "ar-XB, 1280, 720, false",
    "ar-XB, 800, 600, false",
    "ar-XB, 1280, 720, true",
    "ar-XB, 800, 600, true"
  })
  void noTextIsCutInAnyView(String tag, double width, double height, boolean projector) {
    listViews();
    try (Desktop desktop = Desktop.speaking(tag);
        Window window = Window.over(store, width, height)) {
      if (projector) {
        window.run(() -> store.dispatch(new Look.ProjectorToggled()));
      }
      views.forEach(
          (name, intents) -> {
            window.run(() -> intents.forEach(store::dispatch));
            look(window, name, window.scene().getRoot());
          });
      lookAtKeys(window);
      List.of("gallery", "speed", "menu").forEach(opener -> lookAtPopups(window, opener));
    }
    assertEquals("", String.join("\n", faults));
  }

  private void lookAtKeys(Window window) {
    window.press(KeyCode.F1);
    look(window, "keys", (Parent) window.node("key-sheet"));
    window.press(KeyCode.ESCAPE);
  }

  private void lookAtPopups(Window window, String opener) {
    window.click(opener);
    javafx.stage.Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(popup -> popup.getScene().getRoot())
        .toList()
        .forEach(root -> look(window, opener, root));
    window.press(KeyCode.ESCAPE);
  }

  private void look(Window window, String name, Parent part) {
    window.settle();
    window.run(
        () -> {
          SeenNodes seen =
              new SeenNodes(part, part.getScene().getWidth(), part.getScene().getHeight());
          Stream.concat(seen.faults(), seen.textsOverEachOther())
              .forEach(fault -> faults.add(name + ": " + fault));
        });
  }
}
