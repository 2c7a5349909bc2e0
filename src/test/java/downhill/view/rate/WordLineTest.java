package downhill.view.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.view.rate.WordLine.Form;
import downhill.view.rate.WordLine.Line;
import downhill.view.rate.WordLine.Mark;
import downhill.view.rate.WordLine.Place;
import downhill.view.rate.WordLine.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are 70 wide, icons 18, the label of the mark 40. */
class WordLineTest {
  private static final double WORD = 70;
  private static final double ICON = 18;
  private static final double LABEL = 40;
  private static final double NO_MARK = -1;

  private static List<Segment> segments(double... edges) {
    List<Segment> segments = new ArrayList<>();
    for (int i = 1; i < edges.length; i++) {
      segments.add(new Segment(edges[i - 1], edges[i], WORD, ICON));
    }
    return segments;
  }

  private static Line line(double mark, double... edges) {
    List<Segment> segments = segments(edges);
    return mark == NO_MARK ? WordLine.of(segments) : WordLine.of(segments, new Mark(mark, LABEL));
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  /** W: a word, i: an icon, -: nothing; left ends behind; last the label's left end. */
  private static String told(Line line) {
    String places = line.places().stream().map(WordLineTest::told).collect(Collectors.joining(" "));
    return line.label().map(left -> places + " | " + Math.round(left)).orElse(places);
  }

  private static String told(Place place) {
    return switch (place.form()) {
      case WORD -> "W" + Math.round(place.left());
      case ICON -> "i" + Math.round(place.left());
      case NOTHING -> "-";
    };
  }

  @ParameterizedTest(name = "{0} with a mark at {1}")
  @CsvSource({
    // Each word in the middle of its segment.
    "0 200 500, -1, W65 W315",
    // Too narrow: it runs on over the wide next one, whose word makes room.
    "0 200 240 600, -1, W65 W200 W406",
    // The next one is too narrow for that: an icon.
    "0 200 240 330, -1, W65 i211 W251",
    // An island has no sign, and is no hindrance.
    "0 200 204 500, -1, W65 - W317",
    "0 200 240 244 600, -1, W65 W200 - W406",
    // Not even room for an icon: nothing.
    "0 200 215 300, -1, W65 - W223",
    // The last segment has no next one.
    "0 200 250, -1, W65 i216",
    // The label stands over its mark, and words keep clear of it.
    "0 400 600, 400, W149 W481 | 380",
    // Oscillating between the mark and divergence: behind the label, over the next segment.
    "0 500 540 1000, 500, W199 W528 W770 | 480",
    // Over its own segment at least it begins: the label has its room, and it would name the next.
    "0 500 512 1000, 512, W205 - W737 | 492",
    // It goes to the right where a word would not fit otherwise,
    "0 200 290 600, 290, W65 W207 W439 | 296",
    // and to the left of the mark where that is better.
    "0 300 390 1000, 300, W86 W313 W663 | 254",
  })
  void wordsStandWhereThereIsRoom(String edges, double mark, String expected) {
    assertEquals(expected, told(line(mark, numbers(edges))));
  }

  /** 500 tracks at random, many of them with islands. */
  @Test
  void nothingOverlaps() {
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      double[] edges = random.doubles(2 + random.nextInt(14), 0, 1000).sorted().toArray();
      Line line = line(random.nextInt(1000), edges);
      List<double[]> taken = new ArrayList<>();
      taken.add(new double[] {line.label().orElseThrow(), line.label().orElseThrow() + LABEL});
      for (Place place : line.places()) {
        if (place.form() != Form.NOTHING) {
          double width = place.form() == Form.WORD ? WORD : ICON;
          taken.add(new double[] {place.left(), place.left() + width});
        }
      }
      taken.sort((one, other) -> Double.compare(one[0], other[0]));
      for (int i = 1; i < taken.size(); i++) {
        double gap = taken.get(i)[0] - taken.get(i - 1)[1];
        assertTrue(gap > 0, () -> Arrays.toString(edges) + " " + told(line));
      }
    }
  }
}
