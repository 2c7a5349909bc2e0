package downhill.view.keys;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;

/**
 * Keys for one kind of thing: a table that does what they say, and that the sheet of keys shows.
 *
 * @param titleKey what they are for, or where the keyboard must be
 */
public record KeyGroup(String titleKey, List<KeyBinding> bindings) {
  public KeyGroup {
    bindings = List.copyOf(bindings);
  }

  public KeyGroup(String titleKey, KeyBinding... bindings) {
    this(titleKey, List.of(bindings));
  }

  /** Of rows and of such families as {@link KeyBinding#arrows}. */
  @SafeVarargs
  public static KeyGroup of(String titleKey, List<KeyBinding>... families) {
    return new KeyGroup(titleKey, Stream.of(families).flatMap(List::stream).toList());
  }

  /** Does what the key is for, if it is for anything, and consumes it then. */
  public void perform(KeyEvent event) {
    bindings.stream()
        .filter(binding -> binding.matches(event))
        .findFirst()
        .ifPresent(
            binding -> {
              event.consume();
              binding.action().run();
            });
  }
}
