package downhill.session;

import java.util.Locale;

/** Why a run is not pinned. */
public enum PinRefusal {
  /** It is to be predicted. */
  PREDICTING,
  /** It is pinned already. */
  HELD,
  /** So many are pinned beside it that there is no room. */
  FULL;

  /** {@code held}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
