package downhill.view;

import downhill.session.Store;
import java.util.List;

/** The left side of the formula with its variables: f(x, y) =. */
final class FunctionLabel extends MathText {
  FunctionLabel(Store store) {
    super("function-label");
    setMinWidth(USE_PREF_SIZE);
    store.session().map(session -> session.run().cost().variables()).subscribe(this::render);
  }

  private void render(List<String> variables) {
    setMarkup("<v>f</v>(<v>" + String.join(",", variables) + "</v>) =");
  }
}
