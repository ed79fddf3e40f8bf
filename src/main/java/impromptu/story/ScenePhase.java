package impromptu.story;

/** How far a scene has come. */
public enum ScenePhase {
  WAITING,
  PLAYING,
  OVER
}
