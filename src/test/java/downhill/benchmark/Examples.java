package downhill.benchmark;

import downhill.session.Example;
import downhill.session.Gallery;

/** The functions of the gallery, by name. */
final class Examples {
  private Examples() {}

  static Example named(String name) {
    return Gallery.examples().stream()
        .filter(example -> example.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
