package downhill.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A screen for windows of other processes: the one that is there, or one in memory. */
final class Display implements AutoCloseable {
  private final String name;
  private final Optional<Process> server;

  private Display(String name, Optional<Process> server) {
    this.name = name;
    this.server = server;
  }

  /** Empty where there is neither a screen nor Xvfb. */
  static Optional<Display> open() throws IOException {
    String present = System.getenv().getOrDefault("DISPLAY", "");
    if (!present.isEmpty()) {
      return Optional.of(new Display(present, Optional.empty()));
    }
    return hasXvfb() ? Optional.of(inMemory()) : Optional.empty();
  }

  private static boolean hasXvfb() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "Xvfb")));
  }

  private static Display inMemory() throws IOException {
    Process server =
        new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader numbers = server.inputReader();
    return new Display(":" + numbers.readLine(), Optional.of(server));
  }

  /** Lets the process open its windows here. */
  void lendTo(ProcessBuilder process) {
    process.environment().put("DISPLAY", name);
  }

  @Override
  public void close() {
    server.ifPresent(Process::destroy);
  }
}
