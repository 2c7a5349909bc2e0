package downhill.app.cli;

import downhill.session.Entered;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of a command that say in one sentence what is wrong with what was typed. */
abstract class TypedOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** What a reader makes of the text, where one was given. */
  final <T> Optional<T> given(Optional<String> text, Function<String, Entered<T>> reader) {
    return text.map(typed -> reader.apply(typed).orElseThrow(this::mistake));
  }

  /** Ends the command with the sentence. */
  final ParameterException mistake(String sentence) {
    return new ParameterException(command.commandLine(), sentence);
  }
}
