package impromptu.scenario;

import impromptu.story.Story;
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
    Findings findings = new Findings();
    List<Source> scenario = List.of();
    if (Files.exists(folderOrFile)) {
      scenario = Folder.read(folderOrFile, findings);
    }
    String name = folderOrFile.toString();
    return read(name, Resources.standardLibrary(findings), scenario, findings);
  }

  /** Reads a scenario that travels with the program. */
  public static Loaded readBuiltIn(String name) {
    Findings findings = new Findings();
    List<Source> scenario = Resources.scenario(name, findings);
    return read(name, Resources.standardLibrary(findings), scenario, findings);
  }

  /** Reads texts of JSON by their files' names. */
  public static Loaded readText(Map<String, String> jsonByFileName) {
    Findings findings = new Findings();
    List<Source> library = Resources.standardLibrary(findings);
    return read("", library, sources(jsonByFileName, false), findings);
  }

  /** Reads texts over another library than the standard one. */
  static Loaded readText(Map<String, String> library, Map<String, String> scenario) {
    return read("", sources(library, true), sources(scenario, false), new Findings());
  }

  private static List<Source> sources(Map<String, String> jsonByFileName, boolean library) {
    List<Source> sources = new ArrayList<>();
    for (Map.Entry<String, String> file : jsonByFileName.entrySet()) {
      sources.add(new Source(file.getKey(), file.getValue(), library));
    }
    return sources;
  }

  private static Loaded read(
      String name, List<Source> library, List<Source> scenario, Findings findings) {
    if (scenario.isEmpty()) {
      if (findings.errors() == 0) {
        findings.reportFile(Code.UNREADABLE, name, "there is no JSON file here");
      }
      return new Loaded(Optional.empty(), findings.problems());
    }
    Sources sources = new Sources(library, scenario);
    Sections sections = new Sections(findings);
    for (Source source : sources.all()) {
      sections.add(source);
    }
    Optional<Story> story =
        new StoryReader(sections, findings, sources, scenario.get(0))
            .read(Fingerprint.of(scenario));
    return new Loaded(story, findings.problems());
  }
}
