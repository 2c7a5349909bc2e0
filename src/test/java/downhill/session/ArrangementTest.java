package downhill.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArrangementTest {
  private final Store store = new Store(Session.of(Gallery.first().experiment(), false));

  private Arrangement now() {
    return store.now().display().arrangement();
  }

  @Test
  void aPictureMaximisedTwiceGivesTheRoomBack() {
    store.dispatch(new Look.PictureMaximised(Picture.MAP));
    store.dispatch(new Look.PictureMaximised(Picture.SURFACE));
    assertEquals(Optional.of(Picture.SURFACE), now().maximised());
    store.dispatch(new Look.PictureMaximised(Picture.SURFACE));
    assertEquals(Optional.empty(), now().maximised());
  }

  @Test
  void allPicturesComeBackFromAny() {
    for (Picture picture : Picture.values()) {
      store.dispatch(new Look.PictureMaximised(picture));
      store.dispatch(new Look.PicturesRestored());
      assertEquals(Optional.empty(), now().maximised());
    }
  }

  @Test
  void aChartThatWouldTellTheEndHasNoRoomUntilItIsRevealed() {
    store.dispatch(new Look.PictureMaximised(Picture.COST));
    store.dispatch(new Predict.Toggled());
    assertEquals(Optional.empty(), store.now().maximised());
    store.dispatch(new Look.PictureMaximised(Picture.COST));
    store.dispatch(new Play.Scrubbed(Experiment.MOST_STEPS));
    assertEquals(Optional.of(Picture.COST), store.now().maximised());
  }

  @Test
  void aCurveIsNotMaximisedButItsChart() {
    store.dispatch(new Edit.CostTyped("x^2 + 5"));
    for (Picture picture : List.of(Picture.MAP, Picture.SURFACE)) {
      store.dispatch(new Look.PictureMaximised(picture));
      assertEquals(Optional.empty(), now().maximised());
    }
    store.dispatch(new Look.PictureMaximised(Picture.COST));
    assertEquals(Optional.of(Picture.COST), store.now().maximised());
    store.dispatch(new Look.PictureMaximised(Picture.COST));
    assertEquals(Optional.empty(), store.now().maximised());
  }

  @Test
  void askedForAsAMapTheCurveTakesTheRoomOfTheChartBack() {
    store.dispatch(new Edit.CostTyped("x^2 + 5"));
    store.dispatch(new Look.PictureMaximised(Picture.COST));
    store.dispatch(new Look.PictureMaximised(Picture.SURFACE));
    assertEquals(Optional.of(Picture.COST), store.now().maximised());
    store.dispatch(new Look.PictureMaximised(Picture.MAP));
    assertEquals(Optional.empty(), now().maximised());
  }

  @Test
  void aMaximisedMapWaitsForTheSecondVariableToComeBack() {
    store.dispatch(new Look.PictureMaximised(Picture.MAP));
    store.dispatch(new Edit.CostTyped("x^2"));
    assertEquals(Optional.empty(), store.now().maximised());
    store.dispatch(new Look.PictureMaximised(Picture.MAP));
    store.dispatch(new Edit.CostTyped("x^2 + y^2"));
    assertEquals(Optional.of(Picture.MAP), store.now().maximised());
  }

  @Test
  void theDividerLeavesSomeRoomToEachPicture() {
    for (double share : new double[] {-3, 0, 0.05, 0.4, 0.97, 12}) {
      store.dispatch(new Look.DividerMoved(share));
      double got = now().divider().orElseThrow();
      assertTrue(got >= 0.2 && got <= 0.8, share + " became " + got);
      assertEquals(share > 0.2 && share < 0.8, got == share);
    }
    store.dispatch(new Look.DividerReset());
    assertEquals(Optional.empty(), now().divider());
  }

  @Test
  void projectorModeFoldsThePanelAndHasItsOwnWayOfIt() {
    assertFalse(now().isFolded(false));
    assertTrue(now().isFolded(true));
    store.dispatch(new Look.PanelToggled());
    store.dispatch(new Look.ProjectorToggled());
    assertEquals(List.of(true, true), List.of(now().isFolded(false), now().isFolded(true)));
    store.dispatch(new Look.PanelToggled());
    assertEquals(List.of(true, false), List.of(now().isFolded(false), now().isFolded(true)));
  }

  @Test
  void neitherAResetNorAnExampleNorAnUndoChangesIt() {
    store.dispatch(new Look.DividerMoved(0.3));
    store.dispatch(new Look.PanelToggled());
    store.dispatch(new Look.PictureMaximised(Picture.COST));
    Arrangement before = now();
    store.dispatch(new Look.ViewReset());
    store.dispatch(new Edit.ExperimentChosen(Gallery.examples().get(3).experiment()));
    store.undo();
    assertEquals(before, now());
  }
}
