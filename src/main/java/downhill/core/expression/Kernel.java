package downhill.core.expression;

/**
 * One operation over lanes: {@code out[i] = a[i] ∘ b[i]} for 0 ≤ i &lt; count, where a kernel with
 * one lane operand takes the number {@code s} (or nothing) in the place of {@code b}. The lanes of
 * {@code out} are none of the operands’, or what a kernel that takes a product in changes by it;
 * with nothing in its place, {@code b} is room to work in.
 */
interface Kernel {
  void run(double[] out, double[] a, double[] b, double s, int count);
}
