package downhill.view.basins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import downhill.core.geometry.Cells;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.session.BasinRequest;
import downhill.session.Basins;
import downhill.session.Edit;
import downhill.session.Gallery;
import downhill.session.Intent;
import downhill.session.Lens;
import downhill.session.Look;
import downhill.session.Play;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.Window;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Frames that ask for the basins, without their pictures. */
class BasinSourceTest {
  private static final List<String> COSTS =
      List.of("x^2+y^2", "(x^2-1)^2+y^2", "x^2+5", "(x^2+y-11)^2+(x+y^2-7)^2", "(x^2-1)^2");

  private final Store store = new Store(Session.of(Gallery.first().experiment(), false));
  private BasinSource source;
  private Window window;

  @BeforeEach
  void open() {
    window = Window.showing(Pane::new, 100, 100);
    source = window.get(() -> new BasinSource(store));
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Cells cells() {
    Domain view = store.now().view();
    return new Cells(view, 60, view.dimensions() == 1 ? 1 : 50);
  }

  private Optional<Basins> frame() {
    return source.of(store.now(), cells());
  }

  private boolean isDone() {
    return frame().filter(basins -> basins.done() == 1).isPresent();
  }

  private void look() {
    window.run(() -> store.dispatch(new Look.LensChosen(Lens.BASINS)));
  }

  private Intent change(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> new Edit.StartMoved(new Vec2(random.nextGaussian(), 0));
      case 1 -> new Look.LensToggled(Lens.BASINS);
      case 2 -> new Edit.CostTyped(COSTS.get(random.nextInt(COSTS.size())));
      case 3 -> new Look.ViewChanged(scaled(store.now().view(), 0.5 + random.nextDouble()));
      case 4 -> new Edit.StepsChanged(random.nextInt(100));
      case 5 -> new Look.FollowToggled();
      case 6 -> new Play.Stepped(1);
      default -> new Edit.RateChanged(Math.pow(10, -3 * random.nextDouble()));
    };
  }

  private static Domain scaled(Domain view, double factor) {
    return view.dimensions() == 1
        ? Domain.of(view.x().scaledAbout(0, factor))
        : new Domain(view.x().scaledAbout(0, factor), view.y().scaledAbout(0, factor));
  }

  /** A few changes at a time, so that what other threads find comes in between. */
  @Test
  void noneOfAThousandRapidChangesIsAnsweredWithStaleBasins() {
    look();
    Random random = new Random(3);
    for (int burst = 0; burst < 100; burst++) {
      window.run(
          () -> {
            for (int i = 0; i < 10; i++) {
              store.dispatch(change(random));
              assertPresent(frame());
            }
          });
    }
  }

  private void assertPresent(Optional<Basins> shown) {
    Session now = store.now();
    if (now.display().lens() == Lens.BASINS) {
      assertEquals(BasinRequest.of(now, cells()), shown.orElseThrow().request());
      assertSame(shown.get(), now.findings().basins().orElseThrow());
    } else {
      assertEquals(Optional.empty(), shown);
    }
  }

  @Test
  void aGlanceComesAtOnceAndAllCellsOnceNothingChanges() {
    look();
    assertEquals(0, window.get(() -> frame().orElseThrow().done()));
    window.waitUntil(this::isDone, "all cells");
    Basins done = window.get(() -> frame().orElseThrow());
    assertEquals(window.get(this::cells), done.map().cells());
  }

  @Test
  void aMovedStartNeedsNoOtherBasins() {
    look();
    window.waitUntil(this::isDone, "all cells");
    Basins before = window.get(() -> frame().orElseThrow());
    window.run(() -> store.dispatch(new Edit.StartMoved(new Vec2(1, 2))));
    assertSame(before, window.get(() -> frame().orElseThrow()));
  }

  @Test
  void whatWasInterruptedIsTakenUpAgain() {
    look();
    window.run(this::frame);
    window.run(
        () -> {
          store.dispatch(new Look.LensToggled(Lens.BASINS));
          frame();
        });
    look();
    window.waitUntil(this::isDone, "all cells");
  }
}
