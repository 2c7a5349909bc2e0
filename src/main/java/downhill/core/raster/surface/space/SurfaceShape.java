package downhill.core.raster.surface.space;

import downhill.core.analysis.HeightField;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Cap;

/**
 * A landscape as a block: heights are linear in f and sawn off flat at a cap. Immutable, belongs to
 * the landscape and serves every frame of it.
 *
 * <p>Model coordinates: the longer side of the domain reaches from −1 to 1, the shorter one in the
 * same units (both sides from −1 to 1 beyond 4:1), f from its minimum to the cap from 0 to 0.42.
 */
public final class SurfaceShape {
  public static final double TOP = 0.42;
  public static final double BASE = -0.03;
  private static final double LONGEST = 4;

  /** Higher samples are sawn off anyway; limited, their cells keep a fair slope at the rim. */
  private static final double HIGHEST = 4 * TOP;

  private final HeightField field;
  private final double cap;
  private final boolean cut;
  private final double scale;
  private final double halfX;
  private final double halfY;
  private final float[] heights;
  private final Slopes slopes;
  private final boolean holes;
  private final float[] outline;

  private SurfaceShape(HeightField field) {
    Domain domain = field.grid().domain();
    this.field = field;
    this.cap = Cap.of(field);
    this.cut = cap < field.max();
    this.scale = cap > field.min() ? TOP / (cap - field.min()) : 0;
    double ratio = domain.y().length() / domain.x().length();
    boolean toScale = ratio <= LONGEST && ratio >= 1 / LONGEST;
    this.halfX = toScale ? Math.min(1, 1 / ratio) : 1;
    this.halfY = toScale ? Math.min(1, ratio) : 1;
    this.heights = new float[field.grid().size()];
    this.holes = fillHeights();
    this.slopes = Slopes.of(this);
    this.outline = Outline.of(this);
  }

  /** The block of a landscape over two variables. */
  public static SurfaceShape of(HeightField field) {
    if (field.grid().rows() < 2) {
      throw new IllegalArgumentException("a curve is no surface");
    }
    return new SurfaceShape(field);
  }

  private boolean fillHeights() {
    boolean anyHole = false;
    for (int row = 0, i = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++, i++) {
        heights[i] = (float) Math.min(HIGHEST, heightOf(field.at(column, row)));
        anyHole |= Float.isNaN(heights[i]);
      }
    }
    return anyHole;
  }

  /** The value of f at which the block is sawn off; the maximum where it is not. */
  public double cap() {
    return cap;
  }

  /** Whether anything is sawn off: "cut at f = {@link #cap()}". */
  public boolean isCut() {
    return cut;
  }

  /** The model height of a value of f, unlimited; NaN for a value that is not finite. */
  public double heightOf(double value) {
    return Double.isFinite(value)
        ? (scale == 0 ? TOP / 2 : (value - field.min()) * scale)
        : Double.NaN;
  }

  /** The value of f at a model height, the inverse of {@link #heightOf}. */
  public double valueAt(double height) {
    return scale == 0 ? field.min() : field.min() + height / scale;
  }

  /** The model height of what is seen at a place, cut included; NaN in a hole and outside. */
  public double surfaceAt(double x, double y) {
    return Math.min(TOP, trueHeightAt(x, y));
  }

  /** The model height of f at a place, as if nothing were sawn off. */
  public double trueHeightAt(double x, double y) {
    return heightOf(field.interpolated(x, y));
  }

  public int columns() {
    return field.grid().columns();
  }

  public int rows() {
    return field.grid().rows();
  }

  public double halfX() {
    return halfX;
  }

  public double halfY() {
    return halfY;
  }

  public boolean hasHoles() {
    return holes;
  }

  /** Model heights of the samples, not sawn off, NaN in holes; row-major, rows are y. */
  public float[] heights() {
    return heights;
  }

  /** Model x, y, z of the points that a frame has to hold. */
  float[] outline() {
    return outline;
  }

  Slopes slopes() {
    return slopes;
  }

  public double modelX(double x) {
    return (2 * domain().x().fractionOf(x) - 1) * halfX;
  }

  public double modelY(double y) {
    return (2 * domain().y().fractionOf(y) - 1) * halfY;
  }

  /** The place of the plane above which a model point lies. */
  public Vec2 place(double modelX, double modelY) {
    return domain().at((modelX / halfX + 1) / 2, (modelY / halfY + 1) / 2);
  }

  public Domain domain() {
    return field.grid().domain();
  }
}
