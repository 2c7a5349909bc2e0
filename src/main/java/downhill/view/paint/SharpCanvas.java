package downhill.view.paint;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;

/** A canvas that has as many pixels as the screen shows of it, however much it is magnified. */
public final class SharpCanvas extends Canvas {
  private final Scale shrunk = new Scale();

  public SharpCanvas() {
    getTransforms().add(shrunk);
  }

  /**
   * Gives it a size; what was drawn may be lost.
   *
   * @param width in layout units, as the height
   * @param magnification layout units of the window to one of these
   * @return whether anything changed
   */
  public boolean fit(double width, double height, double magnification) {
    boolean same =
        getWidth() == width * magnification
            && getHeight() == height * magnification
            && shrunk.getX() == 1 / magnification;
    setWidth(width * magnification);
    setHeight(height * magnification);
    shrunk.setX(1 / magnification);
    shrunk.setY(1 / magnification);
    return !same;
  }

  /** Cleared, and drawing in layout units; to be restored once the drawing is done. */
  public GraphicsContext begin() {
    GraphicsContext gc = getGraphicsContext2D();
    gc.clearRect(0, 0, getWidth(), getHeight());
    gc.save();
    gc.scale(1 / shrunk.getX(), 1 / shrunk.getY());
    return gc;
  }
}
