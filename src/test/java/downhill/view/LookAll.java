package downhill.view;

import downhill.core.geometry.*;
import downhill.session.*;
import org.junit.jupiter.api.Test;

class LookAll {
  void one(String name, Store s, double at, int w, int h) throws Exception {
    try (Window win = Window.showing(() -> new MainView(s), w, h)) {
      win.run(() -> s.dispatch(new Intent.Scrubbed(at)));
      win.settle();
      win.settle();
      Look.save(win.picture(), name);
    }
  }

  @Test
  void all() throws Exception {
    one(
        "all-light",
        Look.store(Look.H, -.3, -.7, .012, Domain.of(-5, 5, -5, 5), 1000),
        10,
        1280,
        720);
    one(
        "all-small",
        Look.store("(1-x)^2 + 5*(y-x^2)^2", -.5, 2.6, .0015, Domain.of(-2, 2, -1, 3), 1000),
        1000,
        800,
        600);
  }
}
