package downhill.view.control;

import downhill.session.Intent;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.CheckMenuItem;

/** An entry of a menu for what is on or off in the session. */
public final class CheckItem extends CheckMenuItem {
  /**
   * @param textKey of its name
   * @param on whether it is on
   * @param toggle what a press wants of a session
   */
  public CheckItem(
      Store store, String textKey, Predicate<Session> on, Function<Session, Intent> toggle) {
    super(Strings.text(textKey));
    setOnAction(event -> store.dispatch(toggle.apply(store.now())));
    store.session().map(on::test).subscribe(this::setSelected);
  }
}
