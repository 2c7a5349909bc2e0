package downhill.app.cli;

import downhill.session.Strings;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments, in one sentence. */
final class UsageSentence {
  private UsageSentence() {}

  static String of(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      return optionWithoutValue(unmatched.getCommandLine())
          .map(option -> Strings.text("cli.mistake.missing", name(option)))
          .orElseGet(() -> Strings.text("cli.mistake.unmatched", unmatched.getUnmatched().get(0)));
    }
    if (mistake instanceof OverwrittenOptionException twice) {
      return Strings.text("cli.mistake.twice", name(twice.getOverwritten()));
    }
    if (mistake instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return Strings.text("cli.mistake.missing", name(missing.getMissing().get(0)));
    }
    return mistake.getArgSpec() instanceof OptionSpec flag && flag.typeInfo().isBoolean()
        ? Strings.text("cli.mistake.valued", name(flag))
        : mistake.getMessage();
  }

  /**
   * The one that took the next option for its value, which left that option's value over: in {@code
   * --start --rate 0.1} the start.
   */
  private static Optional<OptionSpec> optionWithoutValue(CommandLine command) {
    Set<String> names = command.getCommandSpec().optionsMap().keySet();
    return command.getParseResult().matchedOptions().stream()
        .filter(option -> option.originalStringValues().stream().anyMatch(names::contains))
        .findFirst();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
