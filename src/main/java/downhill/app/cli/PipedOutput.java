package downhill.app.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * An output that may be a pipe whose reader ends first, as {@code head} after ten lines: what comes
 * then is wanted by nobody, and dropped. Other failures are failures.
 */
final class PipedOutput extends FilterOutputStream {
  private boolean readerIsGone;

  PipedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int oneByte) throws IOException {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (readerIsGone) {
      return;
    }
    try {
      out.write(bytes, from, count);
    } catch (IOException failure) {
      readerIsGone = isOfClosedPipe(failure);
      if (!readerIsGone) {
        throw failure;
      }
    }
  }

  /** “Broken pipe”, or on Windows “The pipe is being closed”. */
  private static boolean isOfClosedPipe(IOException failure) {
    return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
