package impromptu.save;

import impromptu.story.Meta;
import java.util.Objects;

/** Which story, and which version of it, a file was written for. */
public record Edition(String title, String ifid, String version, String hash) {
  public Edition {
    Objects.requireNonNull(title);
    Objects.requireNonNull(ifid);
    Objects.requireNonNull(version);
    Objects.requireNonNull(hash);
  }

  public static Edition of(Meta meta) {
    return new Edition(meta.title(), meta.ifid(), meta.version(), meta.hash());
  }
}
