package downhill.core.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Taking runs of letters apart, in time linear in their length. */
final class Words {
  private Words() {}

  static boolean consistsOf(String run, Collection<String> parts) {
    return !split(run, parts).isEmpty();
  }

  /** The run as a sequence of the parts, longest first part preferred; empty when there is none. */
  static List<String> split(String run, Collection<String> parts) {
    String[] next = new String[run.length() + 1];
    next[run.length()] = "";
    for (int i = run.length() - 1; i >= 0; i--) {
      for (String part : parts) {
        boolean fits = run.startsWith(part, i) && next[i + part.length()] != null;
        if (fits && (next[i] == null || part.length() > next[i].length())) {
          next[i] = part;
        }
      }
    }
    return next[0] == null ? Collections.emptyList() : follow(next);
  }

  private static List<String> follow(String[] next) {
    List<String> found = new ArrayList<>();
    for (int i = 0; !next[i].isEmpty(); i += next[i].length()) {
      found.add(next[i]);
    }
    return found;
  }

  /** The number of letters to change, insert, delete or swap to get from one word to the other. */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(int[][] d, String a, String b, int i, int j) {
    int change = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, 1 + d[i - 2][j - 2]) : least;
  }
}
