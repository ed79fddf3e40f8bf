package impromptu.author.report;

import impromptu.author.coverage.Coverage;
import impromptu.author.map.Atlas;
import impromptu.author.map.Maps;
import impromptu.author.map.Paper;
import impromptu.author.prove.Claim;
import impromptu.author.prove.Findings;
import impromptu.author.prove.Reach;
import impromptu.scenario.Library;
import impromptu.scenario.Problem;
import impromptu.story.Entity;
import impromptu.story.GrammarLine;
import impromptu.story.Story;
import impromptu.story.Verb;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One page about a scenario that needs nothing but itself: no script, no font, no picture else. */
public final class Page {
  private static final String STYLE = "/impromptu/author/report.css";

  private final Story story;
  private final Html html = new Html();

  private Page(Story story) {
    this.story = story;
  }

  /** The page, from what was found out of a story. */
  public static String of(Story story, List<Problem> problems, Coverage coverage, Findings findings)
      throws IOException {
    Page page = new Page(story);
    page.head();
    page.claims(findings);
    page.pictures();
    page.reaches(findings.reaches());
    page.coverage(coverage);
    page.vocabulary();
    page.problems(problems);
    return page.html.raw("</main></body></html>").text();
  }

  private void head() throws IOException {
    html.raw("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    html.element("title", story.meta().title() + ": a report");
    try (InputStream in = Page.class.getResourceAsStream(STYLE)) {
      html.raw("<style>" + new String(in.readAllBytes(), StandardCharsets.UTF_8) + "</style>");
    }
    html.raw("</head><body><main>").element("h1", story.meta().title());
    html.element("p", story.meta().author());
  }

  private void claims(Findings findings) {
    html.element("h2", "Endings and claims").raw("<table>");
    for (Claim claim : findings.claims()) {
      String way =
          claim
              .witness()
              .map(
                  witness ->
                      "<details><summary>"
                          + Html.escaped(claim.why())
                          + "</summary><pre>"
                          + Html.escaped(witness.transcript())
                          + "</pre></details>")
              .orElse(Html.escaped(claim.why()));
      html.row(claim.verdict().word(), way, claim.name(), claim.verdict().word());
    }
    html.raw("</table>");
    findings
        .cruelty()
        .ifPresent(
            cruelty -> html.element("p", "Cruelty: " + cruelty.word() + ": " + cruelty.meaning()));
    html.element(
        "p",
        String.format(
            java.util.Locale.ROOT,
            "%,d states%s, %,d commands tried.",
            findings.states(),
            findings.isWhole() ? ", which are all" : " seen",
            findings.commands()));
  }

  private void pictures() {
    html.element("h2", "Map");
    html.raw("<div class=\"sheet\">" + Maps.SVG.of(Atlas.of(story), Paper.USUAL) + "</div>");
    Plot plot = Plot.of(story);
    if (!plot.arrows().isEmpty()) {
      html.element("h2", "What leads to what");
      html.raw("<div class=\"sheet\">" + PlotPicture.of(plot) + "</div>");
    }
  }

  private void reaches(List<Reach> reaches) {
    html.element("h2", "What play can come to");
    for (Reach reach : reaches) {
      int reached = reach.all() - reach.never().size() - reach.undecided().size();
      html.element("h3", reached + " of " + reach.all() + " " + reach.sort());
      reach.ways().forEach((id, way) -> html.folded(id, way.lines()));
      if (!reach.never().isEmpty()) {
        html.folded(reach.never().size() + " never", reach.never());
      }
      if (!reach.undecided().isEmpty()) {
        html.folded(reach.undecided().size() + " undecided", reach.undecided());
      }
    }
  }

  private void coverage(Coverage coverage) {
    html.element("h2", "What the tests show");
    for (Coverage.Share share : coverage.shares()) {
      html.raw("<meter max=\"" + share.all() + "\" value=\"" + share.seen() + "\"></meter>");
      html.folded(
          share.seen() + " of " + share.all() + " " + share.sort(),
          share.unseen().stream().map(unseen -> unseen.at() + " " + unseen.what()).toList());
    }
    html.element("p", coverage.words() + " of " + coverage.allWords() + " words");
  }

  private void vocabulary() {
    html.element("h2", "Vocabulary").raw("<table>");
    for (Entity entity : story.entities()) {
      if (entity.index() > 0 && !Library.holds(entity.position())) {
        html.row("", Html.escaped(String.join(", ", entity.name().words())), entity.id());
      }
    }
    for (Verb verb : story.verbs()) {
      if (!Library.holds(verb.position())) {
        List<String> lines = verb.grammar().stream().map(GrammarLine::source).toList();
        html.row("", Html.escaped(String.join("; ", lines)), "verb " + verb.id());
      }
    }
    html.raw("</table>");
  }

  private void problems(List<Problem> problems) {
    html.element("h2", "Problems");
    html.folded(
        problems.isEmpty() ? "None." : problems.size() + " found by check",
        problems.stream().map(Problem::toString).toList());
  }
}
