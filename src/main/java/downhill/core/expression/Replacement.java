package downhill.core.expression;

import java.util.List;

/**
 * A correction to click: chars {@code from} to {@code to} of the text become {@code text}; its
 * label is the sentence {@code replacement.<key>}.
 */
public record Replacement(int from, int to, String text, String key, List<String> arguments) {
  public Replacement {
    arguments = List.copyOf(arguments);
  }

  /** The text with the correction made. */
  public String applyTo(String typed) {
    return typed.substring(0, from) + text + typed.substring(to);
  }
}
