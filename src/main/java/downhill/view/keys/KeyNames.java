package downhill.view.keys;

import downhill.session.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

/** The names of keys as they stand on a keyboard: Shift+→ ←, Page Down, Ctrl+L. */
final class KeyNames {
  private static final Map<KeyCode, String> SIGNS =
      Map.of(
          KeyCode.LEFT, "←",
          KeyCode.RIGHT, "→",
          KeyCode.UP, "↑",
          KeyCode.DOWN, "↓",
          KeyCode.KP_LEFT, "←",
          KeyCode.KP_RIGHT, "→",
          KeyCode.KP_UP, "↑",
          KeyCode.KP_DOWN, "↓");

  /** The keys that bear words, by the texts that are the words. */
  private static final Map<KeyCode, String> WORDS =
      Map.of(
          KeyCode.ESCAPE, "key.escape",
          KeyCode.SPACE, "key.space",
          KeyCode.HOME, "key.home",
          KeyCode.END, "key.end",
          KeyCode.PAGE_UP, "key.page-up",
          KeyCode.PAGE_DOWN, "key.page-down");

  private static final String APART = "  ";

  private record Name(String modifiers, String key, boolean arrow) {
    static Name of(KeyCodeCombination key) {
      String plain = new KeyCodeCombination(key.getCode()).getDisplayText();
      String shown = key.getDisplayText();
      return new Name(
          translated(shown.substring(0, shown.length() - plain.length())),
          name(key.getCode()),
          key.getCode().isArrowKey());
    }

    static Name of(String sign) {
      return new Name("", sign.replace('-', '−'), false);
    }

    /** The arrows of one kind share their modifiers. */
    private String after(Name before) {
      boolean together = arrow && before.arrow && modifiers.equals(before.modifiers);
      return together ? " " + key : APART + modifiers + key;
    }
  }

  private KeyNames() {}

  static String of(KeyCodeCombination key) {
    Name name = Name.of(key);
    return name.modifiers() + name.key();
  }

  /** All keys of bindings that do one thing; twins on the number pad count once. */
  static String of(List<KeyBinding> bindings) {
    List<Name> names = bindings.stream().flatMap(KeyNames::names).distinct().toList();
    StringBuilder text = new StringBuilder();
    Name before = new Name("", "", false);
    for (Name name : names) {
      text.append(name.after(before));
      before = name;
    }
    return text.toString().strip();
  }

  private static Stream<Name> names(KeyBinding binding) {
    List<Name> names = new ArrayList<>(binding.keys().stream().map(Name::of).toList());
    binding.signs().codePoints().limit(1).forEach(c -> names.add(Name.of(Character.toString(c))));
    return names.stream();
  }

  private static String translated(String modifiers) {
    return modifiers
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
