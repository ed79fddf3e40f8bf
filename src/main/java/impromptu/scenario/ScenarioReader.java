package impromptu.scenario;

import impromptu.image.StoryImage;
import impromptu.story.Story;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads scenarios, with the standard library under each. */
public final class ScenarioReader {
  private ScenarioReader() {}

  /** Reads a folder of JSON files, or one file. */
  public static Loaded read(Path folderOrFile) {
    return read(folderOrFile, new Findings());
  }

  /** Reads the same, and warns of all that is probably not meant, which takes longer. */
  public static Loaded check(Path folderOrFile) {
    return read(folderOrFile, Findings.thorough());
  }

  private static Loaded read(Path folderOrFile, Findings findings) {
    return read(folderOrFile.toString(), files(folderOrFile, findings), findings);
  }

  /**
   * The same story, sooner: from its image where the jar holds one of exactly these files. Warnings
   * are then left out.
   */
  public static Loaded readToPlay(Path folderOrFile) {
    Findings findings = new Findings();
    return readToPlay(folderOrFile.toString(), files(folderOrFile, findings), findings);
  }

  /** Reads a scenario that travels with the program, to play it. */
  public static Loaded readBuiltIn(String name) {
    Findings findings = new Findings();
    return readToPlay(name, Resources.scenario(name, findings), findings);
  }

  /** Reads texts of JSON by their files' names. */
  public static Loaded readText(Map<String, String> jsonByFileName) {
    return read("", raw(jsonByFileName), new Findings());
  }

  /** Reads texts over another library than the standard one. */
  static Loaded readText(Map<String, String> library, Map<String, String> scenario) {
    return read("", raw(library), raw(scenario), new Findings());
  }

  /** Checks texts over another library than the standard one. */
  static Loaded checkText(Map<String, String> library, Map<String, String> scenario) {
    return read("", raw(library), raw(scenario), Findings.thorough());
  }

  private static List<RawFile> files(Path folderOrFile, Findings findings) {
    return Files.exists(folderOrFile) ? Folder.read(folderOrFile, findings) : List.of();
  }

  private static List<RawFile> raw(Map<String, String> jsonByFileName) {
    List<RawFile> files = new ArrayList<>();
    for (Map.Entry<String, String> file : jsonByFileName.entrySet()) {
      files.add(new RawFile(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)));
    }
    return files;
  }

  private static Loaded readToPlay(String name, List<RawFile> files, Findings findings) {
    Optional<byte[]> image =
        findings.errors() == 0 ? Resources.image(Fingerprint.of(files)) : Optional.empty();
    return image.isPresent()
        ? new Loaded(Optional.of(StoryImage.read(image.get())), List.of())
        : read(name, files, findings);
  }

  private static Loaded read(String name, List<RawFile> scenario, Findings findings) {
    return read(name, Resources.standardLibrary(findings), scenario, findings);
  }

  private static Loaded read(
      String name, List<RawFile> library, List<RawFile> scenario, Findings findings) {
    if (scenario.isEmpty()) {
      if (findings.errors() == 0) {
        findings.reportFile(Code.UNREADABLE, name, "there is no JSON file here");
      }
      return new Loaded(Optional.empty(), findings.problems());
    }
    List<Source> own = Sources.of(scenario, false, findings);
    Sources sources = new Sources(Sources.of(library, true, findings), own);
    Sections sections = new Sections(findings);
    for (Source source : sources.all()) {
      sections.add(source);
    }
    if (!new Census(sections, findings).isFit()) {
      return new Loaded(Optional.empty(), findings.problems());
    }
    Optional<Story> story =
        new StoryReader(sections, findings, sources, own.get(0)).read(Fingerprint.of(scenario));
    return new Loaded(story, findings.problems());
  }
}
