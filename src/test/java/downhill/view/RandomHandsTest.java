package downhill.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.descent.Outcome;
import downhill.session.Experiment;
import downhill.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hands that press, type, click, drag and turn whatever comes, wherever it is: nothing is thrown,
 * nothing hangs, and the verdict is that of the session.
 */
@Tag(Walk.TAG)
class RandomHandsTest extends ProgramWindow {
  private static final int ACTIONS = 40;
  private static final int MOST_UNDOS = 5;

  private static final List<String> TEXTS =
      List.of(
          "x^2 + 5",
          "(x^2+y-11)^2 + (x+y^2-7)^2",
          "a*x^2 + b*y^2",
          "ln(x) + sqrt(y)",
          "1/(x*y)",
          "floor(x) + y^2",
          "exp(x^2)",
          "1/0",
          "1e-8*x^2",
          "1e300*(x^2+y^2)",
          "|x| + |y|",
          "x - y",
          "3",
          "sin(5x)*cos(3y) + c*x",
          "w^2 + b^2",
          "x^2 +",
          "sin(",
          "foo(x)",
          "0.3",
          "1e-4",
          "10",
          "1e300",
          "-3, 2",
          "0:1",
          "-1e9:1e9, 0:1",
          "1000");

  private static final List<KeyCode> KEYS =
      List.of(
          KeyCode.SPACE,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.UP,
          KeyCode.DOWN,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.PAGE_UP,
          KeyCode.PAGE_DOWN,
          KeyCode.TAB,
          KeyCode.ENTER,
          KeyCode.ESCAPE,
          KeyCode.DELETE,
          KeyCode.BACK_SPACE,
          KeyCode.F1,
          KeyCode.F5,
          KeyCode.B,
          KeyCode.C,
          KeyCode.D,
          KeyCode.F,
          KeyCode.G,
          KeyCode.K,
          KeyCode.M,
          KeyCode.P,
          KeyCode.S,
          KeyCode.T,
          KeyCode.PERIOD,
          KeyCode.DIGIT0,
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT7,
          KeyCode.DIGIT8,
          KeyCode.DIGIT9);

  private static final List<KeyCode> WITH_CONTROL =
      List.of(KeyCode.L, KeyCode.Z, KeyCode.Y, KeyCode.A, KeyCode.C, KeyCode.V, KeyCode.X);

  private final List<String> done = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void nothingThatHandsDoThrowsOrHangs(long seed) {
    play(new Random(seed), ACTIONS);
  }

  /** Where something fails, what was done before is part of the message. */
  void play(Random random, int actions) {
    try {
      for (int i = 0; i < actions; i++) {
        act(random);
        check();
      }
    } catch (AssertionError failure) {
      throw new AssertionError(String.join("\n", done), failure);
    }
  }

  private void act(Random random) {
    int kind = random.nextInt(20);
    if (kind < 7) {
      press(random);
    } else if (kind < 9) {
      retype(one(random, TEXTS));
    } else if (kind < 10) {
      type(one(random, TEXTS));
    } else if (kind < 15) {
      click(random);
    } else if (kind < 17) {
      drag(random);
    } else if (kind < 18) {
      scroll(random);
    } else if (kind < 19) {
      resize(random);
    } else {
      undoAndRedo(random);
    }
  }

  private void press(Random random) {
    List<KeyCode> keys = new ArrayList<>();
    boolean control = random.nextInt(5) == 0;
    if (control) {
      keys.add(KeyCode.CONTROL);
    }
    if (random.nextInt(5) == 0) {
      keys.add(KeyCode.SHIFT);
    }
    keys.add(one(random, control ? WITH_CONTROL : KEYS));
    does("press " + keys);
    window.press(keys.toArray(KeyCode[]::new));
  }

  /** Into the formula, in place of what stands there. */
  private void retype(String text) {
    does("formula " + text);
    window.press(KeyCode.CONTROL, KeyCode.L);
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.type(text);
  }

  /** Wherever the focus is. */
  private void type(String text) {
    does("type " + text);
    window.type(text);
  }

  private void click(Random random) {
    Node part = part(random);
    double x = place(part).getWidth() * random.nextDouble();
    double y = place(part).getHeight() * random.nextDouble();
    boolean twice = random.nextInt(4) == 0;
    does((twice ? "double " : "") + "click " + part.getId() + " " + x + " " + y);
    if (twice) {
      window.doubleClick(part, x, y);
    } else {
      window.click(part, x, y);
    }
  }

  private void drag(Random random) {
    Node part = part(random);
    double width = place(part).getWidth();
    double height = place(part).getHeight();
    double x = width * random.nextDouble();
    double y = height * random.nextDouble();
    double toX = width * (1.6 * random.nextDouble() - 0.3);
    double toY = height * (1.6 * random.nextDouble() - 0.3);
    MouseButton button = random.nextInt(4) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
    does("drag " + button + " " + part.getId() + " " + x + " " + y + " " + toX + " " + toY);
    window.drag(part, button, x, y, toX, toY);
  }

  private void scroll(Random random) {
    Node part = part(random);
    int notches = random.nextInt(21) - 10;
    does("scroll " + part.getId() + " " + notches);
    window.scroll(part, place(part).getWidth() / 2, place(part).getHeight() / 3, notches);
  }

  private void resize(Random random) {
    int width = 640 + random.nextInt(641);
    int height = 480 + random.nextInt(241);
    does("resize " + width + " " + height);
    window.resize(width, height);
  }

  /** Law: as many times redone as undone, the experiment is as before. */
  private void undoAndRedo(Random random) {
    int times = 1 + random.nextInt(MOST_UNDOS);
    does("undo and redo " + times);
    window.run(
        () -> {
          List<Experiment> passed = new ArrayList<>();
          for (int i = 0; i < times && store.toUndo().get().isPresent(); i++) {
            passed.add(store.now().experiment());
            store.undo();
          }
          for (int i = passed.size() - 1; i >= 0; i--) {
            store.redo();
            assertEquals(passed.get(i), store.now().experiment());
          }
        });
    window.settle();
  }

  /** One of all that have a name and are to be seen, the pictures as often as all others. */
  private Node part(Random random) {
    List<Node> seen =
        window.get(
            () ->
                window.scene().getRoot().lookupAll("*").stream()
                    .filter(node -> node.getId() != null && Window.isSeen(node))
                    .filter(node -> node.getLayoutBounds().getWidth() > 0)
                    .toList());
    List<Node> pictures =
        seen.stream()
            .filter(node -> List.of("map", "surface", "rate", "timeline").contains(node.getId()))
            .toList();
    return one(random, random.nextBoolean() && !pictures.isEmpty() ? pictures : seen);
  }

  private void check() {
    window.settle();
    Session session = window.get(store::now);
    Node verdict = window.node("outcome");
    Optional<String> worn =
        window.get(
            () ->
                Stream.of(Outcome.values())
                    .map(Outcome::id)
                    .filter(verdict.getStyleClass()::contains)
                    .findFirst());
    assertEquals(window.get(() -> store.now().outcome().map(Outcome::id)), worn);
    assertTrue(session.playback().cursor() <= session.run().trajectory().last());
  }

  private void does(String action) {
    done.add(action);
  }

  private static <T> T one(Random random, List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
