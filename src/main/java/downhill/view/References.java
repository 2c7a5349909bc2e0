package downhill.view;

import downhill.core.raster.Reference;
import downhill.core.raster.ReferenceColours;
import downhill.session.Session;
import java.util.List;
import java.util.stream.Stream;

/**
 * The runs that the pictures and the chart show under the present one: the ghost, then the pins.
 */
final class References {
  private References() {}

  static List<Reference> of(Session session) {
    ReferenceColours colours = session.display().palette().references();
    Stream<Reference> ghost =
        session.whatIf().ghost().stream()
            .map(run -> new Reference(run.trajectory(), colours.ghostLook()));
    Stream<Reference> pins =
        session.pins().stream()
            .map(pin -> new Reference(pin.run().trajectory(), colours.pinLook(pin.slot())));
    return Stream.concat(ghost, pins).toList();
  }
}
