package downhill.view.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.geometry.Vec2;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelPlacerTest {
  private static final double SIZE = 400;

  private final LabelPlacer placer = new LabelPlacer(SIZE, SIZE);

  private static Vec2 beside(LabelPlacer placer, Vec2 anchor) {
    return placer.place(List.of(anchor), 12, 60, 20);
  }

  @Test
  void aLabelStandsToTheRightWhereNothingIsInTheWay() {
    assertEquals(new Vec2(112, 90), beside(placer, new Vec2(100, 100)));
  }

  @Test
  void aLabelStaysInThePicture() {
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      Vec2 anchor = new Vec2(random.nextDouble() * SIZE, random.nextDouble() * SIZE);
      Vec2 corner = beside(new LabelPlacer(SIZE, SIZE), anchor);
      assertTrue(corner.x() >= 0 && corner.x() + 60 <= SIZE, corner.toString());
      assertTrue(corner.y() >= 0 && corner.y() + 20 <= SIZE, corner.toString());
    }
  }

  @Test
  void aLabelAvoidsThePath() {
    placer.pathTo(new Vec2(100, 100));
    placer.pathTo(new Vec2(300, 100));
    assertEquals(new Vec2(28, 90), beside(placer, new Vec2(100, 100)));
  }

  @Test
  void aLabelStandsFartherOutWhereItWouldHideSomethingAtAllSides() {
    placer.keepClear(new Box(20, 60, 160, 70));
    assertEquals(new Vec2(70, 132), placer.placeBelow(new Vec2(100, 100), 12, 60, 20));
  }

  @Test
  void aLongLabelIsPushedAlongItsAnchor() {
    assertEquals(new Vec2(3, 112), placer.placeBelow(new Vec2(40, 100), 12, 120, 20));
    assertEquals(new Vec2(277, 112), placer.placeBelow(new Vec2(390, 100), 12, 120, 20));
  }

  @Test
  void labelsOfOnePlaceDoNotOverlap() {
    List<Box> placed = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Vec2 corner = beside(placer, new Vec2(200, 200));
      Box box = new Box(corner.x(), corner.y(), 60, 20);
      assertTrue(placed.stream().allMatch(other -> other.overlap(box) == 0));
      placed.add(box);
    }
  }

  @Test
  void labelsOnALineKeepAGap() {
    for (int apart = 40; apart <= 90; apart++) {
      LabelPlacer two = new LabelPlacer(SIZE, SIZE);
      Vec2 first = two.place(List.of(new Vec2(100, 100)), 12, 60, 20);
      Vec2 second = two.place(List.of(new Vec2(100 + apart, 100)), 12, 60, 20);
      boolean onOneLine = Math.abs(second.y() - first.y()) < 20;
      double gap = Math.abs(second.x() - first.x()) - 60;
      assertTrue(!onOneLine || gap >= 6, "anchors " + apart + " apart: " + gap);
    }
  }

  @Test
  void aRoomIsTakenByPathsMarksAndLabels() {
    Box room = new Box(200, 200, 20, 10);
    assertFalse(placer.isTaken(room));
    beside(placer, new Vec2(180, 205));
    assertTrue(placer.isTaken(room), "by a label");
    assertFalse(placer.isTaken(new Box(10, 100, 20, 10)));
    placer.pathTo(new Vec2(0, 105));
    placer.pathTo(new Vec2(100, 105));
    assertTrue(placer.isTaken(new Box(10, 100, 20, 10)), "by a path");
  }

  @Test
  void aLabelThatBelongsBelowGoesElsewhereOnlyForMoreRoom() {
    assertEquals(new Vec2(70, 112), placer.placeBelow(new Vec2(100, 100), 12, 60, 20));
    assertEquals(new Vec2(112, 370), placer.placeBelow(new Vec2(100, 380), 12, 60, 20));
  }
}
