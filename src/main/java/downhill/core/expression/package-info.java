/**
 * From the text of a formula to a function that evaluates fast, or to one problem with its place.
 *
 * <p>May import {@code core.calculus}, {@code core.geometry}, the JDK, and exp4j, which no other
 * package may. The way of a text:
 *
 * <pre>
 * text → Lexer → Brackets → Heading, NameCheck → Parser → Node → Canonical → exp4j → Graph → tapes
 *          └───────────┴── leftmost Problem ──┴──────┘     └── Reading
 * </pre>
 *
 * <p><b>Why a lexer and parser of our own before exp4j:</b> exp4j misreads classroom text silently
 * ({@code sin x + 1} becomes sin(x + 1), {@code x1} becomes x·1), leaks EmptyStackException and
 * ArrayIndexOutOfBoundsException, and needs seconds for 2,000 letters. It is handed {@link
 * downhill.core.expression.Canonical} text only, in which nothing is left to guess: exp4j's token
 * list is what is compiled, and its {@code evaluate()} is the oracle of the tests.
 *
 * <p><b>Leftmost problem:</b> each pass reports what it finds and goes on, and {@link
 * downhill.core.expression.Problems} keeps the leftmost; only the parser stops at its first, which
 * is its leftmost.
 *
 * <p><b>Why a tape:</b> walking a tree or a token list costs a call per operation and point; the
 * tape runs each operation over up to 512 lanes, in a loop the compiler turns into vector
 * instructions. Equal subexpressions are one value, constants are folded, xⁿ for integers −4 ≤ n ≤
 * 32 is products ({@code Math.pow(x, 3)} takes 3.5 times as long), and what depends on one variable
 * is computed once per column or row of a grid, and at three of the five points of central
 * differences, where many are asked for: these take 0.7 times as long for Rastrigin's function, 0.8
 * for Ackley's. A product and what is done with it are one pass over the lanes where nothing else
 * needs the product: 0.74 times as long for Beale's function, 0.89 for Goldstein's and Price's.
 * Measured over 300×300 cells on seven reference functions: 0.14 to 1.0 times hand-written Java
 * with a loop of its own each, median 0.29, and 34 to 540 times faster than {@code evaluate()};
 * five lanes of Himmelblau's function take 71 ns. All of it keeps IEEE semantics: a value that is
 * not finite is a value. Grid, block, cross and single point agree to the last bit.
 *
 * <p><b>Why exp, ln, sin and cos of our own:</b> they are right within one unit of the last place,
 * and loops without branches that the compiler turns into vector instructions: 1.7, 1.9, 2.1 and
 * 2.3 ns a lane where {@code Math}’s take 3.2, 5.3, 7.0 and 7.0. In return, too, a value is the
 * same on every machine, which is not promised of {@code Math}’s.
 *
 * <p><b>Why a parameter is a constant:</b> a function with other values of its parameters is
 * compiled anew from exp4j's token list, which takes 5 to 20 µs where reading the text takes 40 to
 * 150, and evaluating the landscape milliseconds. In return {@code a*x^n} at n = 2 is products,
 * {@code a*b} is folded, and all is to the last bit what typing the number would give; numbers that
 * a finished tape looks up would give none of that.
 */
package downhill.core.expression;
