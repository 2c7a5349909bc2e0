package downhill.core.raster.surface.space;

import downhill.core.raster.Viewport;

/**
 * From model coordinates to pixels of a frame: a perspective from so far away that block and
 * margins take 24° of the view, whatever the frame, scaled so that the block just fits. With r, u
 * and e the unit vectors to the right, up and towards the eye, q = p − centre and w = 7.5 − q·e:
 *
 * <pre>pixel = (x₀ + F·(q·r)/w, y₀ − F·(q·u)/w),   depth = 1/w (nearer is larger).</pre>
 */
public final class Projection {
  private static final double SIDE_MARGIN = 16;
  private static final double TOP_MARGIN = 20;
  private static final double BOTTOM_MARGIN = 36;
  private static final double CENTRE_Z = (SurfaceShape.TOP + SurfaceShape.BASE) / 2;
  private static final double DISTANCE = 7.5;

  private final Camera camera;
  private final double rightX;
  private final double rightY;
  private final double upX;
  private final double upY;
  private final double upZ;
  private final double eyeX;
  private final double eyeY;
  private final double eyeZ;
  private final double focal;
  private final double offsetX;
  private final double offsetY;

  private Projection(Camera camera, double focal, double offsetX, double offsetY) {
    this.camera = camera;
    double azimuth = Math.toRadians(camera.azimuthDegrees());
    double elevation = Math.toRadians(camera.elevationDegrees());
    rightX = Math.cos(azimuth);
    rightY = Math.sin(azimuth);
    upX = -rightY * Math.sin(elevation);
    upY = rightX * Math.sin(elevation);
    upZ = Math.cos(elevation);
    eyeX = rightY * Math.cos(elevation);
    eyeY = -rightX * Math.cos(elevation);
    eyeZ = Math.sin(elevation);
    this.focal = focal;
    this.offsetX = offsetX;
    this.offsetY = offsetY;
  }

  /** Fits a shape into a frame, zoomed about the frame's centre. */
  public static Projection fitting(SurfaceShape shape, Camera camera, Viewport view) {
    double margin = Math.min(view.scale(), Math.min(view.width(), view.height()) / 160.0);
    double left = SIDE_MARGIN * margin;
    double top = TOP_MARGIN * margin;
    double roomX = view.width() - 2 * left;
    double roomY = view.height() - top - BOTTOM_MARGIN * margin;
    Extent unit = new Projection(camera, 1, 0, 0).extent(shape);
    double focal = Math.min(roomX / unit.width(), roomY / unit.height());
    double aside = left + roomX / 2 - focal * unit.centreX() - view.width() / 2.0;
    double down = top + roomY / 2 - focal * unit.centreY() - view.height() / 2.0;
    double zoom = camera.zoom();
    return new Projection(
        camera, focal * zoom, view.width() / 2.0 + zoom * aside, view.height() / 2.0 + zoom * down);
  }

  /** The same view with a number of finer pixels for each pixel. */
  public Projection finer(int factor) {
    return new Projection(camera, focal * factor, offsetX * factor, offsetY * factor);
  }

  private Extent extent(SurfaceShape shape) {
    Extent extent = new Extent();
    float[] points = shape.outline();
    for (int i = 0; i < points.length; i += 3) {
      double depth = depth(points[i], points[i + 1], points[i + 2]);
      extent.include(
          pixelX(points[i], points[i + 1], depth),
          pixelY(points[i], points[i + 1], points[i + 2], depth));
    }
    return extent;
  }

  public Camera camera() {
    return camera;
  }

  public double depth(double x, double y, double z) {
    return 1 / (DISTANCE - x * eyeX - y * eyeY - (z - CENTRE_Z) * eyeZ);
  }

  public double pixelX(double x, double y, double depth) {
    return offsetX + focal * depth * (x * rightX + y * rightY);
  }

  public double pixelY(double x, double y, double z, double depth) {
    return offsetY - focal * depth * (x * upX + y * upY + (z - CENTRE_Z) * upZ);
  }

  /** A model point as the marks need it. */
  public Spot spot(double x, double y, double z) {
    double depth = depth(x, y, z);
    return new Spot(pixelX(x, y, depth), pixelY(x, y, z, depth), depth);
  }

  /** A direction of the model as the camera sees it: to the right, up and towards the eye. */
  public double[] turned(double[] v) {
    return new double[] {
      v[0] * rightX + v[1] * rightY,
      v[0] * upX + v[1] * upY + v[2] * upZ,
      v[0] * eyeX + v[1] * eyeY + v[2] * eyeZ
    };
  }

  /** Pixels per model unit at a depth, across the view. */
  public double pixelsPerUnit(double depth) {
    return focal * depth;
  }

  /** The model point seen at a pixel at a depth. */
  public double[] point(double px, double py, double depth) {
    double w = 1 / depth;
    double right = (px - offsetX) * w / focal;
    double up = (offsetY - py) * w / focal;
    double towards = DISTANCE - w;
    return new double[] {
      right * rightX + up * upX + towards * eyeX,
      right * rightY + up * upY + towards * eyeY,
      up * upZ + towards * eyeZ + CENTRE_Z
    };
  }

  /**
   * The depth at which the ray of a pixel meets a horizontal plane; not positive if it does not.
   */
  public double depthAtHeight(double py, double z) {
    double up = (offsetY - py) / focal;
    return (up * upZ - eyeZ) / (z - CENTRE_Z - DISTANCE * eyeZ);
  }

  /** Whether a vertical face with the given horizontal normal through a point is seen in front. */
  public boolean faces(double normalX, double normalY, double x, double y) {
    return (eyeX * DISTANCE - x) * normalX + (eyeY * DISTANCE - y) * normalY > 0;
  }

  /** Whether a side of the block with the given normal is on the eye's half, from above too. */
  boolean isInFront(double normalX, double normalY) {
    return rightY * normalX - rightX * normalY >= 0;
  }

  /** How squarely the camera looks at a vertical face, by azimuth alone, 0 … 1. */
  public double squareness(double normalX, double normalY) {
    return Math.abs(rightY * normalX - rightX * normalY);
  }
}
