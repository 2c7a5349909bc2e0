package downhill.core.raster.surface.ground;

import downhill.core.raster.Raster;
import downhill.core.raster.surface.mesh.Vertices;
import java.util.stream.IntStream;

/**
 * A drawn picture that can wear one cloth after another.
 *
 * @param raster in the colours of the ramp
 * @param depth of each pixel
 * @param looks of the ground, as {@link LitGround} has them
 */
public record Undressed(Raster raster, float[] depth, int[] looks) {
  /** The picture in a cloth, dressed on two threads. */
  public Raster in(ClothOnSurface cloth) {
    Raster dressed = new Raster(raster.width(), raster.height());
    IntStream.range(0, Vertices.THREADS)
        .parallel()
        .forEach(half -> dress(dressed, cloth, edge(half), edge(half + 1)));
    return dressed;
  }

  private int edge(int half) {
    return half * raster.height() / Vertices.THREADS;
  }

  private void dress(Raster dressed, ClothOnSurface cloth, int top, int bottom) {
    int width = raster.width();
    int[] colours = dressed.pixels();
    System.arraycopy(raster.pixels(), top * width, colours, top * width, (bottom - top) * width);
    for (int row = top; row < bottom; row++) {
      cloth.cover(row, row * width, width, depth, looks, colours);
    }
  }
}
