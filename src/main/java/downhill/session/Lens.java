package downhill.session;

/** What the run is explained by, beside the verdict. */
public enum Lens {
  /** The next step, worked out in numbers. */
  NUMBERS,
  /** The parabola or bowl that fits the landscape at the ball, and what the rate does in it. */
  CURVATURE,
  /** Where a ball from every other start would end. */
  BASINS,
  /** The runs that it is compared with; seen only where there are some. */
  PINS
}
