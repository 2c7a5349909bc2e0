package downhill.view;

import downhill.view.chart.CostPlot;
import downhill.view.experiment.ExperimentFields;
import downhill.view.experiment.ProblemLine;
import downhill.view.plane.StartMarker;
import downhill.view.rate.RateInput;
import downhill.view.text.MathText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

/** What is seen of a window, and what is wrong with it. */
final class SeenNodes {
  /** Of rounding, in pixels. */
  private static final double SLACK = 0.75;

  /** More than blanks and marks that nobody sees. */
  private static final Pattern SEEN = Pattern.compile("[^\\s\\p{Cf}]");

  /** Of letters, in pixels, but for sub- and superscripts. */
  private static final double LOWEST = 11;

  private static final double TARGET = 44;
  private static final double LINES_OF_TEXT = 45;

  private final Node root;
  private final Bounds window;
  private final List<Node> nodes;

  SeenNodes(Parent root, double width, double height) {
    this.root = root;
    this.window = new BoundingBox(0, 0, width, height);
    // What is computed in the background may have come since the last pulse.
    root.applyCss();
    root.layout();
    nodes = NodeTree.of(root, Node::isVisible).toList();
  }

  /** Cut texts, parts over each other, parts that stick out of their row, controls outside. */
  Stream<String> faults() {
    return Stream.of(cutTexts(), cutRates(), spilled(), overlaps(), outOfRow(), outside())
        .flatMap(faults -> faults);
  }

  /** Letters that are too low to read. */
  Stream<String> illegible() {
    return lowLetters(LOWEST);
  }

  /** Letters too low and targets too small for projector mode. */
  Stream<String> faultsOfLectures() {
    return Stream.concat(lowLetters(window.getHeight() / LINES_OF_TEXT), smallTargets());
  }

  private Stream<String> cutTexts() {
    return of(Labeled.class)
        .filter(labeled -> labeled.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY)
        .filter(labeled -> labeled.getText() != null && !labeled.getText().isEmpty())
        .filter(labeled -> !labeled.getStyleClass().contains("gallery-formula"))
        .filter(labeled -> labeled.lookup(".text") instanceof Text)
        .filter(labeled -> !((Text) labeled.lookup(".text")).getText().equals(labeled.getText()))
        .map(labeled -> "cut: " + labeled.getText());
  }

  /** Texts with more lines than have room. */
  private Stream<String> spilled() {
    return of(MathText.class)
        .filter(text -> text.prefHeight(text.getWidth()) > text.getHeight() + SLACK)
        .map(text -> "spilled: " + text.getAccessibleText());
  }

  /**
   * Round the pictures, whose labels keep apart by themselves, and the fields, which cut theirs.
   */
  Stream<String> textsOverEachOther() {
    List<Text> texts =
        of(Text.class)
            .filter(text -> SEEN.matcher(text.getText()).find() && !isInPictureOrField(text))
            .filter(text -> !text.getStyleClass().contains("sub"))
            .toList();
    return texts.stream()
        .flatMap(
            one ->
                texts.subList(0, texts.indexOf(one)).stream()
                    .filter(other -> other.getParent() != one.getParent())
                    .filter(other -> isInFront(other) == isInFront(one))
                    .filter(other -> overlap(layout(one), layout(other)))
                    .map(other -> one.getText() + " written over " + other.getText()));
  }

  /** In what has a ground of its own and lies over all else. */
  private static boolean isInFront(Node node) {
    return node != null
        && (node instanceof ProblemLine
            || node.getStyleClass().contains("drop")
            || isInFront(node.getParent()));
  }

  private static boolean isInPictureOrField(Node node) {
    return node != null
        && (node instanceof PicturesView
            || node instanceof CostPlot
            || node instanceof TextField
            || isInPictureOrField(node.getParent()));
  }

  private Stream<String> cutRates() {
    return of(RateInput.class)
        .filter(
            field ->
                field.lookup(".text").getLayoutBounds().getWidth()
                    > field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight())
        .map(field -> "cut: " + field.getText());
  }

  private Stream<String> overlaps() {
    List<Node> parts =
        of(MainLayout.class)
            .flatMap(layout -> layout.getChildrenUnmodifiable().stream())
            .filter(part -> part.isVisible() && !(part instanceof ExperimentFields))
            .toList();
    return parts.stream()
        .flatMap(
            one ->
                parts.subList(0, parts.indexOf(one)).stream()
                    .filter(other -> overlap(layout(one), layout(other)))
                    .map(other -> name(one) + " over " + name(other)));
  }

  private Stream<String> outOfRow() {
    return of(HBox.class)
        .flatMap(row -> row.getChildrenUnmodifiable().stream().filter(Node::isManaged))
        .filter(child -> child.isVisible() && !contains(layout(child.getParent()), layout(child)))
        .map(child -> name(child) + " sticks out of " + name(child.getParent()));
  }

  private Stream<String> outside() {
    return Stream.concat(of(Control.class), of(MathText.class))
        .filter(node -> !contains(window, layout(node)))
        .map(node -> name(node) + " outside: " + layout(node));
  }

  private Stream<String> lowLetters(double least) {
    return of(Text.class)
        .filter(text -> !text.getText().isBlank() && text.getFont().getSize() > 0)
        .filter(text -> !text.getStyleClass().contains("sub"))
        .filter(text -> !text.getStyleClass().contains("sup"))
        .filter(text -> text.getFont().getSize() * magnification(text) < least - 0.01)
        .map(
            text ->
                text.getText() + " is " + text.getFont().getSize() * magnification(text) + " low");
  }

  private Stream<String> smallTargets() {
    return nodes.stream()
        .filter(
            node ->
                node instanceof ButtonBase
                    || node instanceof TextField
                    || node instanceof Slider
                    || node instanceof Divider
                    || node instanceof StartMarker)
        .filter(
            node ->
                layout(node).getWidth() < TARGET - 0.01 || layout(node).getHeight() < TARGET - 0.01)
        .map(node -> name(node) + " is small: " + layout(node));
  }

  private static double magnification(Node node) {
    Transform shown = node.getLocalToSceneTransform();
    return Math.hypot(shown.getMxx(), shown.getMyx());
  }

  private <T extends Node> Stream<T> of(Class<T> type) {
    return nodes.stream().filter(type::isInstance).map(type::cast);
  }

  private Bounds layout(Node node) {
    return root.sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  private static boolean contains(Bounds outer, Bounds inner) {
    return inner.getMinX() >= outer.getMinX() - SLACK
        && inner.getMinY() >= outer.getMinY() - SLACK
        && inner.getMaxX() <= outer.getMaxX() + SLACK
        && inner.getMaxY() <= outer.getMaxY() + SLACK;
  }

  private static boolean overlap(Bounds one, Bounds other) {
    return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX())
            > SLACK
        && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY())
            > SLACK;
  }

  private static String name(Node node) {
    return node.getClass().getSimpleName() + "#" + node.getId() + node.getStyleClass();
  }
}
