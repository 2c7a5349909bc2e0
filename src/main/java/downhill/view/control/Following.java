package downhill.view.control;

/** Tells the changes of a control that follow the session from those that a hand makes. */
public final class Following {
  private boolean now;

  /** Makes changes that no hand has made; hands are heeded again even where that fails. */
  public void during(Runnable changes) {
    boolean before = now;
    now = true;
    try {
      changes.run();
    } finally {
      now = before;
    }
  }

  /** Whether the present change is such a one. */
  public boolean isNow() {
    return now;
  }
}
