package downhill.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.core.raster.colour.Palette;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasinsCommandTest extends Terminal {
  private static final String HIMMELBLAU = "(x^2+y-11)^2 + (x+y^2-7)^2";

  @Test
  void rowsAreCellCentresWithYAscendingThenX() {
    assertEquals(0, run("basins", "-f", "x^2 + y^2", "-d", "0:4,-3:3", "--size", "2"));
    assertTrue(out.toString().startsWith("x,y,outcome,steps,minimizer_x,minimizer_y\n"));
    List<String> places = rows().stream().map(row -> row[0] + "," + row[1]).toList();
    assertEquals(List.of("1.0,-1.5", "3.0,-1.5", "1.0,1.5", "3.0,1.5"), places);
    assertTrue(rows().stream().allMatch(row -> row[2].equals("converged") && row.length == 6));
    assertEquals("", err.toString());
  }

  @Test
  void aCellSaysWhatATraceFromThereSays() {
    String[] options = {"-f", HIMMELBLAU, "-r", "0.02", "-d", "-6:6,-6:6"};
    List<String> basins = new ArrayList<>(List.of("basins", "--size", "5"));
    basins.addAll(List.of(options));
    run(basins.toArray(String[]::new));
    for (String[] row : rows()) {
      List<String> trace = new ArrayList<>(List.of("trace", "-n", "300"));
      trace.addAll(List.of(options));
      trace.addAll(List.of("-s", row[0] + "," + row[1]));
      clear();
      run(trace.toArray(String[]::new));
      assertEquals(
          "outcome: " + row[2] + " after " + row[3] + " steps\n", err.toString(), row[0] + row[1]);
    }
  }

  @Test
  void columnsBearTheVariables() {
    assertEquals(0, run("basins", "-f", "w^2 + b^2", "--size", "1"));
    assertTrue(out.toString().startsWith("w,b,outcome,steps,minimizer_w,minimizer_b\n0.0,0.0,"));
  }

  @Test
  void oneVariableHasNoYColumns() {
    assertEquals(0, run("basins", "-f", "t^2", "-d", "-4:4", "--size", "4"));
    assertTrue(out.toString().startsWith("t,outcome,steps,minimizer_t\n-3.0,converged,"));
    assertEquals(4, rows().size());
  }

  @Test
  void whatDoesNotConvergeHasNoMinimizer() {
    run("basins", "-f", "x^2 + y^2", "-r", "2", "--size", "3");
    for (String[] row : rows()) {
      assertEquals(row[0].equals("0.0") && row[1].equals("0.0"), row[2].equals("converged"));
      assertEquals(row[2].equals("diverged"), row[4].isEmpty() && row[5].isEmpty());
    }
  }

  @Test
  void fourHundredEachWayAreTheDefault() {
    run("basins", "-f", "x");
    assertEquals(400, rows().size());
  }

  @Test
  void aPictureHasAPixelForEachStart(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("basins.PNG");
    assertEquals(
        0,
        run("basins", "-f", "x^2 + y^2", "--size", "21", "--out", file.toString()),
        err::toString);
    assertEquals("", out.toString());
    BufferedImage picture = ImageIO.read(file.toFile());
    assertEquals(21, picture.getWidth());
    assertEquals(21, picture.getHeight());
    assertEquals(Palette.LIGHT.basins().of(0).at(0), picture.getRGB(10, 10));
  }

  @Test
  void theTableCanGoToAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("basins.csv");
    run("basins", "-f", "x^2 + y^2", "--size", "3", "--out", file.toString());
    assertEquals("", out.toString());
    run("basins", "-f", "x^2 + y^2", "--size", "3");
    assertEquals(out.toString(), Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "basins",
        "basins -f x^2+(y",
        "basins -f x --size 0",
        "basins -f x --size 4001",
        "basins -f x --size large",
        "basins -f x --out",
        "basins -f x --out basins.gif",
        "basins -f x --size 2 --out no/such/folder/basins.png",
        "basins -f x+y --size 4000 -n 10000 --out no/such/folder/basins.png",
        "basins -f x --from 1"
      })
  void badArgumentsEndWithStatusTwoAndASentence(String arguments) {
    assertRefused(arguments);
  }

  @Test
  void aParameterIsANumberInTheFormula() {
    run("basins", "-f", "(x^2-a)^2", "-p", "a=4", "-r", "0.02", "--size", "9");
    String bound = out.toString();
    clear();
    run("basins", "-f", "(x^2-4)^2", "-r", "0.02", "--size", "9");
    assertEquals(out.toString(), bound);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aTableThatTheDiskDoesNotTakeIsAMistake(@TempDir Path folder) throws IOException {
    Path full = Files.createSymbolicLink(folder.resolve("full.csv"), Path.of("/dev/full"));
    assertRefused("basins -f x^2+y^2 --size 50 --out " + full);
    Files.delete(full);
  }
}
