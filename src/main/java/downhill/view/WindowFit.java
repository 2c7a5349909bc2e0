package downhill.view;

import downhill.view.look.Form;
import downhill.view.panel.PanelShape;

/**
 * How the inside of the window fits its size.
 *
 * @param factor by which all of it is magnified
 */
record WindowFit(double factor, Form form, PanelShape panel) {
  /** A higher window has small pixels or is seen from afar; up to here sizes are those of 720p. */
  private static final double ORDINARY_HEIGHT = 1200;

  /** What is left of the width, so that growing never makes a window compact. */
  private static final double ORDINARY_WIDTH = 1280;

  /** A window narrower or lower than this is compact: its panel would not be all seen. */
  private static final double COMPACT_BELOW_WIDTH = 1000;

  private static final double COMPACT_BELOW_HEIGHT = 672;

  /** In projector mode: so a text of 12 units, the smallest, is 1/45 of the window's height. */
  private static final double PROJECTED_HEIGHT = 540;

  /** In fewer units the header has no room for a formula. */
  private static final double NARROWEST = 640;

  /** In fewer units the pictures need the width of a column. */
  private static final double PROJECTED_LINE_BELOW_WIDTH = 860;

  /** A target of 28 units has 44 pixels from here on. */
  private static final double LOW_BELOW_FACTOR = 44.0 / 28;

  /**
   * @param projector whether it is to be read from the last row
   * @param folded whether the panel is folded where there is a choice
   */
  static WindowFit of(double width, double height, boolean projector, boolean folded) {
    return projector ? projected(width, height, folded) : ordinary(width, height, folded);
  }

  /** Whether the parts of the window stand as they do in the other. */
  boolean arrangesAs(WindowFit other) {
    return form == other.form && panel == other.panel;
  }

  private static WindowFit ordinary(double width, double height, boolean folded) {
    double factor = Math.max(1, Math.min(height / ORDINARY_HEIGHT, width / ORDINARY_WIDTH));
    boolean compact =
        width / factor < COMPACT_BELOW_WIDTH || height / factor < COMPACT_BELOW_HEIGHT;
    return compact
        ? new WindowFit(factor, Form.COMPACT, PanelShape.LINE)
        : new WindowFit(factor, Form.WIDE, folded ? PanelShape.LINE : PanelShape.COLUMN);
  }

  private static WindowFit projected(double width, double height, boolean folded) {
    double factor = Math.max(1, Math.min(height / PROJECTED_HEIGHT, width / NARROWEST));
    boolean narrow = width / factor < PROJECTED_LINE_BELOW_WIDTH;
    PanelShape beside = folded ? PanelShape.VERDICT : PanelShape.COLUMN;
    PanelShape above = folded ? PanelShape.VERDICT_LINE : PanelShape.LINE;
    return new WindowFit(
        factor,
        factor < LOW_BELOW_FACTOR ? Form.LOW_PROJECTED : Form.PROJECTED,
        narrow ? above : beside);
  }
}
