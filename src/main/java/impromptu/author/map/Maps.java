package impromptu.author.map;

import com.google.gson.GsonBuilder;
import java.util.Locale;

/** The forms in which a map can be had. */
public enum Maps {
  SVG {
    @Override
    public String of(Atlas atlas) {
      return Svg.of(Layout.of(atlas));
    }
  },
  TEXT {
    @Override
    public String of(Atlas atlas) {
      return Sketch.of(Layout.of(atlas));
    }
  },
  DOT {
    @Override
    public String of(Atlas atlas) {
      return Dot.of(atlas);
    }
  },
  JSON {
    @Override
    public String of(Atlas atlas) {
      return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(atlas)
          + "\n";
    }
  };

  /** The map in this form. */
  public abstract String of(Atlas atlas);

  /** The name on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
