package downhill.app.cli;

import downhill.core.raster.Raster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * A picture as a PNG file. Written out here, because ImageIO would bring up AWT, which takes longer
 * than many a picture.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">Portable Network Graphics, third edition</a>
 */
final class Png {
  private static final int[] SIGNATURE = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int BITS = 8;
  private static final int RED_GREEN_BLUE = 2;
  private static final int NO_FILTER = 0;

  private Png() {}

  /** Writes an opaque picture. */
  static void write(Raster picture, OutputStream file) throws IOException {
    DataOutputStream out = new DataOutputStream(file);
    for (int part : SIGNATURE) {
      out.write(part);
    }
    chunk("IHDR", header(picture), out);
    chunk("IDAT", pixels(picture), out);
    chunk("IEND", new byte[0], out);
    out.flush();
  }

  private static byte[] header(Raster picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(picture.width());
    out.writeInt(picture.height());
    out.write(new byte[] {BITS, RED_GREEN_BLUE, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] pixels(Raster picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      byte[] row = new byte[1 + 3 * picture.width()];
      row[0] = NO_FILTER;
      for (int y = 0; y < picture.height(); y++) {
        for (int x = 0; x < picture.width(); x++) {
          int argb = picture.pixel(x, y);
          row[3 * x + 1] = (byte) (argb >> 16);
          row[3 * x + 2] = (byte) (argb >> 8);
          row[3 * x + 3] = (byte) argb;
        }
        out.write(row);
      }
    }
    return bytes.toByteArray();
  }

  private static void chunk(String type, byte[] data, DataOutputStream out) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) check.getValue());
  }
}
