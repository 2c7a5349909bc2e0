package downhill.view.panel;

import downhill.session.Guess;
import downhill.session.Predict;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.keys.FocusLoan;
import downhill.view.keys.WindowKey;
import downhill.view.look.OutcomeIcon;
import downhill.view.look.OutcomeStyle;
import downhill.view.text.Fitted;
import downhill.view.text.Lineup;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/** What a class can say that will happen, a button for each. */
final class GuessButtons extends Lineup {
  private static final double SIGN = 20;

  private final Store store;
  private final Map<Guess, ToggleButton> buttons = new EnumMap<>(Guess.class);

  /**
   * What the buttons depend on.
   *
   * @param open whether a guess is taken
   */
  private record State(Optional<Guess> said, boolean open) {
    static State of(Session session) {
      return new State(session.whatIf().guessing().guess(), session.takesGuess());
    }
  }

  GuessButtons(Store store) {
    super("guesses");
    this.store = store;
    for (Guess guess : Guess.values()) {
      buttons.put(guess, button(guess));
    }
    line(buttons.values().stream().map(Fitted::new).toList());
    store.session().map(State::of).subscribe(this::render);
  }

  private ToggleButton button(Guess guess) {
    OutcomeIcon icon = new OutcomeIcon(SIGN);
    icon.show(guess.outcome());
    ToggleButton button = new ToggleButton(OutcomeStyle.word(guess.outcome()), icon);
    button.setId("guess-" + guess.name().toLowerCase(Locale.ROOT));
    button.getStyleClass().setAll("guess");
    OutcomeStyle.wear(button, guess.outcome());
    button.setMaxWidth(Double.MAX_VALUE);
    button.setTooltip(new Tooltip(WindowKey.of(guess).text("guess.key")));
    button.setOnAction(event -> say(guess));
    return button;
  }

  /** A second press does not take the guess back; the keyboard goes on to play the ball. */
  private void say(Guess guess) {
    FocusLoan.leaveToWindow(this);
    store.dispatch(new Predict.Guessed(guess));
    render(State.of(store.now()));
  }

  private void render(State state) {
    buttons.forEach(
        (guess, button) -> {
          button.setSelected(state.said().equals(Optional.of(guess)));
          button.setDisable(!state.open() && !button.isSelected());
        });
  }
}
