package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import downhill.core.raster.colour.ColourMap;
import downhill.session.Edit;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.text.Text;
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

  private void choose(String... entries) {
    Menus.choose(window, "menu", entries);
  }

  private List<String> chosenColours() {
    return window.get(
        () ->
            window.node("menu", MainMenu.class).getItems().stream()
                .filter(item -> "Appearance".equals(item.getText()))
                .flatMap(item -> ((Menu) item).getItems().stream())
                .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
                .map(MenuItem::getText)
                .toList());
  }

  @Test
  void undoAndRedoBearTheNameOfTheChange() {
    double before = parts.store.now().run().rate();
    window.run(() -> parts.store.dispatch(new Edit.RateChanged(0.35)));
    choose("Undo learning rate " + before + " → 0.35");
    assertEquals(before, parts.store.now().run().rate());
    choose("Redo learning rate " + before + " → 0.35");
    assertEquals(0.35, parts.store.now().run().rate());
  }

  @Test
  void aNameWithAnUnderscoreIsWrittenAsItWasTyped() {
    String before = parts.store.now().experiment().cost();
    window.run(() -> parts.store.dispatch(new Edit.CostTyped("x_1^2 + 3*x_2^2")));
    MenuItem undo = window.node("menu", MainMenu.class).getItems().get(0);
    window.click("menu");
    window.waitUntil(() -> Menus.isOpen(undo), "the menu is open");
    window.settle();
    String name = "Undo f = " + before + " → x_1^2 + 3*x_2^2";
    assertEquals(List.of(name), window.get(() -> texts(undo.getStyleableNode())));
  }

  /** What is seen of the texts below the node. */
  private static List<String> texts(Node node) {
    return node.lookupAll(".text").stream()
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  @Test
  void theHeightsTakeTheColoursThatAreChosen() {
    Map<String, ColourMap> maps =
        Map.of(
            "Heights in blue-grey", ColourMap.BLUE_GREY,
            "Heights in viridis", ColourMap.VIRIDIS,
            "Heights in cividis", ColourMap.CIVIDIS,
            "Heights in grey", ColourMap.GREY);
    maps.forEach(
        (name, map) -> {
          choose("Appearance", name);
          assertEquals(map, parts.store.now().display().appearance().colours());
          assertEquals(List.of(name), chosenColours());
        });
  }

  @Test
  void theColoursThatAreChosenAgainStayChosen() {
    for (int time = 0; time < 2; time++) {
      choose("Appearance", "Heights in viridis");
      assertEquals(List.of("Heights in viridis"), chosenColours());
    }
  }

  @Test
  void theBallJumpsWhereThatIsChosen() {
    choose("Appearance", "Jump from step to step, do not roll");
    assertEquals(true, parts.store.now().playback().jumping());
  }

  @Test
  void theFieldsUnfold() {
    choose("Start, domain and steps…");
    window.waitUntil(() -> window.node("start").isVisible(), "the fields are seen");
  }

  @Test
  void aPressOnItsButtonOpensIt() {
    MainMenu menu = window.node("menu", MainMenu.class);
    window.click(menu);
    window.waitUntil(menu::isShowing, "the menu is open");
  }
}
