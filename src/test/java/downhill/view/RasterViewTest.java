package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
    Toolkit.call(() -> view.resize(8, 6, 1));
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
          assertFalse(view.resize(8, 6, 1));
          assertEquals(RED, shown());
          return null;
        });
  }
}
