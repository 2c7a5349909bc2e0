package downhill.core.raster.path;

import java.util.Arrays;

/**
 * The lines drawn so far, so that a repeated one can be left out. Two lines are the same when their
 * ends agree to half a pixel; after hundreds of lines to one pixel, after a thousand to two.
 */
final class DrawnLines {
  private static final long EMPTY = Long.MIN_VALUE;

  private long[] keys = new long[1024];
  private int size;

  DrawnLines() {
    Arrays.fill(keys, EMPTY);
  }

  /** Whether the line, of either direction, is new. Its ends lie within some thousand pixels. */
  boolean add(double x0, double y0, double x1, double y1) {
    double cells = size < 256 ? 2 : size < 1024 ? 1 : 0.5;
    long one = end(x0 * cells, y0 * cells);
    long other = end(x1 * cells, y1 * cells);
    return add(Math.min(one, other) << 32 | Math.max(one, other));
  }

  private static long end(double x, double y) {
    return (Math.round(x) & 0xFFFF) << 15 ^ Math.round(y) & 0x7FFF;
  }

  private boolean add(long key) {
    if (2 * size > keys.length) {
      grow();
    }
    int slot = slot(key);
    boolean isNew = keys[slot] == EMPTY;
    if (isNew) {
      keys[slot] = key;
      size++;
    }
    return isNew;
  }

  private int slot(long key) {
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
    while (keys[slot] != EMPTY && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] old = keys;
    keys = new long[2 * old.length];
    Arrays.fill(keys, EMPTY);
    for (long key : old) {
      if (key != EMPTY) {
        keys[slot(key)] = key;
      }
    }
  }
}
