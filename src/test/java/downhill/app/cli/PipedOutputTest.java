package downhill.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PipedOutputTest {
  /** Takes so many bytes. */
  private static final class Failing extends OutputStream {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final String message;

    Failing(String message) {
      this.message = message;
    }

    @Override
    public void write(int oneByte) throws IOException {
      if (taken.size() == 3) {
        throw new IOException(message);
      }
      taken.write(oneByte);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Broken pipe,false",
    "The pipe is being closed,false",
    "No space left on device,true",
    "Bad file descriptor,true"
  })
  void onlyAReaderThatHasHadEnoughIsNoFailure(String message, boolean failure) {
    Failing sink = new Failing(message);
    PrintWriter writer = new PrintWriter(new PipedOutput(sink));
    writer.print("1,2\n3,4\n");
    writer.flush();
    writer.print("5,6\n");
    assertEquals(failure, writer.checkError());
    assertEquals("1,2", sink.taken.toString());
  }
}
