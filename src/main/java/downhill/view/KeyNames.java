package downhill.view;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

/** The names of keys as they stand on a keyboard: Shift+→, Page Down, Ctrl+L. */
final class KeyNames {
  private static final Map<KeyCode, String> SIGNS =
      Map.of(
          KeyCode.LEFT, "←",
          KeyCode.RIGHT, "→",
          KeyCode.UP, "↑",
          KeyCode.DOWN, "↓",
          KeyCode.DIGIT0, "0");

  private KeyNames() {}

  /** All keys of a binding; twins on the number pad bear the same name and count once. */
  static String of(KeyBinding binding) {
    return Stream.concat(binding.keys().stream().map(KeyNames::of), Stream.of(binding.sign()))
        .filter(name -> !name.isEmpty())
        .distinct()
        .collect(Collectors.joining("  "));
  }

  private static String of(KeyCodeCombination key) {
    String javaFx = new KeyCodeCombination(key.getCode()).getDisplayText();
    String modifiers =
        key.getDisplayText().substring(0, key.getDisplayText().length() - javaFx.length());
    String plain = key.getCode().getName().replace("Numpad ", "");
    return modifiers + SIGNS.getOrDefault(key.getCode(), plain);
  }
}
