package downhill.core.raster.colour;

/**
 * How large path, arrows and ball are in a theme; lengths in pixels at 720p.
 *
 * @param least width of a line of theirs
 * @param dot radius of an iterate
 * @param ball radius on flat pictures
 * @param raisedBall radius on the surface
 */
public record Marks(double least, double dot, double ball, double raisedBall) {
  /** The width of the line round a mark that parts it from what is under it. */
  public static final double EDGE = 1.25;

  /** The radius of the ring round a minimum, in pixels at 720p. */
  public static final double RING = 6;

  public static final Marks USUAL = new Marks(0, 3.5, 9, 10.5);

  /** Seen from the last row: a line is 4 pixels wide at 720p, where these are magnified by 4/3. */
  public static final Marks PROJECTED = new Marks(3, 3.25, 8, 8.5);

  /** What is drawn where a line would otherwise have that width. */
  public double width(double usual) {
    return Math.max(least, usual);
  }
}
