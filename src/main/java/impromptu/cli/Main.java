package impromptu.cli;

/** The program's door. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("impromptu");
  }
}
