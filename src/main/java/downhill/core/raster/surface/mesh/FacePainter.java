package downhill.core.raster.surface.mesh;

/** Fills the pixels of a face, as far as nothing nearer has been drawn there. */
public interface FacePainter {
  void paint(Face face, Matter matter);
}
