package downhill.core.expression;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads CSV with a heading line; quoted fields may hold commas, line feeds, quotes and NUL. */
final class Csv {
  private final String text;
  private int position;

  private Csv(String text) {
    this.text = text;
  }

  /** The rows of a resource of the class path, without its heading. */
  static List<List<String>> rows(String resource) {
    try (InputStream in = Csv.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<List<String>> rows = new Csv(text).rows();
      return rows.subList(1, rows.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    while (position < text.length()) {
      rows.add(row());
    }
    return rows;
  }

  private List<String> row() {
    List<String> fields = new ArrayList<>();
    boolean more = true;
    while (more) {
      fields.add(text.startsWith("\"", position) ? quoted() : bare());
      more = text.startsWith(",", position);
      position++;
    }
    return fields;
  }

  private String bare() {
    int from = position;
    while (position < text.length() && ",\n".indexOf(text.charAt(position)) < 0) {
      position++;
    }
    return text.substring(from, position);
  }

  private String quoted() {
    StringBuilder field = new StringBuilder();
    position++;
    while (text.charAt(position) != '"' || text.startsWith("\"\"", position)) {
      position += text.charAt(position) == '"' ? 1 : 0;
      field.append(text.charAt(position++));
    }
    position++;
    return field.toString();
  }
}
