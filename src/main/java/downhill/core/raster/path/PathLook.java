package downhill.core.raster.path;

/** How the path looks, on the map and on the surface alike; lengths in pixels at 720p. */
public final class PathLook {
  public static final double WIDTH = 3.5;

  /** Of the runs that the present one is compared with. */
  public static final double REFERENCE_WIDTH = 2;

  /** In radii: closer iterates would be a caterpillar of dots. */
  public static final double DOTS_APART = 1.4;

  /** The share of the width that the part ahead of the ball has. */
  public static final double AHEAD = 0.65;

  /** The share of the width that a line has whose ends are both outside the picture. */
  public static final double OUTSIDE = 0.5;

  /** The share of the radius that dots ahead of the ball have. */
  public static final double DOT_AHEAD = 0.8;

  /** How opaque marks are that the surface hides. */
  public static final double HIDDEN = 0.45;

  private PathLook() {}
}
