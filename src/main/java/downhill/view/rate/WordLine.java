package downhill.view.rate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where the words of the outcomes stand on their line over the segments of the track, and the label
 * of the mark between them.
 *
 * <p>A word stands in the middle of the room over its segment. Where it has none it runs on over a
 * wide next segment, else its icon stands there, else nothing. The label stands over its mark, or
 * so far to the left or right of it that most words still fit.
 */
final class WordLine {
  /** Narrower segments are painted, but not labelled. */
  static final double ISLAND = 6;

  static final double GAP = 12;

  /** From the mark to a label beside it. */
  private static final double BESIDE = 6;

  /** From the label to an icon, or to a word that is to begin over its narrow segment. */
  private static final double LEAST_GAP = 8;

  /** The label’s places beside the mark and half-way there are tried, in this order. */
  private static final double[] ASIDE = {0, -1, 1, -0.5, 0.5};

  /** What a line is worth: words over their segments, words that run on, icons. */
  private static final int OVER_SEGMENT = 4;

  private static final int RUNNING_ON = 3;
  private static final int ICON_ALONE = 1;

  enum Form {
    WORD,
    ICON,
    NOTHING
  }

  /**
   * @param word width of the word with its icon
   * @param icon width of the icon alone
   */
  record Segment(double from, double to, double word, double icon) {
    boolean isIsland() {
      return to - from < ISLAND;
    }
  }

  /**
   * @param at where the mark is
   * @param label width of its label
   */
  record Mark(double at, double label) {}

  /** How the outcome of a segment is told, and the left end of that. */
  record Place(Form form, double left) {
    static final Place NOTHING = new Place(Form.NOTHING, 0);
  }

  /** A place for each segment, and the left end of the label where there is a mark. */
  record Line(List<Place> places, Optional<Double> label) {}

  private record Room(double from, double to) {
    double width() {
      return to - from;
    }

    double centred(double width) {
      return from + (width() - width) / 2;
    }
  }

  private final List<Segment> segments;
  private final Room label;
  private final List<Place> places = new ArrayList<>();
  private double free;
  private int worth;

  private WordLine(List<Segment> segments, Room label) {
    this.segments = segments;
    this.label = label;
    this.free = segments.isEmpty() ? 0 : segments.get(0).from();
    for (int i = 0; i < segments.size(); i++) {
      places.add(segments.get(i).isIsland() ? Place.NOTHING : place(i));
    }
  }

  /** The line over segments that follow each other. */
  static Line of(List<Segment> segments) {
    Room none = new Room(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
    return new Line(List.copyOf(new WordLine(segments, none).places), Optional.empty());
  }

  static Line of(List<Segment> segments, Mark mark) {
    double centred = mark.at() - mark.label() / 2;
    double beside = mark.label() / 2 + BESIDE;
    WordLine best =
        Arrays.stream(ASIDE)
            .map(part -> centred + part * beside)
            .mapToObj(left -> new WordLine(segments, new Room(left, left + mark.label())))
            .sorted(Comparator.comparingInt((WordLine line) -> line.worth).reversed())
            .findFirst()
            .orElseThrow();
    return new Line(List.copyOf(best.places), Optional.of(best.label.from()));
  }

  private Place place(int index) {
    Segment segment = segments.get(index);
    Room room = widestRoom(segment, GAP);
    if (room.width() >= segment.word()) {
      return placed(Form.WORD, room.centred(segment.word()), segment.word(), OVER_SEGMENT);
    }
    double start = afterLabel(Math.max(free, segment.from()), segment.to());
    if (runsOn(index, start)) {
      return placed(Form.WORD, start, segment.word(), RUNNING_ON);
    }
    Room narrow = widestRoom(segment, LEAST_GAP);
    return narrow.width() >= segment.icon()
        ? placed(Form.ICON, narrow.centred(segment.icon()), segment.icon(), ICON_ALONE)
        : Place.NOTHING;
  }

  private Place placed(Form form, double left, double width, int worthOfIt) {
    free = left + width + GAP;
    worth += worthOfIt;
    return new Place(form, left);
  }

  /** The wider one of the rooms before and behind the label. */
  private Room widestRoom(Segment segment, double gap) {
    double from = Math.max(free, segment.from());
    Room before = new Room(from, Math.min(segment.to(), label.from() - gap));
    Room behind = new Room(Math.max(from, label.to() + gap), segment.to());
    return before.width() >= behind.width() ? before : behind;
  }

  private double afterLabel(double from, double to) {
    boolean meets = label.from() - LEAST_GAP < to && from < label.to() + LEAST_GAP;
    return meets ? label.to() + LEAST_GAP : from;
  }

  /**
   * Whether the word begins over its segment, may reach into the next and leaves room for the word
   * there. One that began behind its segment would be read as the name of the next.
   */
  private boolean runsOn(int index, double start) {
    double end = start + segments.get(index).word();
    boolean astray = start >= segments.get(index).to();
    boolean overLabel = start < label.to() + LEAST_GAP && label.from() - LEAST_GAP < end;
    return !astray
        && !overLabel
        && segments.stream()
            .skip(index + 1L)
            .filter(next -> !next.isIsland())
            .findFirst()
            .filter(next -> next.to() - Math.max(end + GAP, next.from()) >= next.word())
            .isPresent();
  }
}
