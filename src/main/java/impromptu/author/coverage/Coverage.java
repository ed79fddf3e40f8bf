package impromptu.author.coverage;

import impromptu.story.Ending;
import impromptu.story.Exit;
import impromptu.story.Position;
import impromptu.story.Response;
import impromptu.story.Room;
import impromptu.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How much of a story was shown, by sort, with all that was not.
 *
 * @param words how many words of the author's texts were printed at least once
 * @param allWords how many there are
 */
public record Coverage(
    Share passages, Share answers, Share exits, Share endings, int words, int allWords) {
  private static final String PASSAGES = "passages";
  private static final String ANSWERS = "answers";
  private static final String EXITS = "exits";
  private static final String ENDINGS = "endings";

  /**
   * How many of a sort were shown.
   *
   * @param unseen those that were not, in the order of the story
   */
  public record Share(String sort, int seen, List<Unseen> unseen) {
    public Share {
      unseen = List.copyOf(unseen);
    }

    public int all() {
      return seen + unseen.size();
    }
  }

  /**
   * Something that was never shown.
   *
   * @param at where it stands
   * @param what what it says, or what it belongs to
   */
  public record Unseen(Position at, String what, Exhibit exhibit) {}

  /** What of a story a footprint shows. */
  public static Coverage of(Story story, Footprint footprint) {
    return among(all(story), footprint);
  }

  /** Everything of an author's in a story, by sort, as if nothing were shown. */
  public static Coverage of(Story story) {
    return of(story, new Footprint());
  }

  private static Coverage among(Map<String, List<Unseen>> all, Footprint footprint) {
    int[] words = {0, 0};
    for (Unseen each : all.get(PASSAGES)) {
      Passage passage = (Passage) each.exhibit();
      words[0] += footprint.has(passage) ? passage.count() : 0;
      words[1] += passage.count();
    }
    return new Coverage(
        share(PASSAGES, all, footprint),
        share(ANSWERS, all, footprint),
        share(EXITS, all, footprint),
        share(ENDINGS, all, footprint),
        words[0],
        words[1]);
  }

  private static Share share(String sort, Map<String, List<Unseen>> all, Footprint footprint) {
    List<Unseen> unseen = new ArrayList<>(all.get(sort));
    unseen.removeIf(each -> footprint.has(each.exhibit()));
    return new Share(sort, all.get(sort).size() - unseen.size(), unseen);
  }

  private static Map<String, List<Unseen>> all(Story story) {
    List<Unseen> passages = new ArrayList<>();
    for (Passage passage : new Passages(story).all()) {
      passages.add(new Unseen(passage.at(), '"' + passage.words() + '"', passage));
    }
    List<Unseen> answers = new ArrayList<>();
    for (Clause clause : Clauses.of(story)) {
      Response response = clause.response();
      answers.add(new Unseen(response.position(), clause.owner(), new Exhibit.Given(response)));
    }
    List<Unseen> endings = new ArrayList<>();
    for (Ending ending : story.endings()) {
      endings.add(new Unseen(ending.position(), ending.id(), new Exhibit.Finished(ending)));
    }
    return Map.of(PASSAGES, passages, ANSWERS, answers, EXITS, exits(story), ENDINGS, endings);
  }

  private static List<Unseen> exits(Story story) {
    List<Unseen> exits = new ArrayList<>();
    for (int i = 1; i <= story.rooms(); i++) {
      Room room = story.room(i);
      for (Map.Entry<Integer, Exit> way : room.exits().entrySet()) {
        Exit exit = way.getValue();
        if (exit.to() != 0) {
          String direction = story.directions().get(way.getKey()).id();
          String what = room.id() + ", " + direction;
          exits.add(new Unseen(exit.position(), what, new Exhibit.Taken(i, exit)));
        }
      }
    }
    return exits;
  }

  /** Everything that was never shown. */
  public List<Unseen> unseen() {
    List<Unseen> unseen = new ArrayList<>();
    shares().forEach(share -> unseen.addAll(share.unseen()));
    return unseen;
  }

  public List<Share> shares() {
    return List.of(passages, answers, exits, endings);
  }
}
