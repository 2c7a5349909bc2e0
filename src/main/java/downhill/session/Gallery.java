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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    return examples().stream().filter(e -> e.id().equals(FIRST)).findFirst().orElseThrow();
  }

  /** Read when first asked for, so that a start with a formula of its own need not wait. */
  private static final class Holder {
    static final List<Example> EXAMPLES = read();
  }

  private static List<Example> read() {
    Map<String, List<String>> functions =
        rows("reference-functions.csv").stream()
            .collect(Collectors.toMap(row -> row.get(0), Function.identity()));
    return rows("gallery.csv").stream()
        .map(row -> example(row, functions.get(orElse(row.get(3), row.get(0)))))
        .toList();
  }

  private static Example example(List<String> choice, List<String> reference) {
    CostFunction cost = (CostFunction) CostFunction.parse(reference.get(1));
    Domain domain = Entry.domain(reference.get(3), cost.dimensions()).orElseThrow();
    Vec2 start = Entry.start(choice.get(1), cost.dimensions()).orElseThrow();
    GradientDescent optimizer = new GradientDescent(Entry.rate(choice.get(2)).orElseThrow());
    Experiment experiment =
        new Experiment(
            cost.text(),
            domain,
            optimizer,
            start,
            Experiment.DEFAULT_STEPS,
            parameters(cost, choice.subList(5, choice.size())));
    Optional<Lens> lens = Optional.of(choice.get(4)).filter(n -> !n.isEmpty()).map(Lens::valueOf);
    return new Example(choice.get(0), cost, experiment, lens);
  }

  private static String orElse(String text, String whereEmpty) {
    return text.isEmpty() ? whereEmpty : text;
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

  private static List<List<String>> rows(String file) {
    try (InputStream in = Gallery.class.getResourceAsStream("/downhill/assets/" + file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(Gallery::fields).toList();
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
