package downhill.view;

import downhill.core.raster.colour.Palette;
import downhill.session.Store;
import downhill.view.look.PaletteStyle;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/**
 * A window with a person in front of it: clicks, drags, types through the toolkit's robot, and
 * waits until what it expects is seen. What the toolkit's thread throws fails the test.
 *
 * <p>All methods are for the test's thread; what is given to {@link #get}, {@link #run} and {@link
 * #waitUntil} runs on the toolkit's thread, and may ask for a {@link #node} there. Controls exist
 * only once the toolkit has started: make them in the supplier.
 */
public final class Window implements AutoCloseable {
  /** Monocle's wheel turns the other way. */
  private static final boolean HEADLESS = "Monocle".equals(System.getProperty("glass.platform"));

  private final Stage stage;
  private final Robot robot;

  private Window(Stage stage, Robot robot) {
    this.stage = stage;
    this.robot = robot;
  }

  /** Shows what the supplier makes, with the fonts, colours and style sheets of the program. */
  public static Window showing(Supplier<? extends Parent> content, double width, double height) {
    return of(() -> new Scene(styled(content.get()), width, height));
  }

  /** Shows the window of the program, with its keys. */
  static Window over(Store store, double width, double height) {
    return of(
        () -> {
          MainView view = new MainView(store);
          view.furnish();
          Scene scene = new Scene(view, width, height);
          view.installKeys(scene);
          return scene;
        });
  }

  /** Shows a scene as it is. */
  public static Window of(Supplier<Scene> scene) {
    Toolkit.start();
    Window window =
        Toolkit.call(
            () -> {
              Stage stage = new Stage();
              stage.setScene(scene.get());
              stage.setX(0);
              stage.setY(0);
              stage.show();
              stage.requestFocus();
              return new Window(stage, new Robot());
            });
    window.waitUntil(() -> window.stage.isFocused(), "the window has the focus");
    window.run(() -> window.robot.mouseMove(window.scene().getRoot().localToScreen(1, 1)));
    window.settle();
    return window;
  }

  private static Parent styled(Parent root) {
    root.setStyle(PaletteStyle.of(Palette.LIGHT));
    root.getStylesheets().add("/downhill/assets/styles/downhill.css");
    return root;
  }

  public Scene scene() {
    return stage.getScene();
  }

  public Stage stage() {
    return stage;
  }

  /** The node of the id. */
  public Node node(String id) {
    return get(
        () -> {
          Node found = scene().getRoot().lookup("#" + id);
          if (found == null) {
            throw new AssertionError("no node #" + id);
          }
          return found;
        });
  }

  public <T extends Node> T node(String id, Class<T> type) {
    return type.cast(node(id));
  }

  /** Whether the node of the id is to be seen, as far as the nodes that it is in are. */
  public boolean isSeen(String id) {
    Node node = node(id);
    return get(() -> isSeen(node));
  }

  public static boolean isSeen(Node node) {
    return node == null || node.isVisible() && isSeen(node.getParent());
  }

  /** Runs on the toolkit's thread and waits for it. */
  public void run(Runnable action) {
    get(
        () -> {
          action.run();
          return true;
        });
  }

  /** What the supplier gives on the toolkit's thread. */
  public <T> T get(Supplier<T> value) {
    T result = Toolkit.call(value::get);
    Toolkit.failOnThrown();
    return result;
  }

  /** Waits for the condition, asked at every pulse. */
  public void waitUntil(BooleanSupplier condition, String description) {
    Toolkit.waitUntil(condition, description);
    Toolkit.failOnThrown();
  }

  /** Waits for two pulses: what was asked for is laid out and drawn. */
  public void settle() {
    int[] pulses = {0};
    waitUntil(() -> ++pulses[0] > 2, "two pulses");
  }

  public void click(String id) {
    click(node(id));
  }

  /** Clicks the middle of the node. */
  public void click(Node node) {
    click(get(() -> centre(node)), 1);
  }

  /** Clicks at a place of the node, in its own coordinates. */
  public void click(Node node, double x, double y) {
    click(get(() -> node.localToScreen(x, y)), 1);
  }

  public void doubleClick(Node node, double x, double y) {
    click(get(() -> node.localToScreen(x, y)), 2);
  }

  private void click(Point2D screen, int times) {
    run(
        () -> {
          robot.mouseMove(pixel(screen));
          for (int i = 0; i < times; i++) {
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
          }
        });
    settle();
  }

  /** Drags with the primary button between two places of the node, in steps as a hand does. */
  public void drag(Node node, double fromX, double fromY, double toX, double toY) {
    drag(node, MouseButton.PRIMARY, fromX, fromY, toX, toY);
  }

  public void drag(
      Node node, MouseButton button, double fromX, double fromY, double toX, double toY) {
    hold(node, button, fromX, fromY, toX, toY);
    run(() -> robot.mouseRelease(button));
    settle();
  }

  /** Drags with the primary button, which stays down. */
  public void hold(Node node, double fromX, double fromY, double toX, double toY) {
    hold(node, MouseButton.PRIMARY, fromX, fromY, toX, toY);
  }

  /** Lets the primary button go. */
  public void letGo() {
    run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    settle();
  }

  private void hold(
      Node node, MouseButton button, double fromX, double fromY, double toX, double toY) {
    Point2D from = get(() -> node.localToScreen(fromX, fromY));
    Point2D to = get(() -> node.localToScreen(toX, toY));
    run(() -> robot.mouseMove(pixel(from)));
    settle();
    run(() -> robot.mousePress(button));
    settle();
    int moves = 8;
    for (int i = 1; i <= moves; i++) {
      Point2D at = from.interpolate(to, (double) i / moves);
      run(() -> robot.mouseMove(pixel(at)));
      settle();
    }
  }

  /** Moves the pointer to a place of the node. */
  public void hover(Node node, double x, double y) {
    run(() -> robot.mouseMove(pixel(node.localToScreen(x, y))));
    settle();
  }

  /** Turns the wheel at a place of the node; positive turns it towards the person. */
  public void scroll(Node node, double x, double y, int notches) {
    hover(node, x, y);
    run(() -> robot.mouseWheel(HEADLESS ? -notches : notches));
    settle();
  }

  /** Presses the keys one after the other, keeps them down, lets go in reverse order. */
  public void press(KeyCode... keys) {
    tap(List.of(keys));
    settle();
  }

  private void tap(List<KeyCode> keys) {
    run(
        () -> {
          keys.forEach(robot::keyPress);
          for (int i = keys.size() - 1; i >= 0; i--) {
            robot.keyRelease(keys.get(i));
          }
        });
  }

  /** Types the text where the focus is. */
  public void type(String text) {
    for (char c : text.toCharArray()) {
      List<KeyCode> keys = Keyboard.keysOf(c);
      if (keys.isEmpty()) {
        // Keys go by way of the window system and would be overtaken.
        settle();
        run(() -> Keyboard.commit(scene(), c));
      } else {
        tap(keys);
      }
    }
    settle();
  }

  /** The window's picture, for a look or a comparison. */
  public WritableImage picture() {
    settle();
    return get(() -> scene().snapshot(null));
  }

  /** The colours of the node of the id as the window shows it, row by row. */
  public int[] pixels(String id) {
    Node node = node(id);
    WritableImage picture = picture();
    Bounds at = get(() -> node.localToScene(node.getLayoutBounds()));
    int width = (int) at.getWidth();
    int height = (int) at.getHeight();
    int[] pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(
            (int) at.getMinX(),
            (int) at.getMinY(),
            width,
            height,
            PixelFormat.getIntArgbInstance(),
            pixels,
            0,
            width);
    return pixels;
  }

  public void resize(double width, double height) {
    run(
        () -> {
          stage.setWidth(stage.getWidth() - scene().getWidth() + width);
          stage.setHeight(stage.getHeight() - scene().getHeight() + height);
        });
    waitUntil(
        () ->
            Math.abs(scene().getWidth() - width) < 1 && Math.abs(scene().getHeight() - height) < 1,
        "the window is " + width + " by " + height);
    settle();
  }

  @Override
  public void close() {
    Toolkit.call(
        () -> {
          stage.close();
          return true;
        });
    Toolkit.failOnThrown();
  }

  /** The robot cuts fractions off. */
  private static Point2D pixel(Point2D place) {
    return new Point2D(Math.rint(place.getX()), Math.rint(place.getY()));
  }

  private static Point2D centre(Node node) {
    Bounds bounds = node.getBoundsInLocal();
    return node.localToScreen(bounds.getCenterX(), bounds.getCenterY());
  }
}
