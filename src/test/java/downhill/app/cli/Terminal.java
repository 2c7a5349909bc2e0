package downhill.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** A person at a terminal: types command lines and reads what they print. */
abstract class Terminal {
  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();

  /** Those that were asked for. */
  final List<WindowRequest> windows = new ArrayList<>();

  final int run(String... arguments) {
    return DownhillCommand.run(arguments, windows::add, new PrintWriter(out), new PrintWriter(err));
  }

  /** What is printed from now on is all there is. */
  final void clear() {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
  }

  final List<String> lines() {
    return out.toString().lines().toList();
  }

  /** The cells of a table below its head. */
  final List<String[]> rows() {
    return lines().stream().skip(1).map(line -> line.split(",", -1)).toList();
  }

  /** The command line ends with status 2 and a sentence, and does nothing. */
  final void assertRefused(String arguments) {
    assertEquals(2, run(arguments.split(" ")));
    assertFalse(err.toString().isBlank());
    assertFalse(err.toString().contains("\tat "), err.toString());
    assertEquals("", out.toString());
    assertEquals(List.of(), windows);
  }
}
