package downhill.view.panel;

import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;

/**
 * A drop that a key unfolds, to show what the key has chosen.
 *
 * <p>Law: when that is over, what was unfolded before is so again, unless a hand has changed it
 * meanwhile.
 */
final class KeyDrop {
  private final ToggleGroup group;
  private final Toggle drop;
  private Toggle before;
  private boolean unfolded;

  KeyDrop(ToggleGroup group, Toggle drop) {
    this.group = group;
    this.drop = drop;
    group.selectedToggleProperty().subscribe(now -> unfolded = false);
  }

  void unfold() {
    if (!drop.isSelected()) {
      before = group.getSelectedToggle();
      group.selectToggle(drop);
      unfolded = true;
    }
  }

  void foldAgain() {
    if (unfolded) {
      group.selectToggle(before);
    }
  }
}
