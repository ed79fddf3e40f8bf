package impromptu.author.map;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** A map as data: rooms with their column and row, ways with their ends. */
final class Data {
  private Data() {}

  static String of(Plan plan) {
    JsonObject map = new JsonObject();
    map.addProperty("title", plan.atlas().title());
    map.addProperty("columns", plan.lanes().columns());
    map.addProperty("rows", plan.lanes().rows());
    JsonArray sites = new JsonArray();
    for (int i = 0; i < plan.cells().size(); i++) {
      sites.add(site(plan.atlas().sites().get(i), plan.cells().get(i)));
    }
    map.add("sites", sites);
    JsonArray ways = new JsonArray();
    plan.atlas().ways().forEach(way -> ways.add(way(way)));
    map.add("ways", ways);
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(map) + "\n";
  }

  private static JsonObject site(Site site, Cell cell) {
    JsonObject room = new JsonObject();
    room.addProperty("id", site.id());
    room.addProperty("name", site.name());
    room.addProperty("column", cell.column());
    room.addProperty("row", cell.row());
    room.addProperty("dark", site.dark());
    room.addProperty("start", site.start());
    room.add("things", texts(site.things()));
    return room;
  }

  private static JsonArray texts(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }

  private static JsonObject way(Way way) {
    JsonObject object = new JsonObject();
    object.addProperty("from", way.from());
    object.addProperty("to", way.to());
    object.addProperty("there", way.there().id());
    object.addProperty("back", way.back().id());
    object.addProperty("door", way.door());
    object.addProperty("conditional", way.conditional());
    return object;
  }
}
