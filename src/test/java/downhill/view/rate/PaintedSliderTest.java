package downhill.view.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.GradientDescent;
import downhill.core.descent.Outcome;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.Edit;
import downhill.session.Experiment;
import downhill.session.Session;
import downhill.session.Spectrum;
import downhill.session.SpectrumRequest;
import downhill.session.Store;
import downhill.view.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** x⁴/4 + x²/2 from a start s: it diverges beyond η = 2/(s² + 1) and converges below. */
class PaintedSliderTest {
  private static final String QUARTIC = "x^4/4 + x^2/2";

  private final Store store = new Store(Session.of(experiment(QUARTIC, 2), false));
  private Window window;

  private static Experiment experiment(String cost, double start) {
    return new Experiment(
        cost,
        Domain.of(-5, 5),
        new GradientDescent(0.01),
        new Vec2(start, 0),
        Experiment.DEFAULT_STEPS,
        List.of());
  }

  @BeforeEach
  void open() {
    window =
        Window.showing(
            () -> {
              RateSlider slider = new RateSlider(store);
              Pane pane = new Pane(slider);
              slider.resizeRelocate(0, 80, 1280, 116);
              slider.setManaged(false);
              return pane;
            },
            1280,
            240);
    untilPainted();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private boolean isOfThePresent(Spectrum spectrum) {
    SpectrumRequest request = spectrum.request();
    return request.equals(SpectrumRequest.of(store.now().run(), request.rates()));
  }

  private void untilPainted() {
    window.waitUntil(
        () -> store.now().findings().spectrum().filter(this::isOfThePresent).isPresent(),
        "the spectrum");
    window.settle();
  }

  /** x on the track of a rate; the outermost decades are 8 from its ends. */
  private double x(Region track, double rate) {
    return 8 + (Math.log10(rate) + 4) / 5 * (track.getWidth() - 16);
  }

  /** The picture’s x where divergence begins to be painted on the upper rows of the track. */
  private int edgeOfDivergence() {
    WritableImage picture = window.picture();
    int row = (int) window.get(() -> window.node("spectrum").localToScene(0, 2)).getY();
    int x = 1200;
    while (isDiverged(picture.getPixelReader().getColor(x, row))) {
      x--;
    }
    return x;
  }

  /** Orange, or the line of the mark in front of it. */
  private static boolean isDiverged(Color color) {
    boolean orange = color.getRed() > color.getBlue() + 0.3 && color.getGreen() < 0.67;
    return orange || color.getBrightness() < 0.6;
  }

  private void assertPaintedAsComputed() {
    Spectrum spectrum = store.now().findings().spectrum().orElseThrow();
    double rate =
        spectrum.rates().segments().stream()
            .filter(segment -> segment.outcome() == Outcome.DIVERGED)
            .mapToDouble(segment -> segment.from())
            .max()
            .orElseThrow();
    Region track = window.node("spectrum", Region.class);
    double x = window.get(() -> track.localToScene(x(track, rate), 0).getX());
    assertEquals(x, edgeOfDivergence(), 2, "edge at " + rate);
  }

  @Test
  void aDraggedStartMovesThePaintedEdge() {
    assertPaintedAsComputed();
    int before = edgeOfDivergence();
    for (double start = 2; start <= 4; start += 0.125) {
      double at = start;
      window.run(() -> store.dispatch(new Edit.StartMoved(new Vec2(at, 0))));
    }
    untilPainted();
    assertPaintedAsComputed();
    assertTrue(edgeOfDivergence() < before - 80, "from " + before + " to " + edgeOfDivergence());
  }

  @Test
  void aThousandRapidChangesLeaveNoStalePaint() {
    Random random = new Random(5);
    List<String> costs = List.of(QUARTIC, "x^4/3 + x^2/5", "x^4/2 + x^2");
    for (int block = 0; block < 100; block++) {
      window.run(
          () -> {
            for (int i = 0; i < 10; i++) {
              store.dispatch(
                  random.nextInt(4) == 0
                      ? new Edit.CostTyped(costs.get(random.nextInt(costs.size())))
                      : new Edit.StartMoved(new Vec2(1 + 3 * random.nextDouble(), 0)));
            }
          });
    }
    untilPainted();
    assertPaintedAsComputed();
    List<Spectrum> spectra = spectraFromNowOn();
    moveStartOnceMore();
    assertEquals(2, spectra.size());
    assertPaintedAsComputed();
  }

  /** The present one, then each that is delivered. */
  private List<Spectrum> spectraFromNowOn() {
    List<Spectrum> spectra = new ArrayList<>(List.of(presentSpectrum()));
    window.run(
        () ->
            store
                .session()
                .subscribe(
                    () -> {
                      Spectrum present = presentSpectrum();
                      if (present != spectra.get(spectra.size() - 1)) {
                        spectra.add(present);
                      }
                    }));
    return spectra;
  }

  private Spectrum presentSpectrum() {
    return store.now().findings().spectrum().orElseThrow();
  }

  /** What was asked for before has come when the spectrum of this start is there. */
  private void moveStartOnceMore() {
    window.run(() -> store.dispatch(new Edit.StartMoved(new Vec2(2.5, 0))));
    untilPainted();
  }

  @Test
  void aDraggedRateComputesNoSpectrum() {
    List<Spectrum> spectra = spectraFromNowOn();
    for (double rate = 0.001; rate < 1; rate *= 1.1) {
      double at = rate;
      window.run(() -> store.dispatch(new Edit.RateChanged(at)));
    }
    moveStartOnceMore();
    assertEquals(2, spectra.size(), "one of them of the start");
  }

  @Test
  void theSegmentUnderTheThumbIsStronger() {
    Region track = window.node("spectrum", Region.class);
    Color strong = colorAt(track, 0.05);
    window.run(() -> store.dispatch(new Edit.RateChanged(5)));
    Color muted = colorAt(track, 0.05);
    assertTrue(muted.getRed() > strong.getRed() + 0.1, strong + " and " + muted);
  }

  private Color colorAt(Region track, double rate) {
    WritableImage picture = window.picture();
    return window.get(
        () -> {
          Point2D at = track.localToScene(x(track, rate), 3);
          return picture.getPixelReader().getColor((int) at.getX(), (int) at.getY());
        });
  }

  @Test
  void thePointerAsksForAnyRate() {
    Node slider = window.node("rate");
    Region track = window.node("spectrum", Region.class);
    Node hint = window.node("rate-hint");
    window.hover(slider, x(track, 5) + 8, 16);
    assertTrue(hint.isVisible());
    assertTrue(hint.getAccessibleText().contains("diverges, gone after"), text(hint));
    assertTrue(hint.getAccessibleText().startsWith("η = 5"), text(hint));
    window.hover(slider, x(track, 0.1) + 8, 16);
    assertTrue(hint.getAccessibleText().contains("converges in"), text(hint));
    window.run(() -> store.dispatch(new Edit.RateChanged(0.3)));
    window.settle();
    assertFalse(hint.isVisible(), "the rate is in the hand now");
  }

  private static String text(Node node) {
    return node.getAccessibleText();
  }

  @Test
  void theBestRateIsMarkedAndItsHintSaysSo() {
    double best = store.now().findings().spectrum().orElseThrow().best().orElseThrow();
    Region track = window.node("spectrum", Region.class);
    assertTrue(window.node("best-rate").isVisible());
    window.hover(window.node("rate"), x(track, best) + 8, 16);
    String hint = text(window.node("rate-hint"));
    assertTrue(hint.endsWith("the fewest (key B)"), hint);
  }

  @Test
  void theStarStandsOnTheRimOfAThumbThatWouldCoverIt() {
    Node thumb = window.node("rate").getParent().lookup(".rate-thumb");
    Node star = window.node("best-rate");
    double best = store.now().bestRate().orElseThrow();
    for (double distance = 1; distance < 1.5; distance += 0.05) {
      double rate = best * distance;
      window.run(() -> store.dispatch(new Edit.RateChanged(rate)));
      window.settle();
      Bounds round = window.get(() -> thumb.localToScene(thumb.getLayoutBounds()));
      Bounds at = window.get(() -> star.localToScene(star.getLayoutBounds()));
      double aside = at.getCenterX() - round.getCenterX();
      double away = Math.hypot(aside, at.getCenterY() - round.getCenterY());
      assertTrue(away > 15 - 1, away + " px at " + distance + " times the best");
      assertTrue(Math.abs(aside) > 21 || away < 21 + 1, away + " px, off the rim");
    }
    assertTrue(
        window.get(
            () -> {
              List<Node> parts = star.getParent().getChildrenUnmodifiable();
              return parts.indexOf(star) > parts.indexOf(thumb);
            }));
  }
}
