package downhill.core.raster.surface.space;

import downhill.core.raster.colour.Light;
import java.util.Optional;

/**
 * The light on each sample: it moves with the camera, from 52° to its left and 48° high. With unit
 * normal n and direction l, s = (n·l)/l_z, and with the openness A of the place
 *
 * <pre>k = min(ceiling, a + (1 − a)·max(floor, s)) · (0.70 + 0.30·min(1, 1.12·A)).</pre>
 */
public final class Lamp {
  private static final double LEFT = Math.toRadians(52);
  private static final double COTANGENT = 1 / Math.tan(Math.toRadians(48));
  private static final float OPEN = 1;

  private final SurfaceShape shape;
  private final Light light;
  private final Optional<Occlusion> occlusion;
  private final float towardsX;
  private final float towardsY;

  public Lamp(SurfaceShape shape, Light light, Optional<Occlusion> occlusion, Camera camera) {
    this.shape = shape;
    this.light = light;
    this.occlusion = occlusion;
    double direction = Math.toRadians(camera.azimuthDegrees()) - LEFT;
    this.towardsX = (float) (Math.sin(direction) * COTANGENT);
    this.towardsY = (float) (-Math.cos(direction) * COTANGENT);
  }

  /** The horizontal unit vector towards the light. */
  public double unitX() {
    return towardsX / COTANGENT;
  }

  public double unitY() {
    return towardsY / COTANGENT;
  }

  /** The factor k on the colour of a sample. */
  public float on(int sample) {
    Slopes slopes = shape.slopes();
    float s =
        (1 - slopes.x()[sample] * towardsX - slopes.y()[sample] * towardsY)
            * slopes.normalZ()[sample];
    double direct =
        Math.min(
            light.ceiling(), light.ambient() + (1 - light.ambient()) * Math.max(light.floor(), s));
    float open = occlusion.isPresent() ? occlusion.get().openness(sample) : OPEN;
    return (float) (direct * (0.70 + 0.30 * Math.min(1, 1.12 * open)));
  }
}
