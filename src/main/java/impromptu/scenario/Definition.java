package impromptu.scenario;

/**
 * What a section says of one id.
 *
 * @param id where it is defined, the author's place before the library's
 * @param value the author's value laid over the library's
 * @param library the library's own value, or {@link Json#ABSENT}
 */
record Definition(Json.Str id, Json value, Json library) {
  String name() {
    return id.value();
  }
}
