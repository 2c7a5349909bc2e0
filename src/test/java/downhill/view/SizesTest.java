package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Vec2;
import downhill.session.Compare;
import downhill.session.Edit;
import downhill.session.Gallery;
import downhill.session.Guess;
import downhill.session.Lens;
import downhill.session.Look;
import downhill.session.Picture;
import downhill.session.Play;
import downhill.session.Predict;
import downhill.session.Session;
import downhill.session.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the size of the window and its dress, all of it is seen, apart and whole. */
@Tag(Walk.TAG)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SizesTest {
  private static final String HILLS = "(x^2+y-11)^2 + (x+y^2-7)^2";
  private static final String PARAMETERS = "a*(x^2+y-11)^2 + b*(x+y^2-c)^2 + long*x*y";
  private static final String CURVE = "x^2 + 5";

  private Store store;
  private MainView view;
  private Window window;

  /** The view is larger than any screen of a test; nothing of it asks for the window's size. */
  @BeforeAll
  void open() {
    store = new Store(Session.of(Gallery.first().experiment(), false));
    store.dispatch(new Play.SpeedChanged(100));
    window =
        Window.showing(
            () -> {
              view = new MainView(store);
              view.setManaged(false);
              return new Pane(view);
            },
            640,
            480);
  }

  @AfterAll
  void close() {
    window.close();
  }

  @ParameterizedTest
  @CsvSource({
    "800, 600",
    "1000, 672",
    "1001, 600",
    "1280, 720",
    "1366, 768",
    "1920, 1080",
    "2560, 1080",
    "3840, 2160"
  })
  void nothingIsClippedHiddenOrOutside(double width, double height) {
    window.run(() -> view.resize(width, height));
    List<String> faults = new ArrayList<>();
    window.run(() -> store.dispatch(new Edit.CostTyped(HILLS)));
    for (Dress dress : Dress.values()) {
      wear(dress);
      faults.addAll(faultsOf(HILLS, width, height, dress));
    }
    window.run(() -> store.dispatch(new Edit.CostTyped(CURVE)));
    faults.addAll(faultsOf(CURVE, width, height, Dress.PROJECTOR));
    assertEquals("", String.join("\n", faults));
  }

  /** The longest words and sentences that there are, one for each way to end. */
  @ParameterizedTest
  @CsvSource({
    "log(x), 1, 10",
    "tanh(x), 30, 0.1",
    "x^2, 0, 1.5",
    "x^2, 1, 0.9999",
    "x^2 - y^2, '1, 0', 0.1",
    "x - y, '1, 2', 0.1",
    "'0.001x^2 + y^2', '4, 0.1', 0.9",
    "'(x^2+y-11)^2 + (x+y^2-7)^2', '-0.3, -0.7', 0.0123456789"
  })
  void everyVerdictIsReadWhole(String cost, String start, double rate) {
    window.run(
        () -> {
          store.dispatch(new Edit.CostTyped(cost));
          store.dispatch(new Edit.StartTyped(start(start)));
          store.dispatch(new Edit.RateChanged(rate));
        });
    List<String> faults = new ArrayList<>();
    for (Dress dress : List.of(Dress.LIGHT, Dress.PROJECTOR)) {
      wear(dress);
      for (double[] size : new double[][] {{800, 600}, {1000, 672}, {1280, 720}, {1920, 1080}}) {
        window.run(() -> view.resize(size[0], size[1]));
        faults.addAll(faultsOf(cost, size[0], size[1], dress));
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  @ParameterizedTest
  @EnumSource(Lens.class)
  void besideParametersEachLensIsReadWhole(Lens lens) {
    typeParameters();
    window.run(
        () -> {
          for (double rate : new double[] {0.0001, 0.0123456789, 0.2}) {
            store.dispatch(new Edit.RateChanged(rate));
            store.dispatch(new Compare.Pinned());
          }
          store.dispatch(new Look.LensChosen(lens));
        });
    waitForBasins(lens);
    unfold(true);
    List<String> faults = faultsFoldedOrNot(lens.name());
    unfold(false);
    window.run(
        () -> {
          store.dispatch(new Compare.AllUnpinned());
          store.dispatch(new Look.LensChosen(Lens.NUMBERS));
        });
    assertEquals("", String.join("\n", faults));
  }

  private void waitForBasins(Lens lens) {
    if (lens == Lens.BASINS) {
      window.waitUntil(
          () -> store.now().findings().basins().filter(found -> found.done() == 1).isPresent(),
          "basins");
    }
  }

  /** In the column they are seen anyhow. */
  private void unfold(boolean numbers) {
    wear(Dress.LIGHT);
    window.run(
        () -> {
          view.resize(800, 600);
          view.applyCss();
          view.layout();
          ((ToggleButton) view.lookup("#unfold-numbers")).setSelected(numbers);
        });
  }

  @ParameterizedTest
  @EnumSource(Picture.class)
  void nothingIsCutWhereOnePictureHasTheRoom(Picture picture) {
    typeParameters();
    window.run(() -> store.dispatch(new Look.PictureMaximised(picture)));
    List<String> faults = faultsFoldedOrNot(picture.name());
    window.run(() -> store.dispatch(new Look.PicturesRestored()));
    assertEquals("", String.join("\n", faults));
  }

  /** From the question to the score, with the longest sentence beside it. */
  @Test
  void nothingIsCutWhileTheEndIsPredicted() {
    typeParameters();
    window.run(
        () -> {
          store.dispatch(new Edit.RateChanged(0.0123456789));
          store.dispatch(new Predict.Toggled());
        });
    List<String> faults = new ArrayList<>(faultsFoldedOrNot("question"));
    window.run(
        () -> {
          store.dispatch(new Predict.Guessed(Guess.CONVERGES));
          store.dispatch(new Predict.Revealed());
        });
    faults.addAll(faultsFoldedOrNot("score"));
    window.run(() -> store.dispatch(new Predict.Toggled()));
    assertEquals("", String.join("\n", faults));
  }

  @ParameterizedTest
  @CsvSource({"1280, 720", "1000, 672", "1920, 1080"})
  void theChartIsSeenBelowTheNumbersHoweverManyParametersThereAre(double width, double height) {
    typeParameters();
    wear(Dress.LIGHT);
    window.run(() -> view.resize(width, height));
    window.settle();
    assertTrue(window.get(() -> view.lookup("#cost-chart").isVisible()));
  }

  private void typeParameters() {
    window.run(
        () -> {
          store.dispatch(new Edit.CostTyped(PARAMETERS));
          store.dispatch(new Edit.GestureEnded());
        });
  }

  private List<String> faultsFoldedOrNot(String what) {
    List<String> faults = new ArrayList<>(faultsOf(what));
    window.run(() -> store.dispatch(new Look.PanelToggled()));
    faults.addAll(faultsOf(what + " folded"));
    window.run(() -> store.dispatch(new Look.PanelToggled()));
    return faults;
  }

  private List<String> faultsOf(String what) {
    List<String> faults = new ArrayList<>();
    for (Dress dress : List.of(Dress.LIGHT, Dress.PROJECTOR)) {
      wear(dress);
      for (double[] size : new double[][] {{800, 600}, {1000, 672}, {1280, 720}}) {
        window.run(() -> view.resize(size[0], size[1]));
        faults.addAll(faultsOf(what, size[0], size[1], dress));
      }
    }
    return faults;
  }

  private static Vec2 start(String text) {
    String[] parts = text.split(", ");
    return new Vec2(
        Double.parseDouble(parts[0]), parts.length == 1 ? 0 : Double.parseDouble(parts[1]));
  }

  private List<String> faultsOf(String what, double width, double height, Dress dress) {
    window.settle();
    return window.get(
        () ->
            faults(width, height, dress)
                .map(fault -> dress + ", " + what + ", " + width + ": " + fault)
                .toList());
  }

  private void wear(Dress dress) {
    window.run(() -> dress.putOn(store));
  }

  private Stream<String> faults(double width, double height, Dress dress) {
    SeenNodes seen = new SeenNodes(view, width, height);
    Stream<String> ofLectures = dress == Dress.PROJECTOR ? seen.faultsOfLectures() : Stream.empty();
    return Stream.of(seen.faults(), seen.illegible(), seen.textsOverEachOther(), ofLectures)
        .flatMap(faults -> faults);
  }
}
