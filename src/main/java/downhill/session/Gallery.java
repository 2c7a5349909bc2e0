package downhill.session;

import downhill.core.descent.GradientDescent;
import downhill.core.expression.CostFunction;
import downhill.core.geometry.Domain;
import downhill.core.geometry.Vec2;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The examples to start from, in the order of {@code assets/gallery.csv}: each a function of {@code
 * assets/reference-functions.csv} with the start, the learning rate and the values of its
 * parameters, chosen so that the picture shows what the example teaches.
 */
public final class Gallery {
  private static final Pattern FIELD = Pattern.compile("\\G(?:\"([^\"]*)\"|([^,]*))(?:,|$)");
  private static final String FIRST = "himmelblau";

  private Gallery() {}

  /** All examples in the order of the menu, x² + 5 first. */
  public static List<Example> examples() {
    return Holder.EXAMPLES;
  }

  /** What the window shows at its first start: two variables, four valleys. */
  public static Example first() {
    return read(choice -> choice.id().equals(FIRST)).get(0);
  }

  /** Read when first asked for: parsing all takes a start of the program longer than one. */
  private static final class Holder {
    static final List<Example> EXAMPLES = read(choice -> true);
  }

  /** A row of the functions, as far as the gallery reads it. */
  private record Reference(String id, String formula, String domain) {
    static Reference of(List<String> row) {
      return new Reference(row.get(0), row.get(1), row.get(3));
    }
  }

  /**
   * A row of the gallery.
   *
   * @param function the id of the function; empty where that is the example’s own
   * @param lens empty for any
   * @param parameters an assignment for each
   */
  private record Choice(
      String id, String start, String rate, String function, String lens, List<String> parameters) {
    static Choice of(List<String> row) {
      return new Choice(
          row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.subList(5, row.size()));
    }

    String reference() {
      return function.isEmpty() ? id : function;
    }
  }

  private static List<Example> read(Predicate<Choice> wanted) {
    Map<String, Reference> functions =
        rows("reference-functions.csv")
            .map(Reference::of)
            .collect(Collectors.toMap(Reference::id, Function.identity()));
    return rows("gallery.csv")
        .map(Choice::of)
        .filter(wanted)
        .map(choice -> example(choice, functions.get(choice.reference())))
        .toList();
  }

  private static Example example(Choice choice, Reference reference) {
    CostFunction cost = CostFunction.of(reference.formula());
    Domain domain = Entry.domain(reference.domain(), cost.dimensions()).orElseThrow();
    Vec2 start = Entry.start(choice.start(), cost.dimensions()).orElseThrow();
    GradientDescent optimizer = new GradientDescent(Entry.rate(choice.rate()).orElseThrow());
    Experiment experiment =
        new Experiment(
            cost.text(),
            domain,
            optimizer,
            start,
            Experiment.DEFAULT_STEPS,
            parameters(cost, choice.parameters()));
    Optional<Lens> lens = Optional.of(choice.lens()).filter(n -> !n.isEmpty()).map(Lens::valueOf);
    return new Example(choice.id(), cost, experiment, lens);
  }

  /** From one assignment for each parameter. */
  private static List<Parameter> parameters(CostFunction cost, List<String> assignments) {
    Map<String, Assignment> values =
        assignments.stream()
            .map(text -> Assignment.of(text).orElseThrow())
            .collect(Collectors.toMap(Assignment::name, Function.identity()));
    return cost.parameters().stream()
        .map(name -> values.get(name).applyTo(Parameter.of(name)))
        .toList();
  }

  private static Stream<List<String>> rows(String file) {
    try (InputStream in = Gallery.class.getResourceAsStream("/downhill/assets/" + file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(Gallery::fields).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    Matcher matcher = FIELD.matcher(line);
    while (!matcher.hitEnd() && matcher.find()) {
      fields.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return fields;
  }
}
