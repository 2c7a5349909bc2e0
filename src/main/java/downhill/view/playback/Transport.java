package downhill.view.playback;

import downhill.session.Intent;
import downhill.session.Play;
import downhill.session.Playback;
import downhill.session.Session;
import downhill.session.Store;
import downhill.view.control.IconButton;
import downhill.view.keys.KeyGroup;
import downhill.view.keys.WindowKey;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Moves the ball along its trajectory. */
public final class Transport extends HBox {
  private static final Insets TIMELINE_MARGIN = new Insets(0, 8, 0, 8);

  private final Store store;
  private final Region playIcon = new Region();
  private final Button play;
  private final Timeline timeline;

  public Transport(Store store) {
    this.store = store;
    getStyleClass().add("transport");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    play = button(Feather.PLAY, "play", WindowKey.PLAY, new Play.PlayToggled());
    play.setGraphic(playIcon);
    play.getStyleClass().add("play");
    timeline = new Timeline(store);
    setMargin(timeline, TIMELINE_MARGIN);
    setHgrow(timeline, Priority.ALWAYS);
    getChildren()
        .addAll(
            button(Feather.SKIP_BACK, "restart", WindowKey.FIRST_STEP, new Play.Scrubbed(0)),
            button(Feather.CHEVRON_LEFT, "step-back", WindowKey.STEP_BACK, new Play.Stepped(-1)),
            play,
            button(Feather.CHEVRON_RIGHT, "step", WindowKey.STEP, new Play.Stepped(1)),
            timeline,
            new StepCount(store),
            new SpeedMenu(store));
    store.session().map(Session::playback).map(Playback::playing).subscribe(this::render);
  }

  /** What keys do on the timeline, for the sheet. */
  public KeyGroup keys() {
    return timeline.keys();
  }

  private Button button(Ikon icon, String name, WindowKey key, Intent intent) {
    return IconButton.of(name, icon, key.text("transport." + name), () -> store.dispatch(intent));
  }

  private void render(boolean playing) {
    playIcon.getStyleClass().setAll(playing ? "pause-icon" : "play-icon");
    IconButton.name(play, WindowKey.PLAY.text(playing ? "transport.pause" : "transport.play"));
  }
}
