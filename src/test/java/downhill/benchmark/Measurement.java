package downhill.benchmark;

import java.util.List;

/** Something that takes time, and how long it takes. */
@FunctionalInterface
interface Measurement {
  List<Row> rows() throws Exception;
}
