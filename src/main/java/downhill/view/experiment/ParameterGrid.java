package downhill.view.experiment;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Controls in columns of equal width, as many as have room, and as even in number from line to line
 * as can be.
 */
final class ParameterGrid extends Pane {
  private static final double GAP = 16;
  private static final double LINE_GAP = 4;

  private int seats;

  /** For how many controls there is room, made or not. */
  int seats() {
    return seats;
  }

  /** How many controls are made, with or without a parameter to show. */
  int size() {
    return getChildren().size();
  }

  /** Makes room for so many. */
  void seat(int number) {
    seats = number;
    requestLayout();
  }

  /** Shows the first so many, of those that have room. */
  void show(int number) {
    for (int i = 0; i < size(); i++) {
      getChildren().get(i).setVisible(i < Math.min(number, seats));
    }
  }

  private List<Node> seated() {
    return getChildren().subList(0, Math.min(seats, size()));
  }

  int lines(double width) {
    double least = seated().stream().mapToDouble(node -> node.minWidth(-1)).max().orElse(0);
    int most = (int) Math.max(1, Math.floor((width + GAP) / (least + GAP)));
    return (seats + most - 1) / most;
  }

  /** Of so many lines. */
  double height(int lines) {
    return lines * (lineHeight() + LINE_GAP) - LINE_GAP;
  }

  private double lineHeight() {
    return seated().stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return height(lines(width));
  }

  @Override
  protected void layoutChildren() {
    int lines = lines(getWidth());
    if (lines == 0) {
      return;
    }
    int columns = (seats + lines - 1) / lines;
    double most = seated().stream().mapToDouble(node -> node.maxWidth(-1)).max().orElse(0);
    double width = Math.min(most, (getWidth() + GAP) / columns - GAP);
    double height = lineHeight();
    for (int i = 0; i < seated().size(); i++) {
      int line = i / columns;
      double x = (i - line * columns) * (width + GAP);
      seated().get(i).resizeRelocate(x, line * (height + LINE_GAP), width, height);
    }
  }
}
