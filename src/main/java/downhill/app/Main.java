package downhill.app;

/** The program's entry; it does not extend Application, so that it starts from the class path. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {}
}
