package impromptu.author.map;

import java.util.Locale;

/** The forms in which a map can be had. */
public enum Maps {
  SVG {
    @Override
    public String of(Atlas atlas, Paper paper) {
      return Svg.of(Plan.of(atlas));
    }
  },
  TEXT {
    @Override
    public String of(Atlas atlas, Paper paper) {
      return Sketch.of(Plan.of(atlas), paper);
    }
  },
  DOT {
    @Override
    public String of(Atlas atlas, Paper paper) {
      return Dot.of(Plan.of(atlas));
    }
  },
  JSON {
    @Override
    public String of(Atlas atlas, Paper paper) {
      return Data.of(Plan.of(atlas));
    }
  };

  /** The map in this form; only that of letters heeds the paper. */
  public abstract String of(Atlas atlas, Paper paper);

  /** The name on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
