package downhill.view.experiment;

import downhill.session.Store;
import downhill.view.text.MathMarkup;
import downhill.view.text.MathText;
import java.util.List;
import java.util.stream.Collectors;

/** The left side of the formula with its variables: f(x, y) =. */
public final class FunctionLabel extends MathText {
  public FunctionLabel(Store store) {
    super("function-label");
    setMinWidth(USE_PREF_SIZE);
    store.session().map(session -> session.run().cost().variables()).subscribe(this::render);
  }

  private void render(List<String> variables) {
    String names =
        variables.stream().map(MathMarkup::variable).collect(Collectors.joining("<v>,</v>"));
    setMarkup("<v>f</v>(" + names + ") =");
  }
}
