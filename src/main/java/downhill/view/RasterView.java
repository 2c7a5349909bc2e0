package downhill.view;

import downhill.core.raster.Raster;
import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Shows a {@link Raster} at the resolution of the screen: one pixel of it is one of the window. */
final class RasterView extends ImageView {
  private Raster raster = new Raster(1, 1);
  private PixelBuffer<IntBuffer> buffer;

  RasterView() {
    setManaged(false);
    setMouseTransparent(true);
    renew(raster);
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
    if (columns == raster.width() && rows == raster.height()) {
      return false;
    }
    renew(new Raster(columns, rows));
    return true;
  }

  /** Shows another raster instead, in its own size. */
  void show(Raster other, double scale) {
    setFitWidth(other.width() / scale);
    setFitHeight(other.height() / scale);
    renew(other);
  }

  private void renew(Raster fresh) {
    raster = fresh;
    buffer =
        new PixelBuffer<>(
            fresh.width(), fresh.height(), fresh.buffer(), PixelFormat.getIntArgbPreInstance());
    setImage(new WritableImage(buffer));
  }

  /** To paint on; {@link #repainted} shows the change. */
  Raster raster() {
    return raster;
  }

  void repainted() {
    buffer.updateBuffer(all -> null);
  }
}
