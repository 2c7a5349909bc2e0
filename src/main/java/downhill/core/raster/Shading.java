package downhill.core.raster;

import java.util.Optional;

/** Gives the pixels of a strip their colours: ramp, light, contour lines, rim, walls, ground. */
final class Shading {
  private static final float CAP = (float) SurfaceShape.TOP;
  private static final int BITS = 12;
  private static final int ONE = 1 << BITS;
  private static final int HALF = ONE / 2;
  private static final double RIM_WIDTH = 0.9;
  private static final float WALL_RIM = 0.7f;
  private static final double FLOOR_SHADE = 0.5;
  private static final float WALL_AT_BASE = 0.935f;
  private static final float WALL_GROWTH = 0.18f;

  /** The squareness of the walls that the two wall colours are for. */
  private static final float DARK_AT = 0.48f;

  private static final float BRIGHT_AT = 0.87f;

  private final Palette palette;
  private final Bands bands;
  private final ContourInk ink;
  private final GroundShadow shadow;
  private final Optional<ClothOnSurface> cloth;
  private final boolean rim;
  private final float rimReach;
  private final int finer;
  private final int floor;
  private final int[] ground;
  private final float contour;
  private final int shadeRed;
  private final int shadeGreen;
  private final int shadeBlue;

  /**
   * @param projection to the pixels of the strips
   * @param unit pixels per pixel at 720p
   * @param finer pixels here per pixel of the final picture, in each direction
   * @param width of the strips
   */
  Shading(
      SurfaceScene scene,
      Projection projection,
      Bands bands,
      GroundShadow shadow,
      double unit,
      int finer,
      int width) {
    this.palette = scene.palette();
    this.bands = bands;
    this.ink = new ContourInk(bands, palette.stone().contourWidth(), unit);
    this.shadow = shadow;
    this.cloth = scene.cloth().map(worn -> new ClothOnSurface(worn, scene.shape(), projection));
    this.rim = scene.shape().isCut();
    this.rimReach = (float) (RIM_WIDTH * unit / 2 + 0.5);
    this.finer = finer;
    this.floor = Argb.mix(palette.stone().cut(), palette.stone().darkWall(), FLOOR_SHADE);
    this.ground = new int[width];
    this.contour = (float) Argb.alpha(palette.stone().contour());
    int shade = palette.light().shade();
    this.shadeRed = (int) (Argb.red(shade) * 0.62 + 0.5);
    this.shadeGreen = (int) (Argb.green(shade) * 0.62 + 0.5);
    this.shadeBlue = (int) (Argb.blue(shade) * 0.62 + 0.5);
  }

  /** Writes the colours of all pixels of the strip. */
  void colour(Strip strip, int[] colours) {
    for (int row = strip.top(), i = 0; row < strip.bottom(); row++) {
      shadow.row((row + 0.5) / finer, finer, ground);
      beginRow(row + 0.5);
      for (int column = 0; column < strip.width; column++, i++) {
        colours[i] =
            switch (strip.matter[i]) {
              case Strip.SURFACE -> surface(strip, i, column + 0.5);
              case Strip.CUT -> rimmed(palette.stone().cut(), strip, i, 1);
              case Strip.WALL -> rimmed(wall(strip.value[i], strip.light[i]), strip, i, WALL_RIM);
              case Strip.FLOOR -> floor;
              default -> ground[column];
            };
      }
    }
  }

  private void beginRow(double py) {
    if (cloth.isPresent()) {
      cloth.get().begin(py);
    }
  }

  private int surface(Strip strip, int i, double px) {
    float height = strip.value[i];
    int band = bands.band(height);
    int ramp = bands.colour(band, height);
    int worn = cloth.isPresent() ? cloth.get().at(px, strip.depth[i], ramp) : ramp;
    int lit = lit(worn, strip.light[i]);
    float cover = ink.cover(band, height, strip.steepness[i]);
    int inked = cover > 0 ? Argb.mix(lit, opaqueContour(), cover * contour) : lit;
    return rimmed(inked, strip, i, 1);
  }

  private int opaqueContour() {
    return palette.stone().contour() | 0xFF000000;
  }

  /** {@code colour·k + shade·0.62·max(0, 1 − k)}, in 12 bits after the point. */
  private int lit(int colour, float light) {
    int k = (int) (light * ONE);
    int dark = Math.max(0, ONE - k);
    int red = Argb.red(colour) * k + shadeRed * dark + HALF >> BITS;
    int green = Argb.green(colour) * k + shadeGreen * dark + HALF >> BITS;
    int blue = Argb.blue(colour) * k + shadeBlue * dark + HALF >> BITS;
    return 0xFF000000 | Math.min(255, red) << 16 | Math.min(255, green) << 8 | Math.min(255, blue);
  }

  private int rimmed(int colour, Strip strip, int i, float strength) {
    float steepness = strip.steepness[i];
    float distance = Math.abs(strip.value[i] - CAP);
    if (!rim || !(distance < rimReach * steepness)) {
      return colour;
    }
    float cover = Math.min(1, rimReach - distance / steepness);
    return Argb.mix(colour, palette.stone().rim(), cover * strength);
  }

  private int wall(float height, float squareness) {
    float bright = (squareness - DARK_AT) / (BRIGHT_AT - DARK_AT);
    Stone stone = palette.stone();
    int colour = Argb.mix(stone.darkWall(), stone.brightWall(), Math.max(0, Math.min(1, bright)));
    float k = WALL_AT_BASE + WALL_GROWTH * (height - (float) SurfaceShape.BASE);
    return Argb.opaque(Argb.red(colour) * k, Argb.green(colour) * k, Argb.blue(colour) * k);
  }
}
