package downhill.app.settings;

import downhill.core.raster.colour.ColourMap;
import downhill.session.Appearance;
import downhill.session.Intent;
import downhill.session.Look;
import downhill.session.Play;
import downhill.session.Playback;
import downhill.session.Session;
import downhill.session.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is kept from one start to the next; what is empty nobody has chosen. Projector mode and full
 * screen belong to a lesson, and are not kept.
 *
 * @param speed steps a second
 * @param jumping whether the ball jumps instead of rolling
 * @param described whether it is also said in words
 */
public record Settings(
    Optional<Theme> theme,
    Optional<ColourMap> colours,
    Optional<Double> speed,
    Optional<Boolean> jumping,
    Optional<Boolean> described,
    Optional<Placement> window) {
  static final Settings NONE =
      new Settings(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Settings {
    if (speed.isPresent() && !Playback.isSpeed(speed.get())) {
      throw new IllegalArgumentException("speed: " + speed.get());
    }
  }

  /** All that a session has of them. */
  static Settings of(Session session) {
    Appearance appearance = session.display().appearance();
    return new Settings(
        appearance.chosen(),
        Optional.of(appearance.colours()),
        Optional.of(session.playback().speed()),
        Optional.of(session.playback().jumping()),
        Optional.of(session.display().described()),
        Optional.empty());
  }

  static Settings of(Placement window) {
    return new Settings(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(window));
  }

  /** What gives a session these settings. */
  public List<Intent> intents() {
    return Stream.<Optional<? extends Intent>>of(
            theme.map(Look.ThemeChosen::new),
            colours.map(Look.ColourMapChosen::new),
            speed.map(Play.SpeedChanged::new),
            jumping.map(Play.MotionReduced::new),
            described.map(Look.Described::new))
        .<Intent>flatMap(Optional::stream)
        .toList();
  }

  /** These where there are any, otherwise the others. */
  Settings over(Settings others) {
    return new Settings(
        theme.or(others::theme),
        colours.or(others::colours),
        speed.or(others::speed),
        jumping.or(others::jumping),
        described.or(others::described),
        window.or(others::window));
  }

  /** Those that were others before. */
  Settings changedFrom(Settings before) {
    return new Settings(
        changed(before, Settings::theme),
        changed(before, Settings::colours),
        changed(before, Settings::speed),
        changed(before, Settings::jumping),
        changed(before, Settings::described),
        changed(before, Settings::window));
  }

  private <T> Optional<T> changed(Settings before, Function<Settings, Optional<T>> part) {
    return part.apply(this).equals(part.apply(before)) ? Optional.empty() : part.apply(this);
  }
}
