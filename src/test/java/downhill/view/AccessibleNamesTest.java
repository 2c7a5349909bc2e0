package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Edit;
import downhill.session.Lens;
import downhill.session.Look;
import downhill.session.Picture;
import downhill.session.Play;
import downhill.session.Predict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Whatever has the focus or takes a press tells a screen reader what it is. */
class AccessibleNamesTest extends ProgramWindow {
  private static final Set<AccessibleRole> SAYING_NOTHING =
      Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);

  private static boolean isForHands(Node node) {
    boolean divides = node instanceof ScrollPane || node instanceof Separator;
    return !divides && (node instanceof Control || node.isFocusTraversable());
  }

  private static String name(Node node) {
    Node label = (Node) node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
    Object text =
        label == null
            ? node.queryAccessibleAttribute(AccessibleAttribute.TEXT)
            : label.queryAccessibleAttribute(AccessibleAttribute.TEXT);
    return Optional.ofNullable(text).map(Object::toString).orElse("");
  }

  /** What is wrong in all windows that are open, popups too. */
  private List<String> faults() {
    window.settle();
    return window.get(
        () ->
            javafx.stage.Window.getWindows().stream()
                .flatMap(open -> NodeTree.of(open.getScene().getRoot(), Node::isVisible))
                .filter(AccessibleNamesTest::isForHands)
                .filter(node -> name(node).isBlank() || SAYING_NOTHING.contains(role(node)))
                .map(node -> node + " in " + node.getParent())
                .toList());
  }

  private static AccessibleRole role(Node node) {
    return (AccessibleRole) node.queryAccessibleAttribute(AccessibleAttribute.ROLE);
  }

  @Test
  void everyPartOfEveryViewHasOne() {
    List<Runnable> views = new ArrayList<>();
    for (Lens lens : Lens.values()) {
      views.add(() -> store.dispatch(new Look.LensChosen(lens)));
    }
    views.add(() -> store.dispatch(new Play.Stepped(3)));
    views.add(() -> store.dispatch(new Look.Described(true)));
    for (Picture picture : Picture.values()) {
      views.add(() -> store.dispatch(new Look.PictureMaximised(picture)));
    }
    views.add(() -> store.dispatch(new Look.PicturesRestored()));
    views.add(() -> store.dispatch(new Look.PanelToggled()));
    views.add(() -> store.dispatch(new Look.PanelToggled()));
    views.add(() -> store.dispatch(new Predict.Toggled()));
    views.add(() -> store.dispatch(new Predict.Toggled()));
    views.add(() -> store.dispatch(new Edit.CostTyped("a*x^2 + b*y^2")));
    views.add(() -> store.dispatch(new Edit.CostTyped("x^2 + 5")));
    views.add(() -> store.dispatch(new Look.ProjectorToggled()));
    for (Runnable view : views) {
      window.run(view);
      assertEquals(List.of(), faults());
    }
  }

  @Test
  void everyPartOfSheetsAndPopupsHasOne() {
    for (String opener : List.of("gallery", "experiment", "speed", "menu")) {
      window.click(opener);
      assertEquals(List.of(), faults(), opener);
      window.press(KeyCode.ESCAPE);
    }
    window.press(KeyCode.F1);
    assertEquals(List.of(), faults());
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.C);
    assertEquals(List.of(), faults());
  }

  @Test
  void aFieldTellsItsNameAndWhatStandsInIt() {
    TextField formula = window.node("formula", TextField.class);
    window.run(
        () -> {
          assertEquals("Cost function", name(formula));
          assertEquals(
              formula.getText(), formula.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        });
  }

  @Test
  void theSliderTellsTheRateAndWhatBecomesOfIt() {
    window.run(() -> store.dispatch(new Edit.RateChanged(0.02)));
    Slider slider = window.node("rate", Slider.class);
    window.run(
        () -> {
          double told = (double) slider.queryAccessibleAttribute(AccessibleAttribute.VALUE);
          assertEquals(0.02, told, 1e-15);
          assertTrue(name(slider).startsWith("Learning rate 0.02: converges in"), name(slider));
          slider.executeAccessibleAction(AccessibleAction.SET_VALUE, 10.0);
          assertEquals(10, store.now().run().rate(), 1e-12);
          assertTrue(name(slider).startsWith("Learning rate 10: diverges"), name(slider));
        });
  }
}
