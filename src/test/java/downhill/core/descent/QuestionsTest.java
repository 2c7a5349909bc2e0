package downhill.core.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.calculus.Reference;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private static final Setup SETUP =
      new Setup(
          new Terrain(Reference.HIMMELBLAU.function(), Domain.of(-5, 5, -5, 5)),
          new GradientDescent(0.01),
          Vec2.ZERO,
          10);

  /** Any ending will do. */
  private static final Ending ENDING = Ending.of(SETUP);

  private static Questions forHerds(int herds, List<Question> first) {
    Questions questions = new Questions(first);
    for (int i = 0; i < herds; i++) {
      questions.join();
    }
    return questions;
  }

  private static List<Question> plain(int count) {
    return Collections.nCopies(count, raising(0));
  }

  private static Question raising(int more) {
    return new Question(SETUP, ending -> plain(more));
  }

  /** Takes all that a herd gets that holds so many already. */
  private static List<Question> taken(Questions questions, int held) {
    List<Question> taken = new ArrayList<>();
    Optional<Question> next = questions.take(held);
    while (next.isPresent()) {
      taken.add(next.get());
      next = questions.take(held + taken.size());
    }
    return taken;
  }

  @Test
  void aHerdAloneTakesAll() {
    Questions questions = forHerds(1, plain(7));
    assertEquals(7, taken(questions, 0).size());
    assertTrue(questions.isEmpty());
  }

  @Test
  void eachOfTwoHerdsTakesItsShare() {
    Questions questions = forHerds(2, plain(7));
    assertEquals(4, taken(questions, 0).size());
    assertEquals(3, taken(questions, 0).size());
  }

  @Test
  void whatAnEndingRaisesGoesToTheHerdThatHasLess() {
    Questions questions = forHerds(2, List.of(raising(7), raising(0), raising(0)));
    List<Question> first = taken(questions, 0);
    assertEquals(2, first.size());
    assertEquals(1, taken(questions, 0).size());
    questions.answer(first.get(0), ENDING);
    assertEquals(4, taken(questions, 1).size());
    assertEquals(3, taken(questions, 1).size());
  }

  @Test
  void aHerdWithoutAnyGetsOneAsLongAsOneWaits() {
    Questions questions = forHerds(2, plain(3));
    assertEquals(2, taken(questions, 0).size());
    assertTrue(questions.awaitMore(() -> false));
    assertTrue(questions.take(0).isPresent());
  }

  @Test
  void noneIsLeftWhenAllAreAnsweredOrLetGo() {
    Questions questions = forHerds(1, plain(2));
    questions.answer(questions.take(0).orElseThrow(), ENDING);
    questions.take(0).orElseThrow();
    questions.drop();
    assertFalse(questions.awaitMore(() -> false));
  }

  @Test
  void nothingWaitsAnyMoreOnceAHerdHasFailed() {
    Questions questions = forHerds(2, List.of(raising(7), raising(7), raising(7)));
    List<Question> held = taken(questions, 0);
    questions.abandon();
    held.forEach(question -> questions.answer(question, ENDING));
    assertTrue(questions.isEmpty());
    assertFalse(questions.awaitMore(() -> false));
  }
}
