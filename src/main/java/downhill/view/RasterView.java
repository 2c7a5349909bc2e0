package downhill.view;

import downhill.core.raster.Raster;
import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Shows a {@link Raster} at the resolution of the screen: one pixel of it is one of the window.
 *
 * <p>The renderer reads the pixels of one frame on its own thread while the next one is painted. So
 * there are two sheets, the one that is shown and the one that is painted, and they change places
 * when a picture is complete: half a picture is never seen. Paint once a frame, in the layout.
 */
final class RasterView extends ImageView {
  private Sheet shown = new Sheet(new Raster(1, 1));
  private Sheet painted = new Sheet(new Raster(1, 1));

  /** Pixels and the image that shows them. */
  private static final class Sheet {
    private final Raster raster;
    private final PixelBuffer<IntBuffer> buffer;
    private final WritableImage image;

    Sheet(Raster raster) {
      this.raster = raster;
      this.buffer =
          new PixelBuffer<>(
              raster.width(),
              raster.height(),
              raster.buffer(),
              PixelFormat.getIntArgbPreInstance());
      this.image = new WritableImage(buffer);
    }
  }

  RasterView() {
    setManaged(false);
    setMouseTransparent(true);
    setImage(shown.image);
  }

  /**
   * Makes the raster fit the size; its pixels are lost where it changes.
   *
   * @param width in layout units
   * @param scale pixels to a layout unit
   * @return whether it changed
   */
  boolean resize(double width, double height, double scale) {
    setFitWidth(width);
    setFitHeight(height);
    int columns = Math.max(1, (int) Math.round(width * scale));
    int rows = Math.max(1, (int) Math.round(height * scale));
    if (columns == painted.raster.width() && rows == painted.raster.height()) {
      return false;
    }
    shown = new Sheet(new Raster(columns, rows));
    painted = new Sheet(new Raster(columns, rows));
    setImage(shown.image);
    return true;
  }

  /** Shows another raster instead, in its own size. */
  void show(Raster other, double scale) {
    setFitWidth(other.width() / scale);
    setFitHeight(other.height() / scale);
    shown = new Sheet(other);
    setImage(shown.image);
  }

  /** To paint a whole picture on, since it holds an older one; {@link #repainted} shows it. */
  Raster raster() {
    return painted.raster;
  }

  void repainted() {
    Sheet complete = painted;
    painted = shown;
    shown = complete;
    shown.buffer.updateBuffer(all -> null);
    setImage(shown.image);
  }
}
