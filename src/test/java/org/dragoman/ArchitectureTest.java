package org.dragoman;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The packages keep to their directions and habits. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.dragoman");

  @Test
  void enoughClassesAreSeenForTheRulesToMeanAnything() {
    assertThat(CLASSES.size()).isGreaterThan(100);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.dragoman.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void dependenciesRunFromTheFacesToTheClaims() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("app")
        .definedBy("org.dragoman.app..")
        .layer("cli")
        .definedBy("org.dragoman.cli..")
        .layer("desk")
        .definedBy("org.dragoman.desk..")
        .layer("evaluation")
        .definedBy("org.dragoman.evaluation..")
        .layer("exchange")
        .definedBy("org.dragoman.exchange..")
        .layer("foresight")
        .definedBy("org.dragoman.foresight..")
        .layer("intake")
        .definedBy("org.dragoman.intake..")
        .layer("question")
        .definedBy("org.dragoman.question..")
        .layer("reading")
        .definedBy("org.dragoman.reading..")
        .layer("lexicon")
        .definedBy("org.dragoman.lexicon..")
        .layer("view")
        .definedBy("org.dragoman.view..")
        .layer("record")
        .definedBy("org.dragoman.record..")
        .whereLayer("app")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("cli")
        .mayOnlyBeAccessedByLayers("app")
        .whereLayer("desk")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("evaluation")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("evaluation")
        .mayNotAccessAnyLayer()
        .whereLayer("exchange")
        .mayOnlyBeAccessedByLayers("cli", "desk")
        .whereLayer("foresight")
        .mayOnlyBeAccessedByLayers("cli", "desk")
        .whereLayer("foresight")
        .mayNotAccessAnyLayer()
        .whereLayer("intake")
        .mayOnlyBeAccessedByLayers("cli", "desk")
        .whereLayer("question")
        .mayOnlyBeAccessedByLayers("cli", "desk", "exchange")
        .whereLayer("reading")
        .mayOnlyBeAccessedByLayers("cli", "desk")
        .whereLayer("lexicon")
        .mayOnlyBeAccessedByLayers("cli", "desk", "exchange", "reading")
        .whereLayer("view")
        .mayOnlyBeAccessedByLayers("cli", "desk", "question")
        .whereLayer("record")
        .mayOnlyBeAccessedByLayers("cli", "desk", "exchange")
        .check(CLASSES);
  }

  @Test
  void claimsTextsAndCodesStandOnTheJdkAlone() {
    noClasses()
        .that()
        .resideInAnyPackage("org.dragoman.claim..", "org.dragoman.text..", "org.dragoman.codes..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "java..",
            "org.jspecify..",
            "org.dragoman.claim..",
            "org.dragoman.text..",
            "org.dragoman.codes..")
        .check(CLASSES);
  }

  @Test
  void forecastsKnowOfDragomanTheCodesAlone() {
    noClasses()
        .that()
        .resideInAPackage("org.dragoman.foresight..")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("org.dragoman..")
                .and(
                    JavaClass.Predicates.resideOutsideOfPackages(
                        "org.dragoman.foresight..", "org.dragoman.codes..")))
        .check(CLASSES);
  }

  @Test
  void viewsDoNoInputOrOutput() {
    noClasses()
        .that()
        .resideInAPackage("org.dragoman.view..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineWritesToStandardOutput() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.dragoman.cli..", "org.dragoman.app..")
        .should()
        .accessField(System.class, "out")
        .check(CLASSES);
  }

  @Test
  void clocksAreInjected() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.dragoman.app..")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Math.class, "random")
        .check(CLASSES);
  }

  @Test
  void nothingIsSetAfterwards() {
    noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage("org.dragoman.claim..", "org.dragoman.view..", "org.dragoman.lexicon..")
        .should()
        .haveNameMatching("set[A-Z].*")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysThatNothingIsNullUnlessMarked() {
    Set<String> unmarked =
        CLASSES.stream()
            .map(type -> type.getPackage())
            .filter(found -> !found.isAnnotatedWith(NullMarked.class))
            .map(found -> found.getName())
            .collect(Collectors.toSet());
    assertThat(unmarked).isEmpty();
  }

  @Test
  void domainTypesAreFinal() {
    classes()
        .that()
        .resideInAPackage("org.dragoman.claim..")
        .and()
        .areNotInterfaces()
        .should()
        .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
        .check(CLASSES);
  }
}
