package downhill.view.picture;

import downhill.core.raster.colour.ReferenceColours;
import downhill.core.raster.path.Reference;
import downhill.session.Pin;
import downhill.session.Session;
import java.util.List;
import java.util.stream.Stream;

/**
 * The runs that the pictures and the chart show under the present one: the ghost, then the pins.
 */
public final class References {
  private References() {}

  /**
   * One of them.
   *
   * @param letter of a pin; empty for the ghost
   */
  public record Named(Reference reference, String letter) {}

  public static List<Named> named(Session session) {
    ReferenceColours colours = session.display().palette().references();
    Stream<Named> ghost =
        session.whatIf().ghost().stream()
            .map(run -> new Named(new Reference(run.trajectory(), colours.ghostLook()), ""));
    return Stream.concat(ghost, session.pins().stream().map(pin -> named(pin, colours))).toList();
  }

  private static Named named(Pin pin, ReferenceColours colours) {
    return new Named(
        new Reference(pin.run().trajectory(), colours.pinLook(pin.slot())), pin.letter());
  }

  public static List<Reference> of(Session session) {
    return named(session).stream().map(Named::reference).toList();
  }
}
