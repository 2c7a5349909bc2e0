package downhill.view;

import downhill.session.Compare;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.control.Notice;
import downhill.view.keys.WindowKey;

/** Keeps the present run to compare others with, or says why not. */
final class Pinning implements Runnable {
  private final Store store;
  private final Notice notice;

  Pinning(Store store, Notice notice) {
    this.store = store;
    this.notice = notice;
  }

  @Override
  public void run() {
    Session before = store.now();
    store.dispatch(new Compare.Pinned());
    before
        .whatIf()
        .refusal(before.run())
        .ifPresentOrElse(
            refusal -> notice.show(WindowKey.PREDICT.text("pins." + refusal.id())),
            notice::dismiss);
  }
}
