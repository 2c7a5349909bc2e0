package downhill.view.rate;

import downhill.view.look.Form;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where the parts of the learning rate's slider are, in layout units from its upper left corner.
 *
 * @param height of all of it
 * @param words the middle of the line of words over the track
 */
public record RatePlaces(double height, double words, Field field, Track track, Below below) {
  /** The value beside the slider. */
  record Field(double left, double top, double width, double height) {}

  /**
   * The track and its thumb.
   *
   * @param from x of the first decade
   * @param inset room to the right of the last one
   * @param thumb diameter
   */
  record Track(double from, double inset, double top, double height, double thumb) {
    double middle() {
      return top + height / 2;
    }

    double bottom() {
      return top + height;
    }

    double thumbTop() {
      return middle() - thumb / 2;
    }
  }

  /** Under the track: the middle of the numbers, and the lower edge of the bracket. */
  record Below(double numbers, double bracket) {}

  private static final Below USUAL = new Below(21, 39.5);

  private static final Map<Form, RatePlaces> PLACES =
      new EnumMap<>(
          Map.of(
              Form.WIDE,
              new RatePlaces(
                  116, 14, new Field(16, 28, 128, 40), new Track(192, 40, 30, 24, 32), USUAL),
              Form.COMPACT,
              new RatePlaces(
                  96, 14, new Field(8, 26, 96, 32), new Track(144, 24, 29, 20, 32), USUAL),
              Form.PROJECTED,
              new RatePlaces(
                  90,
                  10,
                  new Field(12, 25, 108, 35),
                  new Track(148, 32, 26, 22, 30),
                  new Below(18, 36)),
              Form.LOW_PROJECTED,
              new RatePlaces(
                  96,
                  10,
                  new Field(10, 22, 108, 40),
                  new Track(146, 30, 28, 24, 40),
                  new Below(18, 36))));

  /** The field to the right of the track, whose numbers grow to the right all the same. */
  RatePlaces mirrored(double width) {
    return new RatePlaces(
        height,
        words,
        new Field(width - field.left - field.width, field.top, field.width, field.height),
        new Track(track.inset, track.from, track.top, track.height, track.thumb),
        below);
  }

  public static RatePlaces of(Form form) {
    return PLACES.get(form);
  }
}
