package downhill.core.raster.surface.space;

import downhill.core.analysis.BoundaryPoint;
import downhill.core.analysis.HeightField;
import downhill.core.analysis.Levels;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import downhill.core.raster.Cap;
import java.util.Arrays;
import java.util.List;

/**
 * A landscape as a block: heights are linear in f, sawn off flat at a cap and level below a foot.
 * Immutable, belongs to the landscape and serves every frame of it.
 *
 * <p>Model coordinates: the longer side of the domain reaches from −1 to 1, the shorter one in the
 * same units (both sides from −1 to 1 beyond 4:1), f from its foot to the cap from 0 to 0.42.
 */
public final class SurfaceShape {
  public static final double TOP = 0.42;
  public static final double BASE = -0.03;
  private static final double LONGEST = 4;

  /** Higher samples are sawn off anyway; limited, their cells keep a fair slope at the rim. */
  private static final double HIGHEST = 4 * TOP;

  /**
   * As much as rounding may shift a height in single precision on its way to a pixel, and far less
   * than is seen.
   */
  private static final float APART = 0x1p-21f;

  /** Of which nothing is above or below. */
  private static final float NO_LINE = Float.NaN;

  private final HeightField field;
  private final Levels levels;
  private final double cap;
  private final double foot;
  private final boolean cut;
  private final double scale;
  private final double halfX;
  private final double halfY;
  private final float[] lines;
  private final float[] heights;
  private final Slopes slopes;
  private final boolean holes;
  private final CellCorners corners;
  private final float[] outline;

  private SurfaceShape(HeightField field, Levels levels, List<BoundaryPoint> boundary) {
    Domain domain = field.grid().domain();
    this.field = field;
    this.levels = levels;
    this.cap = Cap.of(field);
    this.cut = cap < field.max();
    this.foot = Cap.footOf(field);
    this.scale = cap > foot ? TOP / (cap - foot) : 0;
    double ratio = domain.y().length() / domain.x().length();
    boolean toScale = ratio <= LONGEST && ratio >= 1 / LONGEST;
    this.halfX = toScale ? Math.min(1, 1 / ratio) : 1;
    this.halfY = toScale ? Math.min(1, ratio) : 1;
    this.lines = lines();
    this.heights = new float[field.grid().size()];
    fillHeights();
    this.holes = field.hasHoles();
    this.corners = new CellCorners(this, boundary);
    this.slopes = Slopes.of(this);
    this.outline = Outline.of(this);
  }

  /**
   * The block of a landscape over two variables.
   *
   * @param levels from which the heights keep their distance
   * @param boundary to which the cells with a hole reach; those without are left out
   */
  public static SurfaceShape of(HeightField field, Levels levels, List<BoundaryPoint> boundary) {
    if (field.grid().rows() < 2) {
      throw new IllegalArgumentException("a curve is no surface");
    }
    return new SurfaceShape(field, levels, boundary);
  }

  private void fillHeights() {
    for (int row = 0, i = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++, i++) {
        heights[i] = limitedHeightOf(field.at(column, row));
      }
    }
  }

  /** The model height of a value, limited, beside the levels; NaN for one that is not finite. */
  float limitedHeightOf(double value) {
    // The boundary of a hole may be higher than all samples; that is not sawn off.
    return besideLevels(value, (float) Math.min(cut ? HIGHEST : TOP, heightOf(value)));
  }

  /**
   * A height that is not at a level its value is not at: rounded, half of a plain just above 0
   * would lie at 0, and a contour line run where the halves meet.
   */
  private float besideLevels(double value, float height) {
    int band = levels.band(value);
    boolean isOnLine = band > 0 && levels.level(band - 1) == value;
    if (isOnLine) {
      return height;
    }
    float below = lines[band];
    float above = lines[band + 1];
    float apart = Math.abs(above - below) < 4 * APART ? 0 : APART;
    float raised = height < below + apart ? below + apart : height;
    return raised > above - apart ? above - apart : raised;
  }

  /** The heights of the levels, band i between i and i + 1; none of those that are not drawn. */
  private float[] lines() {
    float[] found = new float[levels.count() + 2];
    Arrays.fill(found, NO_LINE);
    for (int i = 0; i < levels.count(); i++) {
      double height = heightOf(levels.level(i));
      boolean isDrawn = height > 0 && height < TOP;
      found[i + 1] = isDrawn ? (float) height : NO_LINE;
    }
    return found;
  }

  /** The value of f at which the block is sawn off; the maximum where it is not. */
  public double cap() {
    return cap;
  }

  /** Whether anything is sawn off: "cut at f = {@link #cap()}". */
  public boolean isCut() {
    return cut;
  }

  /** The value of f up to which pits are filled; the minimum where they are not. */
  public double foot() {
    return foot;
  }

  /** Whether any pit is too deep to be shown: "level below f = {@link #foot()}". */
  public boolean isFilled() {
    return foot > field.min();
  }

  /** The model height of a value of f, of any above the foot; NaN for one that is not finite. */
  public double heightOf(double value) {
    return Double.isFinite(value)
        ? (scale == 0 ? TOP / 2 : Math.max(0, (value - foot) * scale))
        : Double.NaN;
  }

  /** The value of f at a model height, the inverse of {@link #heightOf}. */
  public double valueAt(double height) {
    return scale == 0 ? foot : foot + height / scale;
  }

  /** The model height of what is seen at a place, cut included; NaN in a hole and outside. */
  public double surfaceAt(double x, double y) {
    return Math.min(TOP, trueHeightAt(x, y));
  }

  /** The model height of f at a place, as if nothing were sawn off. */
  public double trueHeightAt(double x, double y) {
    double height = heightOf(field.interpolated(x, y));
    boolean besideHole = Double.isNaN(height) && holes && domain().contains(new Vec2(x, y));
    return besideHole ? corners.heightAt(modelX(x), modelY(y)) : height;
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

  public CellCorners corners() {
    return corners;
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
