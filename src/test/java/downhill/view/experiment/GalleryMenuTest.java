package downhill.view.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.session.Edit;
import downhill.session.Example;
import downhill.session.Gallery;
import downhill.session.Session;
import downhill.view.ChromeParts;
import downhill.view.Window;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GalleryMenuTest {
  private final ChromeParts parts = new ChromeParts();
  private Window window;

  @BeforeEach
  void show() {
    window = ChromeParts.shown(parts);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Popup popup() {
    return javafx.stage.Window.getWindows().stream()
        .filter(Popup.class::isInstance)
        .map(Popup.class::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void namesEveryExampleOnASmallWindow() {
    window.click("gallery");
    assertEquals(
        Gallery.examples().size(), popup().getScene().getRoot().lookupAll(".gallery-entry").size());
    assertTrue(popup().getHeight() <= 600, "as high as " + popup().getHeight());
    assertEquals(
        Gallery.first().lesson(), popup().getScene().lookup("#gallery-lesson").getAccessibleText());
    window.press(KeyCode.ESCAPE);
  }

  /** The smallest window of projector mode, in whose units all is laid out. */
  @Test
  void fitsOnAProjector() {
    window.run(() -> window.scene().getRoot().getStyleClass().addAll("projector", "low"));
    window.resize(720, 540);
    window.click("gallery");
    assertTrue(popup().getWidth() <= 720, "as wide as " + popup().getWidth());
    assertTrue(popup().getHeight() <= 540, "as high as " + popup().getHeight());
    Set<Node> entries = popup().getScene().getRoot().lookupAll(".gallery-entry");
    assertEquals(Gallery.examples().size(), entries.size());
    assertTrue(entries.stream().allMatch(e -> e.getLayoutBounds().getHeight() >= 40));
    window.press(KeyCode.ESCAPE);
  }

  @Test
  void whereThereIsRoomFormulasStandBesideTheNames() {
    window.resize(1000, 660);
    window.click("gallery");
    assertEquals(
        Gallery.examples().size(),
        popup().getScene().getRoot().lookupAll(".gallery-formula").size());
    window.press(KeyCode.ESCAPE);
  }

  @Test
  void theKeysOfTheWindowWaitUntilItIsClosed() {
    MenuButton gallery = window.node("gallery", MenuButton.class);
    Session before = parts.store.now();
    window.click("gallery");
    assertTrue(window.get(gallery::isShowing));
    for (KeyCode key : List.of(KeyCode.T, KeyCode.P, KeyCode.B, KeyCode.PAGE_DOWN, KeyCode.G)) {
      window.press(key);
    }
    assertEquals(before.experiment(), parts.store.now().experiment());
    assertEquals(before.display(), parts.store.now().display());
    assertEquals(before.playback(), parts.store.now().playback());
    window.press(KeyCode.ESCAPE);
    assertFalse(window.get(gallery::isShowing));
    window.press(KeyCode.T);
    assertNotEquals(before.display(), parts.store.now().display());
  }

  @Test
  void arrowsAndEnterChoose() {
    window.click("gallery");
    window.press(KeyCode.LEFT);
    window.press(KeyCode.HOME);
    window.press(KeyCode.DOWN);
    window.press(KeyCode.ENTER);
    String second = Gallery.examples().get(1).cost().text();
    TextField formula = window.node("formula", TextField.class);
    window.waitUntil(() -> formula.getText().equals(second), "the second example");
    assertEquals(Gallery.examples().get(1).experiment(), parts.store.now().experiment());
    window.press(KeyCode.SPACE);
    window.waitUntil(() -> parts.store.now().playback().playing(), "Space plays what was chosen");
  }

  /** Himmelblau's function stands in the gallery twice. */
  @Test
  void opensAtThePresentExampleOfTwoWithOneFormula() {
    for (Example example : Gallery.examples()) {
      window.run(() -> parts.store.dispatch(new Edit.ExperimentChosen(example.experiment())));
      window.click("gallery");
      GalleryEntry focused = window.get(() -> (GalleryEntry) popup().getScene().getFocusOwner());
      assertEquals(example.name(), focused.example().name());
      window.press(KeyCode.ESCAPE);
    }
  }

  @Test
  void aClickChooses() {
    window.click("gallery");
    GalleryEntry bowl =
        window.get(
            () ->
                popup().getScene().getRoot().lookupAll(".gallery-entry").stream()
                    .map(GalleryEntry.class::cast)
                    .filter(entry -> entry.example().name().equals("Bowl"))
                    .findFirst()
                    .orElseThrow());
    window.click(bowl);
    window.waitUntil(
        () -> parts.store.now().experiment().equals(bowl.example().experiment()), "the bowl");
  }
}
