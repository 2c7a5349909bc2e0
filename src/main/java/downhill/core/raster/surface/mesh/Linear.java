package downhill.core.raster.surface.mesh;

/** A quantity that is linear in the pixel: {@code q = q₀ + x·q_x + y·q_y}, from a vertex on. */
public final class Linear {
  private float start;
  private float stepX;
  private float stepY;

  /**
   * Lays it through a vertex, so that it grows by b along (bx, by) and by d along (dx, dy). The
   * components come divided by the cross product of the two, which all quantities of a face share.
   */
  void lay(float start, float b, float d, float bx, float by, float dx, float dy) {
    this.start = start;
    stepX = b * dy - d * by;
    stepY = d * bx - b * dx;
  }

  public float at(float x, float y) {
    return start + x * stepX + y * stepY;
  }

  public float start() {
    return start;
  }

  /** How much more it is at the next pixel of the row. */
  public float step() {
    return stepX;
  }

  public float steepness() {
    return (float) Math.sqrt(stepX * stepX + stepY * stepY);
  }
}
