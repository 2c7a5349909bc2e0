package downhill.core.raster.surface.space;

import downhill.core.analysis.Ticks;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Interval;
import downhill.core.geometry.Vec2;
import java.util.List;
import java.util.stream.Stream;

/** Finds the lower edges of the two sides of the block that face the eye. */
public final class FrontEdges {
  private static final int MOST_GAPS = 7;
  private static final double OUTWARD = 0.05;

  /** In sides of the domain. */
  private static final double CORNER = 0.03;

  private final SurfaceShape shape;
  private final Projection projection;

  public FrontEdges(SurfaceShape shape, Projection projection) {
    this.shape = shape;
    this.projection = projection;
  }

  public SurfaceAxis alongX() {
    Domain domain = shape.domain();
    int side = projection.isInFront(0, -1) ? -1 : 1;
    double y = side * shape.halfY();
    List<SurfaceAxis.Tick> ticks =
        ticksOf(domain.x())
            .map(value -> new SurfaceAxis.Tick(value, pixel(shape.modelX(value), y)))
            .toList();
    return new SurfaceAxis(
        domain.x(), ticks, pixel(0, y), direction(pixel(0, y), pixel(0, y + side * OUTWARD)));
  }

  public SurfaceAxis alongY() {
    Domain domain = shape.domain();
    int side = projection.isInFront(-1, 0) ? -1 : 1;
    double x = side * shape.halfX();
    List<SurfaceAxis.Tick> ticks =
        ticksOf(domain.y())
            .map(value -> new SurfaceAxis.Tick(value, pixel(x, shape.modelY(value))))
            .toList();
    return new SurfaceAxis(
        domain.y(), ticks, pixel(x, 0), direction(pixel(x, 0), pixel(x + side * OUTWARD, 0)));
  }

  /** Without the corners, where the numbers of both edges would meet. */
  private static Stream<Double> ticksOf(Interval side) {
    return Ticks.of(side, MOST_GAPS).stream()
        .filter(value -> side.fractionOf(value) > CORNER && side.fractionOf(value) < 1 - CORNER);
  }

  private Vec2 pixel(double x, double y) {
    Spot spot = projection.spot(x, y, SurfaceShape.BASE);
    return new Vec2(spot.x(), spot.y());
  }

  private static Vec2 direction(Vec2 from, Vec2 to) {
    Vec2 way = to.minus(from);
    return way.norm() > 0 ? way.times(1 / way.norm()) : new Vec2(0, 1);
  }
}
