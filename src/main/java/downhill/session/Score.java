package downhill.session;

/** How many of the predictions that count were right. */
public record Score(int right, int asked) {
  static final Score NONE = new Score(0, 0);

  Score with(boolean isRight) {
    return new Score(right + (isRight ? 1 : 0), asked + 1);
  }
}
