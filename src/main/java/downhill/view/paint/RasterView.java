package downhill.view.paint;

import downhill.core.raster.Raster;
import java.nio.IntBuffer;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Consumer;
import javafx.scene.Scene;
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
 *
 * <p>A large picture is painted on another thread while the rest of the window is laid out, and is
 * waited for where the layout ends, so that two cores share the work of a frame.
 */
public final class RasterView extends ImageView {
  private Sheet shown = new Sheet(new Raster(1, 1));
  private Sheet painted = new Sheet(new Raster(1, 1));
  private final Runnable completion = this::complete;
  private Optional<Painting> painting = Optional.empty();

  /** A picture under way, to be complete when the scene has been laid out. */
  private record Painting(ForkJoinTask<?> task, Scene scene) {}

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

  public RasterView() {
    setManaged(false);
    setMouseTransparent(true);
    setImage(shown.image);
  }

  /**
   * Makes the raster fit the size; its pixels are lost where it changes.
   *
   * @param width in layout units
   * @param scale pixels to a layout unit
   */
  public void resize(double width, double height, double scale) {
    complete();
    setFitWidth(width);
    setFitHeight(height);
    PixelGrid pixels = new PixelGrid(scale);
    int columns = pixels.count(width);
    int rows = pixels.count(height);
    if (columns != painted.raster.width() || rows != painted.raster.height()) {
      shown = new Sheet(new Raster(columns, rows));
      painted = new Sheet(new Raster(columns, rows));
      setImage(shown.image);
    }
  }

  /** Shows another raster instead, in its own size. */
  public void show(Raster other, double scale) {
    complete();
    setFitWidth(other.width() / scale);
    setFitHeight(other.height() / scale);
    shown = new Sheet(other);
    setImage(shown.image);
  }

  /** To paint a whole picture on, since it holds an older one; {@link #repainted} shows it. */
  public Raster raster() {
    return painted.raster;
  }

  /**
   * Has a whole picture painted on another thread, and shows it in this frame; one without a scene
   * at once.
   */
  public void paint(Consumer<Raster> painter) {
    complete();
    Raster raster = raster();
    Scene scene = getScene();
    if (scene == null) {
      painter.accept(raster);
      repainted();
    } else {
      scene.addPostLayoutPulseListener(completion);
      painting =
          Optional.of(
              new Painting(ForkJoinPool.commonPool().submit(() -> painter.accept(raster)), scene));
    }
  }

  /** Waits for the picture that is being painted, if one is, and shows it. */
  public void complete() {
    painting.ifPresent(
        last -> {
          painting = Optional.empty();
          last.scene().removePostLayoutPulseListener(completion);
          last.task().join();
          repainted();
        });
  }

  public void repainted() {
    Sheet complete = painted;
    painted = shown;
    shown = complete;
    shown.buffer.updateBuffer(all -> null);
    setImage(shown.image);
  }
}
