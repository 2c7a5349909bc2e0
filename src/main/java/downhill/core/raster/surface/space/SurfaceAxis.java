package downhill.core.raster.surface.space;

import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import java.util.List;

/**
 * The lower front edge of the block along one axis: where its ticks and its name belong.
 *
 * @param side of the domain
 * @param middle of the edge, in pixels
 * @param outward the unit direction in pixels in which the labels lie
 */
public record SurfaceAxis(Interval side, List<Tick> ticks, Vec2 middle, Vec2 outward) {
  /** A round number and its pixel on the edge. */
  public record Tick(double value, Vec2 at) {}

  public SurfaceAxis {
    ticks = List.copyOf(ticks);
  }
}
