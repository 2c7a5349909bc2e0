package downhill.core.raster;

import java.util.Optional;

/**
 * Gives the pixels of faces their colours: ramp or cloth, light, contour lines, rim, walls. Most
 * faces lie within a band, farther from its lines than these are wide, and need not ask for a line
 * at each pixel.
 */
final class Shading implements FacePainter {
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

  private final Stone stone;
  private final Bands bands;
  private final ContourInk ink;
  private final Optional<ClothOnSurface> cloth;
  private final float rimReach;
  private final int floor;
  private final float contour;
  private final int opaqueContour;
  private final int shadeRed;
  private final int shadeGreen;
  private final int shadeBlue;
  private final Strip strip;
  private final float[] depth;
  private final int[] colours;

  /**
   * @param projection to the pixels of the strip
   * @param unit pixels per pixel at 720p
   */
  Shading(SurfaceScene scene, Projection projection, Bands bands, double unit, Strip strip) {
    this.stone = scene.palette().stone();
    this.bands = bands;
    this.ink = new ContourInk(bands, stone.contourWidth(), unit);
    this.cloth = scene.cloth().map(worn -> new ClothOnSurface(worn, scene.shape(), projection));
    this.rimReach = scene.shape().isCut() ? (float) (RIM_WIDTH * unit / 2 + 0.5) : 0;
    this.floor = Argb.mix(stone.cut(), stone.darkWall(), FLOOR_SHADE);
    this.contour = (float) Argb.alpha(stone.contour());
    this.opaqueContour = stone.contour() | 0xFF000000;
    int shade = scene.palette().light().shade();
    this.shadeRed = (int) (Argb.red(shade) * 0.62 + 0.5);
    this.shadeGreen = (int) (Argb.green(shade) * 0.62 + 0.5);
    this.shadeBlue = (int) (Argb.blue(shade) * 0.62 + 0.5);
    this.strip = strip;
    this.depth = strip.depth();
    this.colours = strip.colours();
  }

  @Override
  public void paint(Face face, Matter matter) {
    switch (matter) {
      case SURFACE -> surface(face);
      case WALL -> stony(face, wallColour(face.light().start()), WALL_GROWTH, WALL_RIM);
      case CUT -> stony(face, stone.cut(), 0, 1);
      default -> stony(face, floor, 0, 0);
    }
  }

  private void surface(Face face) {
    int band = bands.band(face.low());
    float steepness = face.value().steepness();
    if (cloth.isEmpty() && isRimless(face, steepness) && ink.isFree(band, face, steepness)) {
      plain(face, band);
    } else {
      lined(face, band, steepness);
    }
  }

  private boolean isRimless(Face face, float steepness) {
    return CAP - face.high() >= rimReach * steepness;
  }

  /** The place in the table of colours is linear in the pixel too. */
  private void plain(Face face, int band) {
    float scale = bands.scale(band);
    float offset = bands.offset(band);
    for (int row = face.firstRow(); row < face.endRow(); row++) {
      int start = strip.start(row);
      float dx = face.dx(face.from(row));
      float dy = face.dy(row);
      float d = face.depth().at(dx, dy);
      float place = face.value().at(dx, dy) * scale + offset;
      float l = face.light().at(dx, dy);
      for (int i = start + face.from(row); i < start + face.to(row); i++) {
        if (d > depth[i]) {
          depth[i] = d;
          colours[i] = lit(bands.colourAt(band, place), l);
        }
        d += face.depth().step();
        place += face.value().step() * scale;
        l += face.light().step();
      }
    }
  }

  private void lined(Face face, int lowest, float steepness) {
    for (int row = face.firstRow(); row < face.endRow(); row++) {
      int start = strip.start(row);
      float dx = face.dx(face.from(row));
      float dy = face.dy(row);
      float d = face.depth().at(dx, dy);
      float f = face.value().at(dx, dy);
      float l = face.light().at(dx, dy);
      for (int i = start + face.from(row); i < start + face.to(row); i++) {
        if (d > depth[i]) {
          depth[i] = d;
          int band = bands.bandFrom(lowest, f);
          int ground = lit(worn(i - start, row, d, bands.colour(band, f)), l);
          colours[i] = rimmed(inked(ground, band, f, steepness), f, steepness, 1);
        }
        d += face.depth().step();
        f += face.value().step();
        l += face.light().step();
      }
    }
  }

  private int worn(int column, int row, float depth, int ramp) {
    return cloth.isPresent() ? cloth.get().at(column + 0.5, row + 0.5, depth, ramp) : ramp;
  }

  private int inked(int colour, int band, float height, float steepness) {
    float cover = ink.cover(band, height, steepness);
    return cover > 0 ? Argb.mix(colour, opaqueContour, cover * contour) : colour;
  }

  /**
   * @param growth how much brighter the stone becomes per height
   */
  private void stony(Face face, int colour, float growth, float rim) {
    float steepness = face.value().steepness();
    for (int row = face.firstRow(); row < face.endRow(); row++) {
      int start = strip.start(row);
      float dx = face.dx(face.from(row));
      float dy = face.dy(row);
      float d = face.depth().at(dx, dy);
      float f = face.value().at(dx, dy);
      for (int i = start + face.from(row); i < start + face.to(row); i++) {
        if (d > depth[i]) {
          depth[i] = d;
          int shaded = growth > 0 ? brighter(colour, growth, f) : colour;
          colours[i] = rimmed(shaded, f, steepness, rim);
        }
        d += face.depth().step();
        f += face.value().step();
      }
    }
  }

  private int wallColour(float squareness) {
    float bright = (squareness - DARK_AT) / (BRIGHT_AT - DARK_AT);
    return Argb.mix(stone.darkWall(), stone.brightWall(), Math.max(0, Math.min(1, bright)));
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

  private int rimmed(int colour, float height, float steepness, float strength) {
    float distance = Math.abs(height - CAP);
    if (!(distance < rimReach * steepness)) {
      return colour;
    }
    float cover = Math.min(1, rimReach - distance / steepness);
    return Argb.mix(colour, stone.rim(), cover * strength);
  }

  private static int brighter(int colour, float growth, float height) {
    float k = WALL_AT_BASE + growth * (height - (float) SurfaceShape.BASE);
    return Argb.opaque(Argb.red(colour) * k, Argb.green(colour) * k, Argb.blue(colour) * k);
  }
}
