package downhill.core.raster.surface.mesh;

/** What the block shows at a place. */
public enum Matter {
  SURFACE,
  /** Where the block is sawn off. */
  CUT,
  WALL,
  /** The bottom, seen through holes. */
  FLOOR
}
