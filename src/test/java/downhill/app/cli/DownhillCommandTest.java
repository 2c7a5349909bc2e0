package downhill.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Vec2;
import downhill.session.Experiment;
import downhill.session.Gallery;
import downhill.session.ShareText;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What there is without a command of its own: the window, help, mistakes in front of a command. */
class DownhillCommandTest extends Terminal {
  @Test
  void aFlagTakesNoValue() {
    assertEquals(2, run("--projector=3"));
    assertEquals("The option --projector takes no value.\n", err.toString());
  }

  @Test
  void optionsBeforeTheCommandAreNotDroppedSilently() {
    assertEquals(2, run("-f", "x^2", "trace"));
    assertEquals(
        "Options stand behind the command: first trace, then the options.\n", err.toString());
  }

  @Test
  void helpAndVersionEndWell() {
    assertEquals(0, run("--help"));
    assertEquals(0, run("trace", "--help"));
    assertEquals(0, run("--version"));
    assertTrue(
        Stream.of("trace", "--function", "--start", "x^2").allMatch(out.toString()::contains));
  }

  @Test
  void withoutACommandTheWindowOpens() {
    assertEquals(DownhillCommand.WINDOW_OPEN, run("-f", "x^2 y", "--play"));
    assertEquals("x^2 y", windows.get(0).experiment().get().cost());
    assertTrue(windows.get(0).playing());
  }

  @Test
  void settingsAreForgottenWhereThatIsAsked() {
    assertEquals(DownhillCommand.WINDOW_OPEN, run("--reset-settings"));
    assertTrue(windows.get(0).forgetting());
    assertEquals(DownhillCommand.WINDOW_OPEN, run("-f", "x^2"));
    assertFalse(windows.get(1).forgetting());
    assertEquals(2, run("trace", "-f", "x", "--reset-settings"));
  }

  @Test
  void withoutArgumentsTheFirstExampleRolls() {
    assertEquals(DownhillCommand.WINDOW_OPEN, run());
    assertEquals(DownhillCommand.WINDOW_OPEN, run("-n", "1000"));
    assertEquals(2, windows.size());
    for (WindowRequest window : windows) {
      assertEquals(Gallery.first().experiment(), window.experiment().get());
      assertTrue(window.playing());
    }
  }

  @Test
  void helpTellsWhoseTheRestIsWithoutAFunction() {
    assertEquals(0, run("--help"));
    String help = out.toString().replaceAll("\\s+", " ");
    assertTrue(help.contains("its first example, with the start, rate and domain of that."), help);
    assertEquals(DownhillCommand.WINDOW_OPEN, run("-s", "1,2"));
    Experiment first = Gallery.first().experiment();
    assertEquals(first.withStart(new Vec2(1, 2)), windows.get(0).experiment().get());
  }

  @Test
  void aWindowThatCannotOpenIsOneSentence() {
    for (String arguments : List.of("", "-f x^2")) {
      assertFailsInOneSentence(arguments, new IllegalStateException("no display"));
      assertFailsInOneSentence(arguments, new UnsupportedOperationException("no display"));
    }
  }

  private void assertFailsInOneSentence(String arguments, RuntimeException failure) {
    String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ");
    clear();
    int status =
        DownhillCommand.run(
            words,
            request -> {
              throw failure;
            },
            new PrintWriter(out),
            new PrintWriter(err));
    assertEquals(1, status);
    assertEquals(failure.getMessage() + "\n", err.toString());
  }

  @Test
  void aCopiedCommandLineReproducesTheExperiment() {
    reproduces("-f", "x^2 + 3y^2", "-s", "-3,2", "-r", "0.05", "-d", "-4:4,-3:3", "-n", "77");
  }

  @Test
  void aCopiedCommandLineReproducesTheParameters() {
    reproduces("-f", "a*x^2 + b*y^2 + c", "-p", "a=-3", "-p", "b=20,0:50", "-p", "c=7");
  }

  private void reproduces(String... given) {
    run(given);
    Experiment experiment = windows.get(0).experiment().get();
    String[] words = ShareText.commandLine(experiment).split(" (?=-)");
    String[] arguments =
        Stream.of(words)
            .skip(2)
            .flatMap(word -> Stream.of(word.split(" ", 2)))
            .map(word -> word.replace("\"", ""))
            .toArray(String[]::new);
    run(arguments);
    assertEquals(experiment, windows.get(1).experiment().get());
  }
}
