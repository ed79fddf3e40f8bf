package impromptu;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which package may know which. */
class ArchitectureTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("impromptu");

  @Test
  void everyPackageKnowsOnlyThoseBelowIt() {
    mayKnow("story");
    mayKnow("world", "story");
    mayKnow("parser", "story", "world");
    mayKnow("game", "story", "world", "parser");
    mayKnow("image", "story");
    mayKnow("format", "story");
    mayKnow("scenario", "story", "image", "format");
    mayKnow("save", "story", "world");
    mayKnow("session", "story", "world", "parser", "game", "scenario", "save");
    mayKnow(
        "screen", "screen..", "session", "story", "world", "parser", "game", "scenario", "save");
    mayKnow("author", "format", "story", "world", "parser", "game", "scenario", "save", "session");
  }

  private static void mayKnow(String name, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(name + ".."), Arrays.stream(others))
            .map(known -> "impromptu." + known)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("impromptu." + name + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("impromptu..")
                .and(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(allowed))))
        .check(OURS);
  }

  @Test
  void noTwoPackagesKnowEachOther() {
    slices().matching("impromptu.(*)..").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void onlyTheCommandLineEndsTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackage("impromptu.cli")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(OURS);
  }

  @Test
  void onlyTheCommandLineAndTheScreensWriteToTheTerminal() {
    noClasses()
        .that()
        .resideOutsideOfPackages("impromptu.cli", "impromptu.screen..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(OURS);
  }

  @Test
  void everythingThatIsPrintedIsMadeHarmless() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Output")
        .and()
        .doNotHaveSimpleName("HarmlessStream")
        .should()
        .callConstructorWhere(
            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                    com.tngtech.archunit.core.domain.JavaClass.Predicates.type(
                        java.io.PrintStream.class))))
        .check(OURS);
  }

  @Test
  void theCoreAsksNoClockAndNoChance() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "impromptu.story", "impromptu.world", "impromptu.parser", "impromptu.game")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io", "java.nio.file", "java.time")
        .check(OURS);
  }

  @Test
  void nothingIsStaticAndChanges() {
    classes()
        .that()
        .resideInAPackage("impromptu..")
        .should(
            new com.tngtech.archunit.lang.ArchCondition<>("have no static field that can change") {
              @Override
              public void check(
                  com.tngtech.archunit.core.domain.JavaClass type,
                  com.tngtech.archunit.lang.ConditionEvents events) {
                type.getFields().stream()
                    .filter(
                        field ->
                            field
                                    .getModifiers()
                                    .contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC)
                                && !field
                                    .getModifiers()
                                    .contains(com.tngtech.archunit.core.domain.JavaModifier.FINAL))
                    .forEach(
                        field ->
                            events.add(
                                com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                    field, field.getFullName() + " can change")));
              }
            })
        .check(OURS);
  }
}
