package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Edit;
import downhill.session.Example;
import downhill.session.Gallery;
import downhill.session.Look;
import downhill.session.Play;
import downhill.session.Session;
import downhill.session.Store;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pictures show, in words, as a person reads it and as a screen reader is told it. */
class DescriptionInWindowTest {
  /** Of the runs of the gallery: so many differ by a few letters. */
  private static final int LONGEST = 5;

  private final Store store = new Store(Session.of(Gallery.first().experiment(), false));
  private Window window;

  private void open(double width, double height) {
    window = Window.over(store, width, height);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Node text() {
    return window.get(() -> window.scene().lookup(".description-text"));
  }

  private double bottomOf(String id) {
    Node node = window.node(id);
    return window.get(() -> node.localToScene(node.getLayoutBounds()).getMaxY());
  }

  @Test
  void theWordsUnfoldAndFollowTheBall() {
    open(1280, 720);
    double bottom = bottomOf("map");
    assertFalse(window.isSeen("description"));
    window.press(KeyCode.D);
    assertTrue(window.isSeen("description"));
    assertTrue(bottomOf("map") < bottom, "the map makes room");
    for (int step = 0; step < 3; step++) {
      Node words = text();
      assertEquals(
          window.get(() -> Description.of(store.now()).plain()),
          window.get(words::getAccessibleText));
      window.press(KeyCode.RIGHT);
    }
    window.press(KeyCode.D);
    assertFalse(window.isSeen("description"));
    assertEquals(bottom, bottomOf("map"));
  }

  @Test
  void theyReachAScreenReaderThroughThePictures() {
    open(1280, 720);
    window.run(() -> store.dispatch(new Play.Stepped(3)));
    for (String picture : List.of("map", "surface")) {
      Node node = window.node(picture);
      assertEquals(
          window.get(() -> Description.of(store.now()).plain()),
          window.get(node::getAccessibleHelp));
    }
  }

  /** The longest sentences that there are, at the smallest size and at those of lectures. */
  @Tag(Walk.TAG)
  @ParameterizedTest
  @CsvSource({"800, 600, false", "1280, 720, false", "800, 600, true", "1280, 720, true"})
  void theyNeedNoSmallerTypeThanOthers(double width, double height, boolean projector) {
    open(width, height);
    window.run(() -> store.dispatch(new Look.Described(true)));
    if (projector) {
      window.press(KeyCode.P);
    }
    for (Run run : longest()) {
      window.run(() -> run.in(store));
      window.settle();
      assertWhole(run.toString());
    }
  }

  /** An example at a multiple of its rate. */
  private record Run(Example example, double factor) {
    void in(Store store) {
      store.dispatch(new Edit.ExperimentChosen(example.experiment()));
      store.dispatch(new Edit.RateChanged(example.experiment().optimizer().rate() * factor));
      store.dispatch(new Play.Stepped(3));
    }

    int length() {
      Store described = new Store(Session.of(Gallery.first().experiment(), false));
      in(described);
      return Description.of(described.now()).plain().length();
    }
  }

  private static List<Run> longest() {
    return Gallery.examples().stream()
        .flatMap(example -> Stream.of(new Run(example, 1), new Run(example, 20)))
        .sorted(Comparator.comparingInt(Run::length).reversed())
        .limit(LONGEST)
        .toList();
  }

  private void assertWhole(String of) {
    Node words = text();
    Region room = window.node("description", Region.class);
    window.run(
        () -> {
          Bounds inside = words.getBoundsInParent();
          assertEquals(1, words.getTransforms().get(0).getMxx(), of);
          assertTrue(inside.getMaxX() <= room.getWidth(), of);
          assertTrue(inside.getMaxY() <= room.getHeight() + 0.5, of + inside);
        });
  }
}
