package impromptu.scenario;

import java.util.List;

/** A JSON value that knows where it stands. */
sealed interface Json {
  /** What a problem with the value points at. */
  Span span();

  /** What authors call a value of this kind. */
  String kind();

  default boolean isAbsent() {
    return false;
  }

  /** Text. */
  record Str(Source source, int from, int to, String value) implements Json {
    @Override
    public Span span() {
      return new Span(source, from, to);
    }

    /** The stretch of the file that holds some of the string's characters. */
    Span span(int first, int end) {
      int start = source.inside(from, first);
      int stop = end > first ? source.inside(from, end) : start + 1;
      return new Span(source, start, stop);
    }

    @Override
    public String kind() {
      return "a text";
    }
  }

  /** A number, as it is written. */
  record Num(Source source, int from, int to, String literal) implements Json {
    @Override
    public Span span() {
      return new Span(source, from, to);
    }

    @Override
    public String kind() {
      return "a number";
    }
  }

  /** Yes or no. */
  record Bool(Source source, int from, int to, boolean value) implements Json {
    @Override
    public Span span() {
      return new Span(source, from, to);
    }

    @Override
    public String kind() {
      return "true or false";
    }
  }

  /** A null, which stands for nothing in a scenario. */
  record Null(Source source, int from, int to) implements Json {
    @Override
    public Span span() {
      return new Span(source, from, to);
    }

    @Override
    public String kind() {
      return "null";
    }
  }

  /** A list. */
  record Arr(Source source, int from, int to, List<Json> items) implements Json {
    @Override
    public Span span() {
      return new Span(source, from, from + 1);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** An object, with its members in the author's order. */
  record Obj(Source source, int from, int to, List<Member> members) implements Json {
    @Override
    public Span span() {
      return new Span(source, from, from + 1);
    }

    @Override
    public String kind() {
      return "an object";
    }

    /** The value of a key, or {@link Absent#ABSENT}. */
    Json get(String key) {
      for (int i = 0; i < members.size(); i++) {
        if (members.get(i).key().value().equals(key)) {
          return members.get(i).value();
        }
      }
      return Absent.ABSENT;
    }
  }

  /** A key of an object, and its value. */
  record Member(Str key, Json value) {}

  /** The value of a key that is not there. */
  record Absent() implements Json {
    static final Absent ABSENT = new Absent();

    @Override
    public Span span() {
      throw new IllegalStateException("what is not there stands nowhere");
    }

    @Override
    public String kind() {
      return "nothing";
    }

    @Override
    public boolean isAbsent() {
      return true;
    }
  }
}
