package impromptu.scenario;

import impromptu.format.SectionKeys;
import impromptu.format.StoryKeys;
import impromptu.format.Type;
import impromptu.story.Meta;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Reads {@code story}: what a scenario says of itself, and where it begins. */
final class MetaReader {
  private static final int IFID_LENGTH = 36;

  private final Linker linker;
  private final Fields fields;

  MetaReader(Linker linker, Sections sections, Source first) {
    this.linker = linker;
    fields = sections.asFields(SectionKeys.STORY, first);
  }

  Meta read(String hash) {
    String title = fields.string(StoryKeys.TITLE);
    String author = fields.string(StoryKeys.AUTHOR);
    Meta meta =
        new Meta(
            title,
            fields.string(StoryKeys.HEADLINE),
            author,
            fields.string(StoryKeys.VERSION),
            ifid(title, author),
            fields.string(StoryKeys.LANGUAGE),
            linker.text(fields, StoryKeys.INTRO),
            linker.text(fields, StoryKeys.ABOUT),
            linker.text(fields, StoryKeys.AMUSING),
            renamed(),
            hash);
    fields.number(StoryKeys.SEED, 0);
    return meta;
  }

  /** From ids that saves of earlier versions hold to those of today. */
  private Map<String, String> renamed() {
    Map<String, String> renamed = new LinkedHashMap<>();
    for (Json.Member member : fields.members(StoryKeys.RENAMED)) {
      String old = member.key().value();
      if (!Ids.isId(old)) {
        linker.findings().report(Code.BAD_ID, member.key(), "\"" + old + "\" never was an id");
      } else if (member.value() instanceof Json.Str now
          && linker.names().areBothThere(old, now.value())) {
        linker
            .findings()
            .report(Code.CLASH, member.key(), "\"" + old + "\" is still there under that id");
      } else if (member.value() instanceof Json.Str now) {
        renamed.put(old, now.value());
      } else {
        linker.findings().report(Code.WRONG_SHAPE, member.value(), "an id belongs here");
      }
    }
    for (Json.Member member : fields.members(StoryKeys.RENAMED)) {
      if (member.value() instanceof Json.Str now
          && !linker.names().isKnown(now.value())
          && !renamed.containsKey(now.value())) {
        linker
            .findings()
            .report(Code.UNKNOWN_NAME, now, "nothing has the id \"" + now.value() + "\"");
      }
    }
    return renamed;
  }

  private String ifid(String title, String author) {
    Json json = fields.take(StoryKeys.IFID, Type.STRING);
    if (json instanceof Json.Str string) {
      String ifid = string.value().toUpperCase(Locale.ROOT);
      if (!isUuid(ifid)) {
        linker
            .findings()
            .report(
                Code.BAD_ID,
                json,
                "an ifid is a UUID, such as 9F1C02A4-6E0B-4B0D-8E2B-3A7C5D1E9F00");
      }
      return ifid;
    }
    if (json.isAbsent() && !linker.findings().incomplete()) {
      linker
          .findings()
          .report(
              Code.NO_IFID,
              fields.owner(),
              "the story has no \"ifid\"; without one, its saves go by title and author");
    } else {
      fields.string(StoryKeys.IFID);
    }
    byte[] name = (title + "\n" + author).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isUuid(String ifid) {
    if (ifid.length() != IFID_LENGTH) {
      return false;
    }
    for (int i = 0; i < ifid.length(); i++) {
      char c = ifid.charAt(i);
      boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
      if (hyphen ? c != '-' : (c < '0' || c > '9') && (c < 'A' || c > 'F')) {
        return false;
      }
    }
    return true;
  }

  /** The room or thing that the player starts in. */
  int start() {
    return linker.entity(fields.take(StoryKeys.START, Type.ID));
  }

  int maxScore() {
    return fields.number(StoryKeys.MAX_SCORE);
  }
}
