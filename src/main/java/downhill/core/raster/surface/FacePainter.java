package downhill.core.raster.surface;

/** Fills the pixels of a face, as far as nothing nearer has been drawn there. */
interface FacePainter {
  void paint(Face face, Matter matter);
}
