package downhill.core.raster.colour;

import downhill.core.descent.Outcome;
import java.util.Map;
import java.util.Optional;

/**
 * All colours of one theme, and the sizes that go with them: the only place they are written down,
 * for rasters, nodes and CSS.
 */
public record Palette(
    String id,
    Chrome chrome,
    Ramp ramp,
    BasinHues basins,
    Stone stone,
    Light light,
    ReferenceColours references,
    Marks marks,
    Map<Outcome, Tones> outcomes) {
  public static final Palette LIGHT = Themes.light();
  public static final Palette DARK = Themes.dark();
  public static final Palette PROJECTOR = Themes.projector();

  public Palette {
    outcomes = Map.copyOf(outcomes);
  }

  Palette withRamp(Ramp other) {
    return new Palette(id, chrome, other, basins, stone, light, references, marks, outcomes);
  }

  public Tones tones(Outcome outcome) {
    return outcomes.get(outcome);
  }

  /** The colours of an outcome, or, where none may be told, those of the texts. */
  public Tones tones(Optional<Outcome> outcome) {
    return outcome
        .map(this::tones)
        .orElseGet(
            () ->
                new Tones(
                    chrome.tick(), chrome.text(), chrome.text(), chrome.ground(), Marks.EDGE));
  }
}
