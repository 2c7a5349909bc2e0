package downhill.app.cli;

import downhill.session.Strings;
import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "downhill " + (version == null ? Strings.text("cli.version.none") : version)
    };
  }
}
