package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.raster.ColourMap;
import downhill.session.Edit;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MainMenuTest {
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

  private MenuItem item(String text) {
    return window.get(
        () ->
            window.node("menu", MainMenu.class).getItems().stream()
                .filter(item -> text.equals(item.getText()))
                .findFirst()
                .orElseThrow());
  }

  private void choose(MenuItem item) {
    window.run(item::fire);
  }

  @Test
  void undoAndRedoBearTheNameOfTheChange() {
    double before = parts.store.now().run().rate();
    window.run(() -> parts.store.dispatch(new Edit.RateChanged(0.35)));
    choose(item("Undo learning rate " + before + " → 0.35"));
    assertEquals(before, parts.store.now().run().rate());
    choose(item("Redo learning rate " + before + " → 0.35"));
    assertEquals(0.35, parts.store.now().run().rate());
  }

  @Test
  void theHeightsTakeTheColoursThatAreChosen() {
    Menu colours = (Menu) item("Colours of the heights");
    for (ColourMap map : ColourMap.values()) {
      choose(colours.getItems().get(map.ordinal()));
      assertEquals(map, parts.store.now().display().appearance().colours());
    }
  }

  @Test
  void theBallJumpsWhereThatIsChosen() {
    choose(item("Jump from step to step, do not roll"));
    assertEquals(true, parts.store.now().playback().jumping());
  }

  @Test
  void theFieldsUnfold() {
    choose(item("Start, domain and steps…"));
    window.waitUntil(() -> window.node("start").isVisible(), "the fields are seen");
  }

  @Test
  void aPressOnItsButtonOpensIt() {
    MainMenu menu = window.node("menu", MainMenu.class);
    window.click(menu);
    window.waitUntil(menu::isShowing, "the menu is open");
  }
}
