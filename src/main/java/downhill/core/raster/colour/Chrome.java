package downhill.core.raster.colour;

/** The colours of the window round the pictures, opaque ARGB; accent is for focus and links. */
public record Chrome(
    int ground, int button, int border, int text, int muted, int tick, int accent, int error) {}
