package downhill.view;

import downhill.session.Appearance;
import downhill.session.Display;
import downhill.session.Lens;
import downhill.session.Look;
import downhill.session.Picture;
import downhill.session.Session;
import downhill.session.Store;
import downhill.session.Strings;
import downhill.view.control.DragEnd;
import downhill.view.control.Notice;
import downhill.view.control.Refusal;
import downhill.view.experiment.CommandLineCopy;
import downhill.view.experiment.ExperimentFields;
import downhill.view.experiment.ParameterRow;
import downhill.view.keys.KeyGroup;
import downhill.view.keys.KeySheet;
import downhill.view.keys.KeyTable;
import downhill.view.keys.KeyboardFocus;
import downhill.view.keys.LostFocus;
import downhill.view.keys.OnTop;
import downhill.view.keys.WindowKey;
import downhill.view.look.Direction;
import downhill.view.look.Fonts;
import downhill.view.look.PaletteStyle;
import downhill.view.look.StyleSheets;
import downhill.view.panel.SidePanel;
import downhill.view.playback.Transport;
import downhill.view.rate.BestRate;
import downhill.view.rate.RateSlider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/** The inside of the window: its parts, and what is laid over them. */
public final class MainView extends StackPane {
  /** Over the reading: whoever copies the experiment does not read the formula. */
  private static final Insets NOTICE_PLACE = new Insets(48, 16, 0, 16);

  private final Store store;
  private final ErrorBar errorBar = new ErrorBar();
  private final Notice notice = new Notice();
  private final OnTop onTop = new OnTop();
  private final KeySheet keySheet = new KeySheet(onTop);
  private final BlankScreen blank = new BlankScreen();
  private final CommandLineCopy copy;
  private final Pinning pinning;
  private final ExperimentFields fields;
  private final Header header;
  private final PicturesView pictures;
  private final SidePanel panel;
  private final RateSlider rate;
  private final Transport transport;
  private final MainLayout parts;
  private final Magnified magnified;

  /** Whether the panel has another shape to fold into or to unfold to. */
  private final SimpleBooleanProperty foldable = new SimpleBooleanProperty(true);

  /** Empty before the window has a size. */
  private Optional<WindowFit> fitted = Optional.empty();

  private boolean chartMaximised;

  /** Kept because nobody else does. */
  private final MagnifiedPopups popups;

  public MainView(Store store) {
    this.store = store;
    Fonts.load();
    setNodeOrientation(Direction.ofWords());
    getStylesheets().addAll(StyleSheets.all());
    copy = new CommandLineCopy(store, notice);
    pinning = new Pinning(store, notice);
    fields = new ExperimentFields(store, copy, onTop);
    MainMenu menu =
        new MainMenu(
            store, new MainMenu.Actions(fields::toggle, copy, pinning, keySheet::toggle), foldable);
    header = new Header(store, fields, menu);
    pictures = new PicturesView(store);
    panel = new SidePanel(store, onTop);
    rate = new RateSlider(store);
    transport = new Transport(store);
    parts = parts();
    StackPane inside = new StackPane(parts, notice, errorBar, keySheet);
    setAlignment(notice, Pos.TOP_CENTER);
    setMargin(notice, NOTICE_PLACE);
    setAlignment(errorBar, Pos.TOP_CENTER);
    magnified = new Magnified(inside);
    popups = new MagnifiedPopups(this, magnified::factor);
    getChildren().addAll(magnified, blank);
    // Told by the window's size, before any layout: a style class that changes while the parts
    // are laid out comes too late for them.
    widthProperty().subscribe(width -> fit());
    heightProperty().subscribe(height -> fit());
    addEventHandler(Refusal.TOLD, refusal -> notice.show(refusal.sentence()));
    store.session().map(Session::formula).subscribe((before, now) -> notice.dismiss());
    store
        .session()
        .map(session -> session.whatIf().guessing().isOn())
        .subscribe((before, now) -> notice.dismiss());
    store.session().map(session -> session.display().appearance()).subscribe(this::dress);
    store.session().map(session -> session.display().arrangement()).subscribe(told -> fit());
    store.session().map(Session::maximised).subscribe(picture -> fit());
  }

  private MainLayout parts() {
    return new MainLayout(
        header,
        new ParameterRow(store, onTop),
        pictures,
        new DescriptionLine(store),
        panel,
        rate,
        transport,
        fields);
  }

  private void dress(Appearance appearance) {
    setStyle(PaletteStyle.of(appearance.palette()));
    getStyleClass().removeAll("dark");
    getStyleClass().addAll(appearance.isDark() ? List.of("dark") : List.of());
    fit();
  }

  /**
   * Makes what is not seen at first, so that it is there when it unfolds: the window is there
   * sooner when this is done after its first picture. What is asked for before is made then.
   */
  public void furnish() {
    fields.furnish();
    panel.furnish();
  }

  /** What a window is to show before its first layout, and where it grows. */
  public ObservableValue<Color> ground() {
    return store
        .session()
        .map(session -> session.display().palette().chrome().ground())
        .map(PaletteStyle::color);
  }

  /** Not before there is a size: a form that is to change at once is styled for nothing. */
  private void fit() {
    if (getWidth() == 0 || getHeight() == 0) {
      return;
    }
    Session session = store.now();
    Display display = session.display();
    boolean projector = display.appearance().projector();
    boolean folded = display.arrangement().isFolded(projector);
    boolean chart = session.isMaximised(Picture.COST);
    WindowFit next = WindowFit.of(getWidth(), getHeight(), projector, folded);
    magnified.setFactor(next.factor());
    fitted.ifPresent(before -> getStyleClass().removeAll(before.form().styleClasses()));
    getStyleClass().addAll(next.form().styleClasses());
    if (fitted.filter(next::arrangesAs).isEmpty() || chart != chartMaximised) {
      parts.show(next.form(), next.panel(), chart);
    }
    fitted = Optional.of(next);
    foldable.set(next.form().isFoldable());
    chartMaximised = chart;
  }

  /** Binds the table of keys to the scene that shows this view. */
  public void installKeys(Scene scene) {
    KeyTable keys =
        new KeyTable(
            store,
            new KeyTable.WindowActions(
                actions(), header::leaveFullScreen, keySheet::toggle, blank::show));
    keySheet.setGroups(Stream.of(keys.groups(), keysOfParts()).flatMap(List::stream).toList());
    onTop.install(scene);
    keys.install(scene);
    KeyboardFocus.install(scene);
    LostFocus.install(scene);
    DragEnd.install(scene);
  }

  private Map<WindowKey, Runnable> actions() {
    return Map.of(
        WindowKey.FULL_SCREEN,
        header::toggleFullScreen,
        WindowKey.FORMULA,
        header::focusFormula,
        WindowKey.COPY,
        copy,
        WindowKey.PIN,
        pinning,
        WindowKey.BEST_RATE,
        new BestRate(store, notice),
        WindowKey.PANEL,
        this::foldPanel,
        WindowKey.CURVATURE,
        () -> unlessHidden(() -> panel.toggle(Lens.CURVATURE)),
        WindowKey.BASINS,
        () -> unlessHidden(() -> panel.toggle(Lens.BASINS)),
        WindowKey.COST_ALONE,
        () -> unlessHidden(this::toggleChartAlone));
  }

  /** What would tell the end of the run waits until that is predicted. */
  private void unlessHidden(Runnable action) {
    if (store.now().hidesEnd()) {
      notice.show(WindowKey.PREDICT.text("guess.hidden"));
    } else {
      action.run();
    }
  }

  private void toggleChartAlone() {
    store.dispatch(new Look.PictureMaximised(Picture.COST));
  }

  private void foldPanel() {
    if (foldable.get()) {
      store.dispatch(new Look.PanelToggled());
    }
  }

  /** What parts keep for themselves while they have the keyboard. */
  List<KeyGroup> keysOfParts() {
    return Stream.of(pictures.keys(), List.of(rate.keys(), transport.keys()))
        .flatMap(List::stream)
        .toList();
  }

  /** Whether anything of it is seen, or all is covered by a blank screen. */
  public ObservableBooleanValue seen() {
    return blank.visibleProperty().not();
  }

  /** Tells of an exception that should not have happened; the session is as it was. */
  public void showFailure(String what) {
    warn(Strings.text("error.sentence", what));
  }

  /** Says what has to be seen, until it is dismissed. */
  public void warn(String sentence) {
    errorBar.show(sentence);
  }

  /** Says, for a few seconds, what is good to know. */
  public void notice(String sentence) {
    notice.show(sentence);
  }
}
