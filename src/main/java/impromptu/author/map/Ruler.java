package impromptu.author.map;

/**
 * Where the lanes of one direction come to lie. Tracks that nothing runs along take no space.
 *
 * @param least the distance between two rooms with few ways between, at least
 * @param step the distance of two tracks
 * @param margin the distance of the outermost rooms from the edge, at least
 */
record Ruler(double least, double step, double margin) {
  /**
   * The place of each lane.
   *
   * @param extents how far it is from the first to the last lane of each room's column (or row)
   * @param lanes how many lanes a room has
   * @param used which lanes a way runs along
   */
  double[] places(double[] extents, int lanes, boolean[] used) {
    double[] places = new double[used.length];
    double at = gap(places, used, 0, 0, margin);
    for (int i = 0; i < extents.length; i++) {
      int first = Lanes.TRACKS + i * (lanes + Lanes.TRACKS);
      for (int lane = 0; lane < lanes; lane++) {
        places[first + lane] = at + Math.floor(extents[i] * lane / (lanes - 1));
      }
      at += extents[i];
      at = gap(places, used, first + lanes, at, i + 1 < extents.length ? least : margin);
    }
    return places;
  }

  /** Spreads the used tracks of a gap evenly, the others somewhere in it; tells where it ends. */
  private double gap(double[] places, boolean[] used, int first, double at, double least) {
    int count = 0;
    for (int track = 0; track < Lanes.TRACKS; track++) {
      count += used[first + track] ? 1 : 0;
    }
    double width = count == 0 ? least : Math.max(least, (count + 1) * step);
    int seen = 0;
    for (int track = 0; track < Lanes.TRACKS; track++) {
      seen += used[first + track] ? 1 : 0;
      places[first + track] = at + Math.floor(width * Math.max(1, seen) / (count + 1));
    }
    return at + width;
  }
}
