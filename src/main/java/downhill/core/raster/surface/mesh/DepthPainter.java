package downhill.core.raster.surface.mesh;

/** Draws no colours: all that is wanted is what hides what. */
public final class DepthPainter implements FacePainter {
  private final Strip strip;

  public DepthPainter(Strip strip) {
    this.strip = strip;
  }

  @Override
  public void paint(Face face, Matter matter) {
    float[] depth = strip.depth();
    for (int row = face.firstRow(); row < face.endRow(); row++) {
      int start = strip.start(row);
      float d = face.depth().at(face.dx(face.from(row)), face.dy(row));
      for (int i = start + face.from(row); i < start + face.to(row); i++) {
        depth[i] = Math.max(depth[i], d);
        d += face.depth().step();
      }
    }
  }
}
