package impromptu.author.coverage;

import impromptu.story.Ending;
import impromptu.story.Exit;
import impromptu.story.Position;
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

  /** Something that was never shown: where it stands and what it says. */
  public record Unseen(Position at, String what) {}

  /** What of a story a footprint shows. */
  public static Coverage of(Story story, Footprint footprint) {
    List<Clause> clauses = Clauses.of(story);
    List<Unseen> notGiven = new ArrayList<>();
    for (Clause clause : clauses) {
      if (!footprint.has(clause)) {
        notGiven.add(new Unseen(clause.response().position(), clause.owner()));
      }
    }
    Share answers = new Share("answers", clauses.size() - notGiven.size(), notGiven);
    return passages(story, footprint, answers);
  }

  private static Coverage passages(Story story, Footprint footprint, Share answers) {
    List<Unseen> unseen = new ArrayList<>();
    int seen = 0;
    int words = 0;
    int all = 0;
    for (Passage passage : new Passages(story).all()) {
      all += passage.count();
      if (footprint.has(passage)) {
        seen++;
        words += passage.count();
      } else {
        unseen.add(new Unseen(passage.at(), '"' + passage.words() + '"'));
      }
    }
    Share passages = new Share("passages", seen, unseen);
    return new Coverage(
        passages, answers, exits(story, footprint), endings(story, footprint), words, all);
  }

  private static Share exits(Story story, Footprint footprint) {
    List<Unseen> unseen = new ArrayList<>();
    int seen = 0;
    for (int i = 1; i <= story.rooms(); i++) {
      Room room = story.room(i);
      for (Map.Entry<Integer, Exit> way : room.exits().entrySet()) {
        Exit exit = way.getValue();
        if (footprint.has(exit)) {
          seen++;
        } else if (exit.to() != 0) {
          String direction = story.directions().get(way.getKey()).id();
          unseen.add(new Unseen(exit.position(), room.id() + ", " + direction));
        }
      }
    }
    return new Share("exits", seen, unseen);
  }

  private static Share endings(Story story, Footprint footprint) {
    List<Unseen> unseen = new ArrayList<>();
    int seen = 0;
    for (Ending ending : story.endings()) {
      if (footprint.has(ending.id())) {
        seen++;
      } else {
        unseen.add(new Unseen(ending.position(), ending.id()));
      }
    }
    return new Share("endings", seen, unseen);
  }

  public List<Share> shares() {
    return List.of(passages, answers, exits, endings);
  }
}
