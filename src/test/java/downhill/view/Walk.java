package downhill.view;

/**
 * Tests that walk through all sizes, languages, colours and what hands may do: they take as long as
 * half of all others. {@code mvn -Pwalks verify} runs them, and continuous integration does.
 */
final class Walk {
  static final String TAG = "walk";

  private Walk() {}
}
