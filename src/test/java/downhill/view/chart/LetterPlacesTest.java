package downhill.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LetterPlacesTest {
  private static final double HEIGHT = 16;
  private static final double BOTTOM = 200;

  /** Lines that run level to their ends. */
  private static Map<Integer, Double> places(List<Vec2> ends) {
    return new LetterPlaces(new Vec2(10, HEIGHT), BOTTOM, place -> distance(ends, place)).of(ends);
  }

  private static double distance(List<Vec2> ends, Vec2 place) {
    return ends.stream()
        .filter(end -> end.x() >= place.x())
        .mapToDouble(end -> Math.abs(end.y() - place.y()))
        .min()
        .orElseThrow();
  }

  private static Map<Integer, Double> places(double... heights) {
    List<Vec2> ends = new ArrayList<>();
    for (double height : heights) {
      ends.add(new Vec2(300, height));
    }
    return places(ends);
  }

  @Test
  void aLetterStandsAtTheEndOfItsLine() {
    assertEquals(Map.of(0, 120.0, 1, 40.0), places(120, 40));
  }

  @Test
  void lettersMakeRoomForEachOtherInTheOrderOfTheirLines() {
    assertEquals(Map.of(0, 84.0, 1, 116.0, 2, 100.0), places(95, 106, 99));
  }

  @Test
  void aLetterThatWouldStandAtAnotherLineIsLeftOut() {
    assertEquals(Map.of(0, 90.0, 3, 108.0), places(90, 91, 99, 108));
  }

  @Test
  void lettersOfOneLineAreAllWritten() {
    assertEquals(Map.of(0, 76.0, 1, 92.0, 2, 108.0, 3, 124.0), places(100, 100, 100, 100));
  }

  @Test
  void ofLinesThatLeaveThePlotTheLetterOfTheLaterOneIsFartherInside() {
    assertEquals(
        Map.of(0, BOTTOM, 1, BOTTOM - HEIGHT),
        places(List.of(new Vec2(40, BOTTOM), new Vec2(46, BOTTOM))));
    assertEquals(Map.of(0, 0.0, 1, HEIGHT), places(List.of(new Vec2(40, 0), new Vec2(46, 0))));
  }

  @Test
  void lettersFarFromEachOtherDoNotMakeRoom() {
    assertEquals(
        Map.of(0, 100.0, 1, 100.0), places(List.of(new Vec2(40, 100), new Vec2(300, 100))));
  }

  @Test
  void noneStandsNearerToAnotherLineOrOnAnotherLetterOrOutside() {
    Random random = new Random(5);
    for (int run = 0; run < 500; run++) {
      List<Vec2> ends = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        ends.add(new Vec2(300, random.nextInt(2) * 60 + random.nextInt(40)));
      }
      Map<Integer, Double> places = places(ends);
      assertTrue(!places.isEmpty(), ends.toString());
      places.forEach(
          (letter, middle) -> {
            Vec2 place = new Vec2(300, middle);
            double own = Math.abs(ends.get(letter).y() - middle);
            assertTrue(own <= distance(ends, place) + 1, ends + " " + places);
            assertTrue(middle >= 0 && middle <= BOTTOM, ends + " " + places);
            places.forEach(
                (other, its) ->
                    assertTrue(
                        other.equals(letter) || Math.abs(its - middle) >= HEIGHT - 1e-9,
                        ends + " " + places));
          });
    }
  }
}
