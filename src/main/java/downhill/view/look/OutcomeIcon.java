package downhill.view.look;

import downhill.core.descent.Outcome;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The sign of an outcome, so that its colour is never the only cue; strokes in a 24 × 24 box. */
public final class OutcomeIcon extends Pane {
  private static final double BOX = 24;

  private final SVGPath sign = new SVGPath();
  private final Scale scale = new Scale();

  public OutcomeIcon(double size) {
    getStyleClass().add("outcome-icon");
    sign.getStyleClass().add("sign");
    sign.getTransforms().add(scale);
    setSize(size);
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setMouseTransparent(true);
    getChildren().add(sign);
  }

  public void setSize(double size) {
    scale.setX(size / BOX);
    scale.setY(size / BOX);
    setMinSize(size, size);
    setMaxSize(size, size);
  }

  public void show(Outcome outcome) {
    sign.setContent(path(outcome));
  }

  private static String path(Outcome outcome) {
    return switch (outcome) {
      case CONVERGED -> "M4.5 12.5 L9.5 17.5 L19 7";
      case STILL_DESCENDING -> "M5 12 h0.01 M12 12 h0.01 M19 12 h0.01";
      case OSCILLATING -> "M3 12 H21 M7.5 7.5 L3 12 L7.5 16.5 M16.5 7.5 L21 12 L16.5 16.5";
      case DIVERGED -> "M6 18 L18 6 M8.5 6 H18 V15.5";
      case SADDLE -> "M6 6 L18 18 M18 6 L6 18";
      case PLATEAU -> "M4.5 10.5 H19.5 M4.5 13.5 H19.5";
      case UNDEFINED -> "M8 9 a4 4 0 1 1 6.2 3.4 c-1.5 1 -2.2 1.6 -2.2 3.1 M12 19.5 h0.01";
    };
  }
}
