package downhill.view;

import downhill.session.Strings;
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
          KeyCode.DOWN, "↓");

  /** The keys that bear words, by the texts that are the words. */
  private static final Map<KeyCode, String> WORDS =
      Map.of(
          KeyCode.SPACE, "key.space",
          KeyCode.HOME, "key.home",
          KeyCode.END, "key.end",
          KeyCode.PAGE_UP, "key.page-up",
          KeyCode.PAGE_DOWN, "key.page-down");

  private KeyNames() {}

  /** All keys of a binding; twins on the number pad bear the same name and count once. */
  static String of(KeyBinding binding) {
    return Stream.concat(binding.keys().stream().map(KeyNames::of), Stream.of(binding.sign()))
        .filter(name -> !name.isEmpty())
        .distinct()
        .collect(Collectors.joining("  "));
  }

  private static String of(KeyCodeCombination key) {
    String plain = new KeyCodeCombination(key.getCode()).getDisplayText();
    String shown = key.getDisplayText();
    return modifiers(shown.substring(0, shown.length() - plain.length())) + name(key.getCode());
  }

  private static String modifiers(String javaFx) {
    return javaFx
        .replace("Ctrl", Strings.text("key.ctrl"))
        .replace("Alt", Strings.text("key.alt"))
        .replace("Shift", Strings.text("key.shift"));
  }

  private static String name(KeyCode code) {
    return WORDS.containsKey(code)
        ? Strings.text(WORDS.get(code))
        : SIGNS.getOrDefault(code, code.getName().replace("Numpad ", ""));
  }
}
