package downhill.core.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CellsTest {
  private static final Vec2 NOWHERE = new Vec2(0, 0);

  @Test
  void centresAreMirrorImagesAboutTheOrigin() {
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      double half = 10 * random.nextDouble() + 0.1;
      int columns = 1 + random.nextInt(400);
      int rows = 1 + random.nextInt(400);
      Cells cells = new Cells(Domain.of(-half, half, -1, 1), columns, rows);
      int column = random.nextInt(columns);
      int row = random.nextInt(rows);
      Vec2 centre = cells.centre(column, row);
      Vec2 opposite = cells.centre(columns - 1 - column, rows - 1 - row);
      assertEquals(NOWHERE, centre.plus(opposite));
      assertTrue(cells.domain().contains(centre));
    }
  }

  @Test
  void theMiddleOfOddlyManyIsTheCentre() {
    assertEquals(new Vec2(2, 0), Cells.square(Domain.of(-1, 5, -3, 3), 7).centre(3, 3));
  }
}
