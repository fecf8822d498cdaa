package io.meetworthy.scoring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Random;

/** The borders of the core, each with its reason. */
@AnalyzeClasses(packages = "io.meetworthy", importOptions = DoNotIncludeTests.class)
class CoreArchitectureTest {
  @ArchTest
  static final ArchRule nothingButTheJdk =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("io.meetworthy.scoring..", "java..", "org.jspecify.annotations..")
          .because("every host can carry the core: a service, a library, a Spark executor");

  @ArchTest
  static final ArchRule noClockNoChanceNoDoorToTheOutside =
      noClasses()
          .that()
          .resideOutsideOfPackage("..scoring.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.time..", "java.net..", "java.nio.file..", "java.util.concurrent..")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(Random.class, Thread.class)
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "getProperty", String.class)
          .orShould()
          .callMethod(System.class, "getenv", String.class)
          .because("the same draft gets the same answer on every machine at any time");

  @ArchTest
  static final ArchRule noRegularExpressions =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.regex..")
          .orShould()
          .callMethod(String.class, "matches", String.class)
          .orShould()
          .callMethod(String.class, "replaceAll", String.class, String.class)
          .orShould()
          .callMethod(String.class, "replaceFirst", String.class, String.class)
          .because("a backtracking pattern can take quadratic time on hostile text");

  @ArchTest
  static final ArchRule readingKnowsNoRule =
      noClasses()
          .that()
          .resideInAPackage("..scoring.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..scoring.rules..", "..scoring.cli..")
          .because("a rule asks the reading, never the other way round");

  @ArchTest
  static final ArchRule roomsAreReachedThroughTheirIndex =
      classes()
          .that()
          .implement(Rule.class)
          .should()
          .bePackagePrivate()
          .because("StandardRules is the one door to the rooms");
}
