package downhill.view.rate;

import downhill.core.raster.outcome.TrackPart;
import downhill.view.paint.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.layout.Pane;

/** The line over the track: the outcomes’ words over their segments, and the mark at 2/λmax. */
final class RateWords extends Pane {
  private final List<OutcomeWord> words = new ArrayList<>();
  private final ThresholdMark mark = new ThresholdMark();
  private final Seen<Content> content = new Seen<>(new Content(List.of(), Optional.empty(), ""));
  private double middle;
  private double trackTop;

  /** All that is written; in most frames of a drag it stays. */
  private record Content(List<TrackPart> parts, Optional<Double> threshold, String label) {}

  RateWords() {
    setMouseTransparent(true);
    getChildren().add(mark);
  }

  /**
   * @param next the segments; their x are those of this pane
   * @param at where the mark goes, if anywhere
   * @param label of the mark
   */
  void render(List<TrackPart> next, Optional<Double> at, String label) {
    List<TrackPart> named = RateParts.named(next);
    if (!content.changesTo(new Content(named, at, label))) {
      return;
    }
    mark.setMarkup(label);
    while (words.size() < named.size()) {
      words.add(new OutcomeWord());
      getChildren().add(words.get(words.size() - 1));
    }
    requestLayout();
  }

  /** Where the line of words and the track below it are. */
  void setLines(double wordsMiddle, double top) {
    if (middle != wordsMiddle || trackTop != top) {
      middle = wordsMiddle;
      trackTop = top;
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    List<TrackPart> parts = content.now().parts();
    Optional<Double> threshold = content.now().threshold();
    for (int i = 0; i < words.size(); i++) {
      words.get(i).setVisible(i < parts.size());
      if (i < parts.size()) {
        words.get(i).show(parts.get(i).outcome());
        words.get(i).applyCss();
      }
    }
    List<WordLine.Segment> segments =
        IntStream.range(0, parts.size()).mapToObj(this::segment).toList();
    WordLine.Line line =
        threshold
            .map(at -> WordLine.of(segments, new WordLine.Mark(at, mark.labelWidth())))
            .orElseGet(() -> WordLine.of(segments));
    IntStream.range(0, parts.size()).forEach(i -> words.get(i).place(line.places().get(i), middle));
    mark.setVisible(threshold.isPresent());
    line.label()
        .ifPresent(
            left -> mark.place(threshold.get(), left, middle, trackTop, getHeight() - trackTop));
  }

  private WordLine.Segment segment(int index) {
    TrackPart part = content.now().parts().get(index);
    OutcomeWord word = words.get(index);
    double from = Math.max(0, part.from());
    double to = Math.min(getWidth(), part.to());
    return new WordLine.Segment(from, to, word.wordWidth(), word.iconWidth());
  }
}
