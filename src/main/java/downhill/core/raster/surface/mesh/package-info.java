/**
 * Faces into a z-buffer: which part of the block is seen at each pixel, whatever is painted there.
 *
 * <p>May import {@code surface.space} and what that may. Cells are drawn from the front, so that
 * little is painted twice and pixels get their colours at once: to keep what is seen and colour it
 * afterwards takes an eighth longer. A cell has six pixels only, and to draw most of them as one
 * face saves as much again. A frame is drawn in strips, so that nine samples a pixel need 2 MB and
 * not 45. At the rim triangles are divided exactly, so that cut and surface cannot disagree.
 */
package downhill.core.raster.surface.mesh;
