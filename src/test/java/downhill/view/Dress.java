package downhill.view;

import downhill.session.Look;
import downhill.session.Store;
import downhill.session.Theme;

/** What a window can be dressed in. */
enum Dress {
  LIGHT,
  DARK,
  PROJECTOR;

  /** Whatever it wears. */
  void putOn(Store store) {
    boolean projector = store.now().display().appearance().projector();
    if (projector != (this == PROJECTOR)) {
      store.dispatch(new Look.ProjectorToggled());
    }
    store.dispatch(new Look.ThemeChosen(this == DARK ? Theme.DARK : Theme.LIGHT));
  }
}
