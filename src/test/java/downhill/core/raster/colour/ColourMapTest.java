package downhill.core.raster.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColourMapTest {
  @ParameterizedTest
  @EnumSource(ColourMap.class)
  void aPaletteHasOneDyeEvenIfAnotherBearsItsName(ColourMap map) {
    Palette light = Palette.LIGHT;
    Palette namesake =
        new Palette(
            light.id(),
            Palette.DARK.chrome(),
            light.ramp(),
            light.basins(),
            light.stone(),
            light.light(),
            light.references(),
            light.marks(),
            light.outcomes());
    assertSame(map.dye(light), map.dye(light));
    assertEquals(light.chrome(), map.dye(light).chrome());
    assertEquals(namesake.chrome(), map.dye(namesake).chrome());
  }
}
