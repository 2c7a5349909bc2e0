package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import downhill.core.raster.colour.Contrast;
import downhill.session.Compare;
import downhill.session.Edit;
import downhill.session.Gallery;
import downhill.session.Lens;
import downhill.session.Look;
import downhill.session.Play;
import downhill.session.Predict;
import downhill.session.Session;
import downhill.session.Store;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What is written can be read on what lies under it, in every dress, and who has the keyboard is
 * seen: measured on the picture of the window.
 */
@Tag(Walk.TAG)
class ContrastTest {
  private static final double OF_TEXT = 4.5;
  private static final double OF_TEXT_AT_LECTURES = 7;
  private static final double OF_SIGNS = 3;

  /** A pixel that a letter covers by half shows what lies under it by no more than half. */
  private static final double COVERED = 0.5;

  /** A ring may lie outside of its node by so many pixels. */
  private static final int MARGIN = 6;

  private final Store store = new Store(Session.of(Gallery.first().experiment(), false));
  private Window window;

  private void open(Dress dress) {
    window = Window.over(store, 1280, 720);
    window.run(
        () -> {
          wear(dress == Dress.DARK ? new PrimerDark() : new PrimerLight());
          dress.putOn(store);
        });
    window.waitUntil(() -> store.now().findings().spectrum().isPresent(), "the painted track");
  }

  private static void wear(atlantafx.base.theme.Theme theme) {
    Application.setUserAgentStylesheet(theme.getUserAgentStylesheetBSS());
  }

  @AfterEach
  void close() {
    window.run(() -> wear(new PrimerLight()));
    window.close();
  }

  private Stream<Node> nodes() {
    return NodeTree.of(
        window.scene().getRoot(), node -> node.isVisible() && node.getOpacity() == 1);
  }

  private static boolean isWritten(Node node) {
    return node instanceof Text text
        && !text.getText().isBlank()
        && !text.isDisabled()
        && text.getFill() instanceof Color
        && !text.getParent().getStyleClass().contains("halo")
        && !text.getStyleClass().contains("veil");
  }

  private List<Text> written() {
    return window.get(() -> nodes().filter(ContrastTest::isWritten).map(Text.class::cast).toList());
  }

  private double least(Node text) {
    if (text instanceof FontIcon) {
      return OF_SIGNS;
    }
    boolean lecture = store.now().display().appearance().projector();
    return lecture ? OF_TEXT_AT_LECTURES : OF_TEXT;
  }

  /** What cannot be read; measured again where parts have moved meanwhile. */
  private List<String> faults() {
    List<Text> texts = written();
    List<Bounds> places = places(texts);
    WritableImage with = window.picture();
    window.run(() -> texts.forEach(text -> text.setOpacity(0)));
    WritableImage without = window.picture();
    window.run(() -> texts.forEach(text -> text.setOpacity(1)));
    if (!places.equals(places(texts)) || !texts.equals(written())) {
      return faults();
    }
    return window.get(
        () ->
            texts.stream()
                .filter(text -> contrast(text, with, without) < least(text))
                .map(text -> text.getText() + ": " + contrast(text, with, without) + seen())
                .toList());
  }

  private List<Bounds> places(List<Text> texts) {
    return window.get(
        () -> texts.stream().map(text -> text.localToScene(text.getBoundsInLocal())).toList());
  }

  private String seen() {
    Session now = store.now();
    return " with " + now.experiment() + " " + now.lens();
  }

  /**
   * That of 95 % of the pixels which the text covers, so that a thin line may cross it; ∞ where
   * other parts cover all of it.
   */
  private static double contrast(Text text, WritableImage with, WritableImage without) {
    Bounds at = text.localToScene(text.getBoundsInLocal());
    int ink = argb((Color) text.getFill());
    List<Double> contrasts = new ArrayList<>();
    int right = (int) Math.min(with.getWidth(), at.getMaxX());
    int bottom = (int) Math.min(with.getHeight(), at.getMaxY());
    for (int y = (int) Math.max(0, at.getMinY()); y < bottom; y++) {
      for (int x = (int) Math.max(0, at.getMinX()); x < right; x++) {
        int under = without.getPixelReader().getArgb(x, y);
        int letter = with.getPixelReader().getArgb(x, y);
        if (distance(letter, under) > COVERED * distance(ink, under)) {
          contrasts.add(Contrast.ratio(ink, under));
        }
      }
    }
    Collections.sort(contrasts);
    return contrasts.isEmpty() ? Double.POSITIVE_INFINITY : contrasts.get(contrasts.size() / 20);
  }

  private static int argb(Color color) {
    return 0xFF000000
        | (int) Math.round(color.getRed() * 255) << 16
        | (int) Math.round(color.getGreen() * 255) << 8
        | (int) Math.round(color.getBlue() * 255);
  }

  /** Of two colours, the largest difference of a channel. */
  private static int distance(int one, int other) {
    return Math.max(
        Math.abs((one >> 16 & 255) - (other >> 16 & 255)),
        Math.max(
            Math.abs((one >> 8 & 255) - (other >> 8 & 255)),
            Math.abs((one & 255) - (other & 255))));
  }

  private List<Runnable> views() {
    List<Runnable> views = new ArrayList<>();
    for (Lens lens : Lens.values()) {
      views.add(() -> store.dispatch(new Look.LensChosen(lens)));
    }
    views.add(() -> store.dispatch(new Compare.Pinned()));
    for (double rate : new double[] {0.0001, 0.033, 0.2}) {
      views.add(() -> store.dispatch(new Edit.RateChanged(rate)));
    }
    views.add(() -> store.dispatch(new Play.Stepped(2)));
    views.add(() -> store.dispatch(new Look.Described(true)));
    views.add(() -> store.dispatch(new Predict.Toggled()));
    views.add(() -> store.dispatch(new Predict.Toggled()));
    views.add(() -> store.dispatch(new Edit.CostTyped("a*x^2 + b*y^2")));
    views.add(() -> store.dispatch(new Edit.CostTyped("x^2 + 5")));
    views.add(() -> store.dispatch(new Edit.CostTyped("x^2 + $")));
    return views;
  }

  @ParameterizedTest
  @EnumSource
  void whateverIsWrittenCanBeRead(Dress dress) {
    open(dress);
    List<String> faults = new ArrayList<>();
    for (Runnable view : views()) {
      window.run(view);
      faults.addAll(faults());
    }
    assertEquals("", String.join("\n", faults));
  }

  @ParameterizedTest
  @EnumSource
  void soItCanUnderThePointer(Dress dress) {
    open(dress);
    for (String state : List.of("hover", "armed", "selected")) {
      window.run(() -> put(state, true));
      assertEquals("", String.join("\n", faults()), state);
      window.run(() -> put(state, false));
    }
  }

  private void put(String state, boolean on) {
    nodes()
        .filter(node -> node instanceof ButtonBase && !node.isDisabled())
        .forEach(node -> node.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), on));
  }

  @ParameterizedTest
  @EnumSource
  void whoHasTheKeyboardIsSeen(Dress dress) {
    open(dress);
    window.run(() -> store.dispatch(new Look.Described(true)));
    window.press(KeyCode.TAB);
    Node first = owner();
    Node at = first;
    WritableImage with = window.picture();
    do {
      window.press(KeyCode.TAB);
      WritableImage without = window.picture();
      int changed = changed(at, with, without);
      assertTrue(changed >= halfOfLineRound(at), dress + " " + at + " " + changed);
      at = owner();
      with = without;
    } while (at != first);
  }

  private Node owner() {
    return window.get(() -> window.scene().getFocusOwner());
  }

  private static Node shown(Node node) {
    if (node instanceof Slider) {
      return node.lookup(".thumb");
    }
    return node instanceof Divider ? node.lookup(".grip") : node;
  }

  /** As many pixels as half a line round the node, or round its grip or thumb. */
  private double halfOfLineRound(Node node) {
    Node shown = shown(node);
    Bounds at = window.get(() -> shown.localToScene(shown.getLayoutBounds()));
    return at.getWidth() + at.getHeight();
  }

  /** Pixels on the node and round it that its ring has changed so that it is seen. */
  private int changed(Node node, WritableImage with, WritableImage without) {
    Bounds at = window.get(() -> node.localToScene(node.getLayoutBounds()));
    int right = (int) Math.min(with.getWidth(), at.getMaxX() + MARGIN);
    int bottom = (int) Math.min(with.getHeight(), at.getMaxY() + MARGIN);
    int changed = 0;
    for (int y = (int) Math.max(0, at.getMinY() - MARGIN); y < bottom; y++) {
      for (int x = (int) Math.max(0, at.getMinX() - MARGIN); x < right; x++) {
        int one = with.getPixelReader().getArgb(x, y);
        int other = without.getPixelReader().getArgb(x, y);
        changed += one != other && Contrast.ratio(one, other) >= OF_SIGNS ? 1 : 0;
      }
    }
    return changed;
  }
}
