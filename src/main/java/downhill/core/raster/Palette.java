package downhill.core.raster;

import downhill.core.descent.Outcome;
import java.util.EnumMap;
import java.util.Map;

/** All colours of one theme: the only place they are written down, for rasters, nodes and CSS. */
public record Palette(
    String id,
    Chrome chrome,
    Ramp ramp,
    BasinHues basins,
    Stone stone,
    Light light,
    Map<Outcome, Tones> outcomes) {
  public static final Palette LIGHT = Themes.light();
  public static final Palette DARK = Themes.dark();
  public static final Palette PROJECTOR = Themes.projector();

  public Palette {
    outcomes = Map.copyOf(new EnumMap<>(outcomes));
  }

  Palette withRamp(Ramp other) {
    return new Palette(id, chrome, other, stone, light, outcomes);
  }

  public Tones tones(Outcome outcome) {
    return outcomes.get(outcome);
  }
}
