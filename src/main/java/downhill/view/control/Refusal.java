package downhill.view.control;

import javafx.event.Event;
import javafx.event.EventType;

/** A typed text was no such value and has given way to the one that holds: why, in a sentence. */
public final class Refusal extends Event {
  public static final EventType<Refusal> TOLD = new EventType<>(Event.ANY, "REFUSAL");
  private static final long serialVersionUID = 1;

  private final String sentence;

  Refusal(String sentence) {
    super(TOLD);
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
