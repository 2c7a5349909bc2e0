package downhill.session;

import downhill.core.geometry.Domain;
import downhill.core.raster.colour.ColourMap;
import downhill.core.raster.surface.space.Camera;
import java.util.Optional;

/** How somebody wants to see the run; the experiment stays as it is. */
public sealed interface Look extends Intent {
  record ViewChanged(Domain view) implements Look {
    @Override
    public Session applyTo(Session session) {
      return session.looking(now -> now.zoomedTo(view));
    }
  }

  record ViewReset() implements Look {
    @Override
    public Session applyTo(Session session) {
      return session.looking(now -> Outlook.onto(session.experiment()));
    }
  }

  record FollowToggled() implements Look {
    @Override
    public Session applyTo(Session session) {
      return session.looking(now -> now.following(!now.following()));
    }
  }

  /** The lens was pressed; a second time, the numbers come back. Not while the end is hidden. */
  record LensToggled(Lens lens) implements Look {
    @Override
    public Session applyTo(Session session) {
      Lens next = session.lens() == lens ? Lens.NUMBERS : lens;
      return session.hidesEnd() ? session : session.with(session.display().through(next));
    }
  }

  /** Whether the window says in words what its pictures show. */
  record Described(boolean now) implements Look {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.display().described(now));
    }
  }

  record LensChosen(Lens lens) implements Look {
    @Override
    public Session applyTo(Session session) {
      return session.with(session.display().through(lens));
    }
  }

  record CameraMoved(Camera camera) implements Look {
    @Override
    public Session applyTo(Session session) {
      return session.looking(now -> now.seenFrom(camera));
    }
  }

  /** The desktop has said what it wears; whoever chose a theme keeps it. */
  record DesktopTold(Theme theme) implements Look {
    @Override
    public Session applyTo(Session session) {
      return session.dressed(now -> now.onDesktop(theme));
    }
  }

  /**
   * The picture has the room of all, if it can; a second time, all are back. A curve, in the place
   * of a map, takes the room back from the chart.
   */
  record PictureMaximised(Picture picture) implements Look {
    @Override
    public Session applyTo(Session session) {
      boolean curve = session.run().isCurve() && picture == Picture.MAP;
      if (session.isMaximised(picture) || curve && session.isMaximised(Picture.COST)) {
        return new PicturesRestored().applyTo(session);
      }
      return session.canMaximise(picture)
          ? session.arranged(now -> now.maximising(Optional.of(picture)))
          : session;
    }
  }

  /** All pictures are shown. */
  record PicturesRestored() implements Look {
    @Override
    public Session applyTo(Session session) {
      return session.arranged(now -> now.maximising(Optional.empty()));
    }
  }

  /** The map has that share of the pictures' width, but leaves some to each. */
  record DividerMoved(double share) implements Look {
    @Override
    public Session applyTo(Session session) {
      return session.arranged(now -> now.divided(share));
    }
  }

  record DividerReset() implements Look {
    @Override
    public Session applyTo(Session session) {
      return session.arranged(Arrangement::undivided);
    }
  }

  /** Folds the panel, or unfolds it; projector mode has its own way of it. */
  record PanelToggled() implements Look {
    @Override
    public Session applyTo(Session session) {
      boolean projector = session.display().appearance().projector();
      return session.arranged(now -> now.folding(projector));
    }
  }

  /** Dark or light, as the command line or the settings want it. */
  record ThemeChosen(Theme theme) implements Look {
    @Override
    public Session applyTo(Session session) {
      return session.dressed(now -> now.with(theme));
    }
  }

  /** To the other theme; from projector mode, which is light, that is the dark one. */
  record ThemeToggled() implements Look {
    @Override
    public Session applyTo(Session session) {
      return session.dressed(
          now -> now.with(now.projector() ? Theme.DARK : now.theme().other()).onProjector(false));
    }
  }

  /** Into projector mode, or back to the theme before. */
  record ProjectorToggled() implements Look {
    @Override
    public Session applyTo(Session session) {
      return session.dressed(now -> now.onProjector(!now.projector()));
    }
  }

  record ColourMapChosen(ColourMap colours) implements Look {
    @Override
    public Session applyTo(Session session) {
      return session.dressed(now -> now.with(colours));
    }
  }
}
