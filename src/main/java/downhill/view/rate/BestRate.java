package downhill.view.rate;

import downhill.session.Edit;
import downhill.session.Guessing;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.Notice;
import downhill.view.text.Sentence;

/** Goes to the rate that arrives in the fewest steps, or says why there is none. */
public final class BestRate implements Runnable {
  private final Store store;
  private final Notice notice;

  public BestRate(Store store, Notice notice) {
    this.store = store;
    this.notice = notice;
  }

  @Override
  public void run() {
    Session session = store.now();
    boolean isKnown = session.whatIf().guessing().isOn() || session.spectrum().isPresent();
    if (isKnown && session.bestRate().isEmpty()) {
      notice.show(refusal(session));
    }
    store.dispatch(new Edit.BestRateChosen());
  }

  /** A rate may be too small only for the number of steps. */
  private static String refusal(Session session) {
    Guessing game = session.whatIf().guessing();
    if (game.isOn()) {
      return Strings.text(
          game.played(session.experiment()).isEmpty()
              ? "rate.best.nothing-played"
              : "rate.best.none-played");
    }
    return session.run().isThereFromTheStart()
        ? Strings.text("rate.best.there")
        : Strings.text("rate.best.none", Sentence.steps(session.experiment().steps()));
  }
}
