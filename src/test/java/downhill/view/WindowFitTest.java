package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowFitTest {
  @ParameterizedTest
  @CsvSource({
    "800, 600, 1, true",
    "1000, 672, 1, false",
    "1280, 720, 1, false",
    "1920, 1080, 1, false",
    "2560, 1080, 1, false",
    "2560, 1440, 1.2, false",
    "3840, 2160, 1.8, false",
    "1440, 2560, 1.125, false",
    "900, 1600, 1, true"
  })
  void aWindowGrowsOnceItIsLarge(double width, double height, double factor, boolean compact) {
    assertEquals(new WindowFit(factor, compact), WindowFit.of(width, height));
  }
}
