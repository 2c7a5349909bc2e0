package downhill.core.raster.surface.ground;

import downhill.core.raster.colour.Argb;
import downhill.core.raster.colour.Stone;
import downhill.core.raster.surface.mesh.Face;
import downhill.core.raster.surface.mesh.FacePainter;
import downhill.core.raster.surface.mesh.Matter;
import downhill.core.raster.surface.mesh.Strip;
import downhill.core.raster.surface.space.SurfaceShape;

/**
 * Gives the pixels of faces their colours: ramp, light, contour lines, rim, walls. Most faces lie
 * within a band, farther from its lines than these are wide, and need not ask for a line at each
 * pixel. Where a cloth is to be laid over the ground, it keeps the look of each pixel too.
 */
public final class Shading implements FacePainter {
  private static final float CAP = (float) SurfaceShape.TOP;
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
  private final float rimReach;
  private final int floor;
  private final float contour;
  private final LitGround ground;
  private final Strip strip;
  private final float[] depth;
  private final int[] colours;
  private final int[] looks;
  private final boolean keepsLooks;

  /**
   * @param unit pixels per pixel at 720p
   */
  public Shading(SurfaceScene scene, Bands bands, double unit, Strip strip) {
    this.stone = scene.palette().stone();
    this.bands = bands;
    this.ink = new ContourInk(bands, stone.contourWidth(), unit);
    this.rimReach = scene.shape().isCut() ? (float) (RIM_WIDTH * unit / 2 + 0.5) : 0;
    this.floor = Argb.mix(stone.cut(), stone.darkWall(), FLOOR_SHADE);
    this.contour = (float) Argb.alpha(stone.contour());
    this.ground = new LitGround(scene.palette());
    this.strip = strip;
    this.depth = strip.depth();
    this.colours = strip.colours();
    this.looks = strip.looks();
    this.keepsLooks = strip.keepsLooks();
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
    if (!keepsLooks && isRimless(face, steepness) && ink.isFree(band, face, steepness)) {
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
          colours[i] = ground.lit(bands.colourAt(band, place), l);
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
          float line = ink.cover(band, f, steepness) * contour;
          int look = LitGround.look(l, line, rim(f, steepness));
          colours[i] = ground.on(bands.colour(band, f), look);
          if (keepsLooks) {
            looks[i] = look;
          }
        }
        d += face.depth().step();
        f += face.value().step();
        l += face.light().step();
      }
    }
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
          colours[i] = Argb.mix(shaded, stone.rim(), rim(f, steepness) * rim);
          if (keepsLooks) {
            looks[i] = LitGround.NONE;
          }
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

  /** How much of a pixel the rim covers, 0…1. */
  private float rim(float height, float steepness) {
    float distance = Math.abs(height - CAP);
    return distance < rimReach * steepness ? Math.min(1, rimReach - distance / steepness) : 0;
  }

  private static int brighter(int colour, float growth, float height) {
    float k = WALL_AT_BASE + growth * (height - (float) SurfaceShape.BASE);
    return Argb.opaque(Argb.red(colour) * k, Argb.green(colour) * k, Argb.blue(colour) * k);
  }
}
