package downhill.app.cli;

import downhill.session.Experiment;

/** The window that the command line asks for. */
public record WindowRequest(Experiment experiment, boolean playing, boolean fullScreen) {}
