package downhill.view.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Gallery;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCodeCombination;
import org.junit.jupiter.api.Test;

class WindowKeyTest {
  private static final Runnable NOTHING = () -> {};

  @Test
  void aKeyIsShownAsItStandsOnAKeyboard() {
    assertEquals("Ctrl+L", WindowKey.FORMULA.shown());
    assertEquals("Space", WindowKey.PLAY.shown());
    assertEquals("←", WindowKey.STEP_BACK.shown());
    assertEquals("Shift+→", WindowKey.TEN_STEPS.shown());
    assertEquals("7", WindowKey.MAP_ALONE.shown());
    assertEquals("Ctrl+Shift+Z", WindowKey.REDO.shown(), "of two the first");
  }

  @Test
  void theTableHasEachKey() {
    List<List<KeyCodeCombination>> done =
        table().groups().stream()
            .flatMap(group -> group.bindings().stream())
            .map(KeyBinding::keys)
            .toList();
    for (WindowKey key : WindowKey.values()) {
      assertTrue(done.contains(key.does(NOTHING).keys()), key.name());
    }
  }

  private static KeyTable table() {
    return new KeyTable(
        new Store(Session.of(Gallery.first().experiment(), false)),
        new KeyTable.WindowActions(all(), NOTHING, NOTHING, colour -> {}));
  }

  private static Map<WindowKey, Runnable> all() {
    return Stream.of(WindowKey.values()).collect(Collectors.toMap(key -> key, key -> NOTHING));
  }

  /** A second copy of the table would be wrong where Ctrl is ⌘, and when a key changes. */
  @Test
  void noTextHasTheNameOfAKey() {
    ResourceBundle texts = Strings.bundle();
    List<String> naming =
        texts.keySet().stream()
            .filter(text -> namesAKey(texts.getString(text)))
            .filter(text -> !text.startsWith("key."))
            .toList();
    assertEquals(List.of(), naming);
  }

  private static boolean namesAKey(String text) {
    return text.contains("Ctrl")
        || Stream.of(WindowKey.values()).anyMatch(key -> isNamed(key.shown(), text));
  }

  /** In brackets, behind a point, or as what is to be pressed. */
  private static boolean isNamed(String key, String text) {
    String name = Pattern.quote(key);
    return Pattern.compile("(\\(|\\bkey )" + name + "[ )]|(· |\\b[Pp]ress )" + name + "(?!\\w)")
        .matcher(text)
        .find();
  }
}
