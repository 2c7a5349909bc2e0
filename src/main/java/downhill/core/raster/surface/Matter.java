package downhill.core.raster.surface;

/** What the block shows at a place. */
enum Matter {
  SURFACE,
  /** Where the block is sawn off. */
  CUT,
  WALL,
  /** The bottom, seen through holes. */
  FLOOR
}
