package downhill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import downhill.app.Main;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * app → view → session → core: reads the compiled classes, so that no layer reaches up, nor a room
 * of the core or of the window beyond what its package-info allows.
 */
class LayersTest {
  /**
   * @param layer a pattern of how the names of its classes begin
   * @param allowed what of the forbidden is allowed
   */
  private record Rule(String layer, List<String> forbidden, List<String> allowed, String reason) {
    Rule(String layer, List<String> forbidden, String reason) {
      this(layer, forbidden, List.of(), reason);
    }

    /** A room of the core that stands on these rooms only. */
    static Rule room(String name, List<String> others, String reason) {
      return room("downhill/core/", name, others, reason);
    }

    private static Rule room(String layer, String name, List<String> others, String reason) {
      List<String> allowed =
          Stream.concat(Stream.of(name), others.stream()).map(room -> layer + room + "/").toList();
      return new Rule(layer + name + "/", List.of(layer), allowed, reason);
    }

    /** A room of pictures that knows none of the others but these. */
    static Rule picture(String name, List<String> others, String reason) {
      return new Rule(
          RASTER + name + "/",
          PICTURES.stream()
              .filter(other -> !other.equals(name) && !others.contains(other))
              .map(other -> RASTER + other + "/")
              .toList(),
          reason);
    }

    /** One of what parts are made of, that stands on these of them only. */
    static Rule tool(String name, List<String> others, String reason) {
      return room("downhill/view/", name, others, reason);
    }

    /** A room of the window that stands on these rooms, and on what parts are made of, only. */
    static Rule part(String name, List<String> others, String reason) {
      return room(
          "downhill/view/", name, Stream.concat(TOOLS.stream(), others.stream()).toList(), reason);
    }

    boolean concerns(String className) {
      return Pattern.compile(layer).matcher(className).lookingAt();
    }

    boolean isBrokenBy(String constant) {
      String rest = allowed.stream().reduce(constant, (text, name) -> text.replace(name, ""));
      return forbidden.stream().anyMatch(rest::contains);
    }
  }

  /** What the parts of the window are made of. */
  private static final List<String> TOOLS = List.of("look", "paint", "text", "keys", "control");

  /** In a descriptor too. */
  private static final Pattern OWN_CLASS = Pattern.compile("downhill(?:/[a-z]+)+/[A-Z]\\w*");

  private static final String RASTER = "downhill/core/raster/";
  private static final String SURFACE = RASTER + "surface/";

  /** The rooms of pictures, which are all painted with the same. */
  private static final List<String> PICTURES =
      List.of("map", "path", "curve", "outcome", "surface");

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "downhill/core/",
              List.of("downhill/session/", "downhill/view/", "downhill/app/"),
              "the mathematics knows nothing of who shows it"),
          new Rule(
              "downhill/core/",
              List.of("javafx/", "java/awt/", "javax/swing/"),
              "pixels and numbers need no toolkit, so they run and are tested anywhere"),
          new Rule(
              "downhill/session/",
              List.of("downhill/view/", "downhill/app/"),
              "state does not know its pictures"),
          new Rule(
              "downhill/session/",
              List.of("javafx/"),
              List.of("javafx/beans/"),
              "of JavaFX only beans: an undo needs no window"),
          new Rule(
              "downhill/view/",
              List.of("downhill/app/"),
              "views dispatch intents; wiring is above them"),
          Rule.tool("look", List.of(), "a look does not ask who wears it"),
          Rule.tool("paint", List.of(), "a layer does not ask what is painted on it"),
          Rule.tool("text", List.of("paint"), "words do not ask what they are about"),
          Rule.tool("keys", List.of(), "a key does not ask what its action does"),
          Rule.tool("control", List.of("keys", "look"), "a control does not ask what it is for"),
          Rule.part("picture", List.of(), "what pictures share knows none of them"),
          Rule.part("basins", List.of(), "basins are laid over any picture"),
          Rule.part("plane", List.of("picture"), "map and curve are above what they share"),
          Rule.part("map", List.of("plane", "picture", "basins"), "the map is one picture"),
          Rule.part("curve", List.of("plane", "picture", "basins"), "the curve is one picture"),
          Rule.part("surface", List.of("picture"), "the surface knows no flat picture"),
          Rule.part("chart", List.of("picture"), "the chart knows no landscape"),
          Rule.part("rate", List.of(), "the slider knows no other part"),
          Rule.part("experiment", List.of(), "what is typed knows no other part"),
          Rule.part("playback", List.of(), "time knows no other part"),
          Rule.part("lens", List.of(), "what explains a run is told by the session"),
          Rule.part("panel", List.of("lens", "chart"), "the panel lays out what it holds"),
          Rule.room("geometry", List.of(), "everything stands on points and intervals"),
          Rule.room("calculus", List.of("geometry"), "a derivative does not ask what it is for"),
          Rule.room(
              "descent",
              List.of("geometry", "calculus"),
              "a descent does not ask how its function was typed"),
          Rule.room(
              "expression",
              List.of("geometry", "calculus"),
              "a formula does not ask what is done with it"),
          Rule.room("raster/colour", List.of("descent"), "colours know no picture"),
          new Rule(
              RASTER + "[A-Z]",
              PICTURES.stream().map(room -> RASTER + room + "/").toList(),
              "what all pictures are painted with knows none of them"),
          Rule.picture("map", List.of(), "the map knows no other picture"),
          Rule.picture("curve", List.of(), "the curve knows no other picture"),
          Rule.picture("path", List.of(), "the ball's way lies over any picture"),
          Rule.picture("outcome", List.of(), "what becomes of a ball lies over any picture"),
          Rule.picture("surface", List.of("path"), "the surface knows no flat picture"),
          new Rule(
              SURFACE + "space/",
              List.of(SURFACE + "mesh/", SURFACE + "ground/", SURFACE + "marks/"),
              "the block, the eye and the lamp are there before anything is drawn"),
          new Rule(
              SURFACE + "mesh/",
              List.of(SURFACE + "ground/", SURFACE + "marks/"),
              "a face does not ask what is painted on it"),
          new Rule(
              SURFACE + "ground/",
              List.of(SURFACE + "marks/"),
              "the ground does not know what lies on it"),
          new Rule(
              SURFACE + "marks/",
              List.of(SURFACE + "mesh/"),
              "what lies on the block does not ask how it was drawn"),
          Rule.room(
              "analysis",
              List.of("geometry", "calculus", "descent"),
              "what is known of a landscape does not depend on its picture"),
          new Rule(
              "downhill/app/cli/",
              List.of("downhill/view/", "javafx/"),
              "trace and its like never start the toolkit"),
          new Rule(
              "downhill/app/cli/",
              List.of("app/settings/"),
              "a command prints the same whatever was chosen in a window"));

  @Test
  void noLayerReachesUp() throws Exception {
    List<String> breaches = new ArrayList<>();
    for (Path file : classes()) {
      List<String> constants = constants(file);
      String name = name(file);
      for (Rule rule : RULES) {
        if (rule.concerns(name)) {
          constants.stream()
              .filter(rule::isBrokenBy)
              .map(constant -> name + " uses " + constant + ": " + rule.reason())
              .forEach(breaches::add);
        }
      }
    }
    assertEquals(List.of(), breaches);
  }

  /** So that a room can be read, tested and moved with those below it alone. */
  @Test
  void noRoomStandsOnOneThatStandsOnIt() throws Exception {
    Map<String, Set<String>> rooms = new TreeMap<>();
    for (Path file : classes()) {
      Set<String> others = rooms.computeIfAbsent(room(name(file)), any -> new TreeSet<>());
      for (String constant : constants(file)) {
        OWN_CLASS.matcher(constant).results().map(use -> room(use.group())).forEach(others::add);
      }
    }
    rooms.forEach((room, others) -> others.remove(room));
    while (rooms.values().removeIf(Set::isEmpty)) {
      rooms.values().forEach(others -> others.retainAll(rooms.keySet()));
    }
    assertEquals(Map.of(), rooms);
  }

  @Test
  void onlyTheExpressionRoomKnowsTheParser() throws Exception {
    List<String> users = new ArrayList<>();
    for (Path file : classes()) {
      if (constants(file).stream().anyMatch(c -> c.contains("net/objecthunter/exp4j"))) {
        users.add(name(file).replaceAll("/[^/]*$", ""));
      }
    }
    assertEquals(List.of("downhill/core/expression"), users.stream().distinct().toList());
  }

  private static String room(String className) {
    return className.substring(0, className.lastIndexOf('/'));
  }

  private static Path root() throws URISyntaxException {
    return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  private static List<Path> classes() throws Exception {
    try (Stream<Path> files = Files.walk(root())) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".class")).toList();
      assertTrue(found.size() > 10, "no classes in " + root());
      return found;
    }
  }

  private static String name(Path file) throws URISyntaxException {
    return root().relativize(file).toString().replace('\\', '/');
  }

  /** The texts of the constant pool: names of classes, descriptors, strings (JVMS 4.4). */
  private static List<String> constants(Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (InputStream stream = Files.newInputStream(file);
        DataInputStream in = new DataInputStream(stream)) {
      in.readInt();
      in.readInt();
      int count = in.readUnsignedShort();
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> texts.add(in.readUTF());
          case 5, 6 -> {
            in.readLong();
            i++;
          }
          case 7, 8, 16, 19, 20 -> in.readUnsignedShort();
          case 15 -> in.skipNBytes(3);
          default -> in.readInt();
        }
      }
    }
    return texts;
  }
}
