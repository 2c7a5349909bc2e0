package downhill.core.raster.surface.space;

import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;

/**
 * Where the block is seen from. It stands still; the eye goes round it.
 *
 * @param azimuthDegrees 0 looks along y with x to the right; positive moves the eye to the right
 * @param elevationDegrees of the eye above the ground, 5 … 89
 * @param zoom 1 fits the block into the frame, whatever the angles; 0.5 … 8
 */
public record Camera(double azimuthDegrees, double elevationDegrees, double zoom) {
  private static final Interval ELEVATIONS = new Interval(5, 89);
  private static final Interval ZOOMS = new Interval(0.5, 8);

  public Camera {
    azimuthDegrees = Math.IEEEremainder(azimuthDegrees, 360);
    elevationDegrees = ELEVATIONS.nearest(elevationDegrees);
    zoom = ZOOMS.nearest(zoom);
  }

  public Camera turnedBy(double azimuthDegrees, double elevationDegrees) {
    return new Camera(
        this.azimuthDegrees + azimuthDegrees, this.elevationDegrees + elevationDegrees, zoom);
  }

  /**
   * What a way over the ground is along x and y that is seen to go to the right and away from the
   * eye, all in sides of the ground.
   */
  public Vec2 onGround(double right, double away) {
    double azimuth = Math.toRadians(azimuthDegrees);
    return new Vec2(
        right * Math.cos(azimuth) - away * Math.sin(azimuth),
        right * Math.sin(azimuth) + away * Math.cos(azimuth));
  }

  public Camera zoomedBy(double factor) {
    return new Camera(azimuthDegrees, elevationDegrees, zoom * factor);
  }
}
