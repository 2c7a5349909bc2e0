package downhill.core.raster;

/** How the path looks, on the map and on the surface alike; lengths in pixels at 720p. */
final class PathLook {
  static final double WIDTH = 3.5;

  /** Of the runs that the present one is compared with. */
  static final double REFERENCE_WIDTH = 2;

  /** In radii: closer iterates would be a caterpillar of dots. */
  static final double DOTS_APART = 1.4;

  /** The share of the width that the part ahead of the ball has. */
  static final double AHEAD = 0.65;

  /** The share of the width that a line has whose ends are both outside the picture. */
  static final double OUTSIDE = 0.5;

  /** The share of the radius that dots ahead of the ball have. */
  static final double DOT_AHEAD = 0.8;

  /** How opaque marks are that the surface hides. */
  static final double HIDDEN = 0.45;

  private PathLook() {}
}
