package downhill.view;

import java.util.Map;
import java.util.stream.Collectors;
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
    return binding.keys().stream().map(KeyNames::of).distinct().collect(Collectors.joining("  "));
  }

  private static String of(KeyCodeCombination key) {
    if (key.equals(KeyBinding.shift(KeyCode.SLASH))) {
      return "?";
    }
    String javaFx = new KeyCodeCombination(key.getCode()).getDisplayText();
    String modifiers =
        key.getDisplayText().substring(0, key.getDisplayText().length() - javaFx.length());
    String plain = key.getCode().getName().replace("Numpad ", "");
    return modifiers + SIGNS.getOrDefault(key.getCode(), plain);
  }
}
