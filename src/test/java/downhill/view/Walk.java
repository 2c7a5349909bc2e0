package downhill.view;

/**
 * Tests that walk through all sizes, languages, colours and what hands may do: they take as long as
 * half of all others. {@code mvn -Pwalks verify} runs them, and continuous integration does.
 */
public final class Walk {
  public static final String TAG = "walk";

  private Walk() {}
}
