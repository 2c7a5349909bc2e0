package downhill.view.plane;

import static org.junit.jupiter.api.Assertions.assertFalse;

import downhill.core.geometry.Domain;
import downhill.core.geometry.Frame;
import downhill.core.geometry.Vec2;
import downhill.view.Window;
import downhill.view.picture.Box;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EdgeArrowTest {
  private static final int DIRECTIONS = 200;
  private static final double SIDE = 300;
  private EdgeArrow arrow;
  private final Window window = Window.of(this::scene);

  private Scene scene() {
    arrow = new EdgeArrow();
    return new Scene(new Pane(arrow), SIDE, SIDE);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void itsPillLeavesTheStartAndARingFree() {
    Frame frame = Frame.fitted(Domain.of(-5, 5, -5, 5), SIDE, SIDE);
    Random random = new Random(17);
    for (int i = 0; i < DIRECTIONS; i++) {
      List<Box> taken =
          Stream.generate(() -> new Vec2(random.nextDouble(), random.nextDouble()).times(SIDE))
              .limit(2)
              .map(middle -> Box.round(middle, 10))
              .toList();
      Vec2 direction = Vec2.ofAngle(2 * Math.PI * random.nextDouble());
      window.run(() -> arrow.pointTowards(direction, frame, "3.641 × 10⁶ away", taken));
      Box pill = window.get(arrow::pill);
      assertFalse(taken.stream().anyMatch(pill::overlaps), () -> direction + ": " + taken);
    }
  }
}
