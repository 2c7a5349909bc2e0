package downhill.view.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import downhill.view.Toolkit;
import downhill.view.Window;
import java.util.Random;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

class RasterViewTest {
  private static final int RED = 0xFFFF0000;
  private static final int BLUE = 0xFF0000FF;

  private final RasterView view = new RasterView();

  private int shown() {
    return view.getImage().getPixelReader().getArgb(3, 2);
  }

  private void paint(int colour) {
    view.raster().fill(colour);
    view.repainted();
  }

  @Test
  void halfAPictureIsNeverSeen() {
    Toolkit.start();
    view.resize(8, 6, 1);
    for (int colour : new int[] {RED, BLUE, RED}) {
      int before = Toolkit.call(this::shown);
      view.raster().fill(colour);
      assertEquals(before, Toolkit.call(this::shown));
      Toolkit.call(
          () -> {
            view.repainted();
            return null;
          });
      assertEquals(colour, Toolkit.call(this::shown));
    }
  }

  @Test
  void anEqualSizeKeepsThePicture() {
    Toolkit.start();
    Toolkit.call(
        () -> {
          view.resize(8, 6, 1);
          paint(RED);
          view.resize(8, 6, 1);
          assertEquals(RED, shown());
          return null;
        });
  }

  @Test
  void aPictureThatIsPaintedElsewhereIsShownOnceTheWindowIsLaidOut() {
    try (Window window = Window.showing(() -> new Pane(view), 100, 100)) {
      window.run(() -> view.resize(8, 6, 1));
      Random random = new Random(7);
      for (int i = 0; i < 100; i++) {
        int last = 0xFF000000 | random.nextInt();
        window.run(
            () -> {
              int before = shown();
              view.paint(raster -> raster.fill(BLUE));
              assertEquals(before, shown());
              view.paint(raster -> raster.fill(last));
            });
        window.settle();
        assertEquals(last, window.get(this::shown));
      }
    }
  }

  @Test
  void whatAPainterThrowsComesOutAndTheNextPictureIsShown() {
    try (Window window = Window.showing(() -> new Pane(view), 100, 100)) {
      window.run(
          () -> {
            view.resize(8, 6, 1);
            view.paint(
                raster -> {
                  throw new IllegalStateException("a bug");
                });
            assertThrows(IllegalStateException.class, view::complete);
            view.paint(raster -> raster.fill(RED));
            view.complete();
            assertEquals(RED, shown());
          });
    }
  }
}
