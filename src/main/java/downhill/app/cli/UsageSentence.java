package downhill.app.cli;

import downhill.session.Strings;
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
      return Strings.text("cli.mistake.unmatched", unmatched.getUnmatched().get(0));
    }
    if (mistake instanceof OverwrittenOptionException twice) {
      return Strings.text("cli.mistake.twice", name(twice.getOverwritten()));
    }
    if (mistake instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return Strings.text("cli.mistake.missing", name(missing.getMissing().get(0)));
    }
    return mistake.getMessage();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
