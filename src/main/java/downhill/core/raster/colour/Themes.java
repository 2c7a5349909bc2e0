package downhill.core.raster.colour;

import downhill.core.descent.Outcome;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The data of the three palettes. Outcome colours are those of Okabe and Ito ("Color Universal
 * Design", 2008), toned per theme; ramps have nine stops, even in OKLab lightness.
 */
final class Themes {
  private static final int SHADE = 0xFF3E5672;
  private static final int SHADOW = 0xFF1F2D3D;
  private static final int BROWN = 0xFF5C3A00;
  private static final int OLIVE = 0xFF4A4400;

  private Themes() {}

  static Palette light() {
    return new Palette(
        "light",
        new Chrome(
            0xFFFFFFFF,
            0xFFF6F8FA,
            0xFFD0D7DE,
            0xFF1F2328,
            0xFF57606A,
            0xFF8C959F,
            0xFF0969DA,
            0xFFCF222E),
        new Ramp(
            0x84A2BD, 0x90ADC4, 0x9CB7CB, 0xA9C2D2, 0xB6CCD9, 0xC4D7E1, 0xD2E1E8, 0xE0ECF0,
            0xEFF6F8),
        new BasinHues(
            0x6B97BD, 0xCEE1F1, 0xB9AB74, 0xEFE8CE, 0x9B78A3, 0xE4D5E7, 0x609894, 0xC9E5E2,
            0xD18C90, 0xF4D8D9, 0x6B8F63, 0xCFE1CB, 0x73729D, 0xD3D4E9, 0x926F53, 0xE8D5C7),
        new Stone(
            0x57263E58, 1, 0xFFE4EAF0, 0xFFCFD8E1, 0xFFF1F4F7, 0xFF8FA0B1, 0xFF24415C, 0xFF3F5B78),
        new Light(0.60, -0.1, 1.025, SHADE, SHADOW, 0.20),
        new ReferenceColours(0x5C1F2328, List.of(0xFF24292F, 0xFF44546A, 0xFF674B70, 0xFF6B5A3C)),
        Marks.USUAL,
        onGround(0xFFFFFFFF)
            .path(
                0xFF009E73, 0xFF0072B2, 0xFFE69F00, 0xFFD55E00, 0xFFCC79A7, 0xFFF0E442, 0xFF6E7781)
            .ink(0xFF00785A, 0xFF0067A3, 0xFF8A5A00, 0xFFB34700, 0xFFA03C75, 0xFF6E6600, 0xFF57606A)
            .edged(Outcome.OSCILLATING, BROWN)
            .edged(Outcome.PLATEAU, OLIVE)
            .tones());
  }

  static Palette dark() {
    return new Palette(
        "dark",
        new Chrome(
            0xFF0D1117,
            0xFF161B22,
            0xFF30363D,
            0xFFE6EDF3,
            0xFF9BA5B0,
            0xFF6E7681,
            0xFF58A6FF,
            0xFFFF7B72),
        new Ramp(
            0x15222E, 0x1E2B38, 0x283542, 0x31404C, 0x3B4A56, 0x465561, 0x50606C, 0x5B6C77,
            0x667782),
        new BasinHues(
            0x4C779C, 0x273745, 0x8C7F49, 0x3B351E, 0x815F89, 0x3D3040, 0x447B78, 0x203B39,
            0xA6656A, 0x462E2F, 0x54774D, 0x2B3A27, 0x62618A, 0x333346, 0x805E42, 0x413225),
        new Stone(
            0x3DCDE0F2, 1, 0xFF2A323C, 0xFF20272F, 0xFF3A434E, 0xFF6B7A8A, 0xFFE6EDF3, 0xFF9DB2C6),
        new Light(0.50, -0.2, 1.4, 0xFF05080E, 0xFF000000, 0.55),
        new ReferenceColours(0x66E6EDF3, List.of(0xFFE6EDF3, 0xFFB3C4DA, 0xFFD3B8DA, 0xFFD8C8A4)),
        Marks.USUAL,
        onGround(0xFF0D1117)
            .path(
                0xFF1FC796, 0xFF62BDF0, 0xFFF2B135, 0xFFFF7A33, 0xFFE39CC4, 0xFFF0E442, 0xFF9BA5B0)
            .ink(0xFF2FCB9E, 0xFF6CC1F2, 0xFFF0B23C, 0xFFFF8A4C, 0xFFE39CC4, 0xFFF0E442, 0xFF9BA5B0)
            .tones());
  }

  static Palette projector() {
    return new Palette(
        "projector",
        new Chrome(
            0xFFFFFFFF,
            0xFFF6F8FA,
            0xFF8C959F,
            0xFF000000,
            0xFF32383F,
            0xFF57606A,
            0xFF0969DA,
            0xFFA40E26),
        new Ramp(
            0x8CAECC, 0x97B7D2, 0xA3C1D7, 0xB0CBDD, 0xBDD5E2, 0xCADEE8, 0xD8E8EF, 0xE6F1F5,
            0xF5FAFC),
        new BasinHues(
            0x5C91BE, 0xD5E7F8, 0xB5A561, 0xEBE5CB, 0x996FA2, 0xEEDFF1, 0x4F9490, 0xCFEBE9,
            0xD38087, 0xF9DCDE, 0x608A57, 0xD9EBD5, 0x6D6B9E, 0xE2E2F8, 0x916745, 0xF3E1D2),
        new Stone(
            0x80182E48, 1, 0xFFE4EAF0, 0xFFCFD8E1, 0xFFF1F4F7, 0xFF8FA0B1, 0xFF24415C, 0xFF2F4A66),
        new Light(0.60, -0.1, 1.025, SHADE, SHADOW, 0.20),
        new ReferenceColours(0x70000000, List.of(0xFF000000, 0xFF2F4056, 0xFF53385C, 0xFF54452A)),
        Marks.PROJECTED,
        onGround(0xFFFFFFFF)
            .path(
                0xFF00875F, 0xFF005E96, 0xFFD98E00, 0xFFCC4E00, 0xFFB85C91, 0xFFF0E442, 0xFF57606A)
            .ink(0xFF005E45, 0xFF004F80, 0xFF6B4400, 0xFF8F3600, 0xFF7D2A5A, 0xFF4F4900, 0xFF32383F)
            .edged(Outcome.OSCILLATING, BROWN)
            .edged(Outcome.PLATEAU, OLIVE)
            .tones());
  }

  private static Wardrobe onGround(int ground) {
    return new Wardrobe(ground);
  }

  /**
   * Collects tones; colours come as converged, still, oscillating, diverged, saddle, plateau, ?.
   */
  private static final class Wardrobe {
    private static final Outcome[] ORDER = {
      Outcome.CONVERGED,
      Outcome.STILL_DESCENDING,
      Outcome.OSCILLATING,
      Outcome.DIVERGED,
      Outcome.SADDLE,
      Outcome.PLATEAU,
      Outcome.UNDEFINED
    };
    private static final int[] FILLS = {
      0xFF009E73, 0xFF56B4E9, 0xFFE69F00, 0xFFD55E00, 0xFFCC79A7, 0xFFF0E442, 0xFF999999
    };

    private final Map<Outcome, Tones> tones = new EnumMap<>(Outcome.class);
    private final int ground;
    private int[] paths;

    Wardrobe(int ground) {
      this.ground = ground;
    }

    Wardrobe path(int... colours) {
      paths = colours;
      return this;
    }

    Wardrobe ink(int... colours) {
      for (int i = 0; i < ORDER.length; i++) {
        tones.put(ORDER[i], new Tones(FILLS[i], paths[i], colours[i], ground, Marks.EDGE));
      }
      return this;
    }

    Wardrobe edged(Outcome outcome, int edge) {
      Tones plain = tones.get(outcome);
      tones.put(outcome, new Tones(plain.fill(), plain.path(), plain.ink(), edge, 1));
      return this;
    }

    Map<Outcome, Tones> tones() {
      return tones;
    }
  }
}
