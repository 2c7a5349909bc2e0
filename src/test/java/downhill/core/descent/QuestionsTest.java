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

  private static Questions many(int count) {
    return new Questions(Collections.nCopies(count, raising(0)));
  }

  private static Question raising(int more) {
    return new Question(SETUP, ending -> Collections.nCopies(more, raising(0)));
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
    Questions questions = many(7);
    questions.join();
    assertEquals(7, taken(questions, 0).size());
    assertTrue(questions.isEmpty());
  }

  @Test
  void eachOfTwoHerdsTakesItsShare() {
    Questions questions = many(7);
    questions.join();
    questions.join();
    assertEquals(4, taken(questions, 0).size());
    assertEquals(3, taken(questions, 0).size());
  }

  @Test
  void whatAnEndingRaisesGoesToTheHerdThatHasLess() {
    Questions questions = new Questions(List.of(raising(7), raising(0), raising(0)));
    questions.join();
    questions.join();
    List<Question> first = taken(questions, 0);
    assertEquals(2, first.size());
    assertEquals(1, taken(questions, 0).size());
    questions.answer(first.get(0), ENDING);
    assertEquals(4, taken(questions, 1).size());
    assertEquals(3, taken(questions, 1).size());
  }

  @Test
  void aHerdWithoutAnyGetsOneAsLongAsOneWaits() {
    Questions questions = many(3);
    questions.join();
    questions.join();
    assertEquals(2, taken(questions, 0).size());
    assertTrue(questions.awaitMore(() -> false));
    assertTrue(questions.take(0).isPresent());
  }

  @Test
  void noneIsLeftWhenAllAreAnsweredOrLetGo() {
    Questions questions = many(2);
    questions.join();
    questions.answer(questions.take(0).orElseThrow(), ENDING);
    questions.take(0).orElseThrow();
    questions.drop();
    assertFalse(questions.awaitMore(() -> false));
  }

  @Test
  void nothingWaitsAnyMoreOnceAHerdHasFailed() {
    Questions questions = new Questions(List.of(raising(7), raising(7), raising(7)));
    questions.join();
    questions.join();
    List<Question> held = taken(questions, 0);
    questions.abandon();
    held.forEach(question -> questions.answer(question, ENDING));
    assertTrue(questions.isEmpty());
    assertFalse(questions.awaitMore(() -> false));
  }
}
