package downhill.view;

import downhill.view.experiment.ExperimentFields;
import downhill.view.experiment.ParameterRow;
import downhill.view.look.Form;
import downhill.view.paint.PixelGrid;
import downhill.view.panel.PanelShape;
import downhill.view.panel.SidePanel;
import downhill.view.playback.Transport;
import downhill.view.rate.RatePlaces;
import downhill.view.rate.RateSlider;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Where the parts of the window stand, in pixels: the header above, the transport and the learning
 * rate below over the whole width, and between them the parameters and the pictures, as large as
 * can be, with the panel beside them or, in a small window, as one line between the two.
 */
final class MainLayout extends Pane {
  /**
   * @param side from the window's sides to panel and transport
   * @param header height of formula and reading
   * @param line height of the panel as a line above the pictures
   * @param rate height of slider and bracket
   * @param beforeTransport between them and the transport
   */
  private record Measures(
      double side,
      double header,
      double line,
      double rate,
      double beforeTransport,
      double transport,
      double bottom) {
    static Measures of(Form form) {
      double rate = RatePlaces.of(form).height();
      return switch (form) {
        case WIDE -> new Measures(16, 76, 28, rate, 20, 40, 12);
        case COMPACT -> new Measures(8, 66, 32, rate, 24, 36, 16);
        case PROJECTED -> new Measures(12, 62, 32, rate, 6, 30, 12);
        case LOW_PROJECTED -> new Measures(10, 70, 40, rate, 2, 40, 8);
      };
    }
  }

  /** What folds a column stands to the left of it. */
  private static final double HANDLE = 32;

  private static final double LINE_GAP = 2;
  private static final double VERDICT = 196;
  private static final double PANEL = 264;
  private static final double WIDEST_PANEL = 344;
  private static final double PANEL_GROWS_FROM = 1280;
  private static final double PANEL_GROWTH = 0.12;
  private static final double FIELDS_TOP = 4;
  private static final double BELOW_CHART = 12;

  private final Header header;
  private final ParameterRow parameters;
  private final PicturesView pictures;
  private final DescriptionLine description;
  private final SidePanel panel;
  private final RateSlider rate;
  private final Transport transport;
  private final ExperimentFields fields;
  private Form form = Form.WIDE;
  private PanelShape shape = PanelShape.COLUMN;

  MainLayout(
      Header header,
      ParameterRow parameters,
      PicturesView pictures,
      DescriptionLine description,
      SidePanel panel,
      RateSlider rate,
      Transport transport,
      ExperimentFields fields) {
    this.header = header;
    this.parameters = parameters;
    this.pictures = pictures;
    this.description = description;
    this.panel = panel;
    this.rate = rate;
    this.transport = transport;
    this.fields = fields;
    description.visibleProperty().subscribe(seen -> requestLayout());
    // In the order of the Tab key; what unfolds lies on top.
    getChildren().addAll(header, parameters, pictures, description, rate, transport, panel, fields);
  }

  /**
   * @param chartMaximised whether the cost chart has the room of the pictures
   */
  void show(Form nextForm, PanelShape nextShape, boolean chartMaximised) {
    form = nextForm;
    shape = nextShape;
    header.show(form);
    rate.show(form);
    getChildren().remove(panel.chart());
    panel.show(shape, !chartMaximised, form.isFoldable());
    if (chartMaximised) {
      getChildren().add(getChildren().indexOf(pictures), panel.chart());
    }
    pictures.setVisible(!chartMaximised);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    Measures at = Measures.of(form);
    double width = getWidth();
    double transportTop = getHeight() - at.bottom() - at.transport();
    double rateTop = transportTop - at.beforeTransport() - at.rate();
    double beside = shape.isLine() ? width : width - at.side() - panelWidth(width);
    double row = parametersRight(beside, width);
    double headerBottom = at.header() + parameters.prefHeight(row);
    place(header, 0, 0, width, at.header());
    place(parameters, 0, at.header(), row, headerBottom - at.header());
    placeSharp(rate, 0, rateTop, width, at.rate());
    place(transport, 0, transportTop, width, at.transport());
    if (shape.isLine()) {
      double top = headerBottom + at.line() + LINE_GAP;
      placeFields(width - at.side(), top);
      place(panel, at.side(), headerBottom, width - 2 * at.side(), at.line());
      placeSight(top, width, rateTop);
    } else {
      double top = row > beside ? headerBottom : at.header();
      place(panel, beside, top, panelWidth(width), rateTop - top);
      placeSight(headerBottom, beside, rateTop);
      placeFields(beside - at.side(), headerBottom + FIELDS_TOP);
    }
  }

  /**
   * A column stands beside the parameters, so that they take nothing from its chart. A verdict
   * alone has room to spare: where they need fewer lines over it, the pictures are larger.
   */
  private double parametersRight(double beside, double width) {
    if (shape == PanelShape.COLUMN) {
      return beside - HANDLE;
    }
    boolean fewerLines = parameters.prefHeight(width) < parameters.prefHeight(beside);
    return fewerLines && !panel.holdsGame() ? width : beside;
  }

  /** The pictures, and below them what they show in words. */
  private void placeSight(double top, double right, double bottom) {
    double height = description.isVisible() ? description.prefHeight(right) : 0;
    place(description, 0, bottom - height, right, height);
    placePictures(top, right, bottom - height);
  }

  /** A wide window gives some of its width to the chart. */
  private double panelWidth(double width) {
    return shape == PanelShape.VERDICT
        ? VERDICT
        : Math.min(WIDEST_PANEL, PANEL + Math.max(0, PANEL_GROWTH * (width - PANEL_GROWS_FROM)));
  }

  /** Or the chart that stands for them. */
  private void placePictures(double top, double right, double bottom) {
    placeSharp(pictures, 0, top, right, bottom - top);
    if (!pictures.isVisible()) {
      double side = Measures.of(form).side();
      placeSharp(panel.chart(), side, top, right - 2 * side, bottom - top - BELOW_CHART);
    }
  }

  /** Over the pictures: what the fields change is read in the panel. */
  private void placeFields(double right, double top) {
    double width = fields.prefWidth(-1);
    place(fields, right - width, top, width, fields.prefHeight(width));
  }

  /** On whole pixels, as the pictures in it must lie. */
  private void placeSharp(Region part, double x, double y, double width, double height) {
    PixelGrid pixels = PixelGrid.under(this);
    double left = pixels.nearest(x);
    double top = pixels.nearest(y);
    place(part, left, top, pixels.nearest(x + width) - left, pixels.nearest(y + height) - top);
  }

  private static void place(Region part, double x, double y, double width, double height) {
    part.resizeRelocate(x, y, Math.max(0, width), Math.max(0, height));
  }
}
