package downhill.view;

import downhill.session.Edit;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;

/** Goes to the rate that arrives in the fewest steps, or says why there is none. */
final class BestRate implements Runnable {
  private final Store store;
  private final Notice notice;

  BestRate(Store store, Notice notice) {
    this.store = store;
    this.notice = notice;
  }

  @Override
  public void run() {
    Session session = store.now();
    boolean isKnown = session.whatIf().guessing().isOn() || session.spectrum().isPresent();
    if (isKnown && session.bestRate().isEmpty()) {
      String key = session.whatIf().guessing().isOn() ? "rate.best.none-played" : "rate.best.none";
      notice.show(Strings.text(key));
    }
    store.dispatch(new Edit.BestRateChosen());
  }
}
