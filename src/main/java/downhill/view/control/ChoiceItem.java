package downhill.view.control;

import downhill.session.Session;
import downhill.session.Store;
import java.util.function.Predicate;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** An entry of a menu for one of several things that the session may have. */
public final class ChoiceItem extends RadioMenuItem {
  /**
   * @param group of all that exclude each other; without one, a press on the chosen one would leave
   *     none chosen
   * @param on whether it is the chosen one
   * @param choose what a press does
   */
  public ChoiceItem(
      Store store, String text, ToggleGroup group, Predicate<Session> on, Runnable choose) {
    super(text);
    setToggleGroup(group);
    setOnAction(event -> choose.run());
    store.session().map(on::test).subscribe(this::setSelected);
  }
}
