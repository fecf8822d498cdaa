package io.meetworthy.outreach;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Inject;

/** The borders of the service, each with its reason. */
@AnalyzeClasses(packages = "io.meetworthy.outreach", importOptions = DoNotIncludeTests.class)
class ServiceArchitectureTest {
  @ArchTest
  static final ArchRule noCycles =
      slices()
          .matching("io.meetworthy.outreach.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a feature that can be read alone can be changed alone");

  @ArchTest
  static final ArchRule problemsKnowNoFeature =
      noClasses()
          .that()
          .resideInAnyPackage(
              "..outreach.problem..",
              "..outreach.json..",
              "..outreach.http..",
              "..outreach.contract..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..outreach.check..",
              "..outreach.ruleset..",
              "..outreach.channel..",
              "..outreach.usage..",
              "io.meetworthy.scoring..")
          .because("every feature stands on them");

  @ArchTest
  static final ArchRule resourcesSpeakHttpOnly =
      noClasses()
          .that()
          .haveSimpleNameEndingWith("Resource")
          .should()
          .dependOnClassesThat(persistence())
          .because("queries and transactions belong to the stored collections");

  @ArchTest
  static final ArchRule checksNeverWaitForTheDatabase =
      noClasses()
          .that()
          .resideInAnyPackage("..outreach.check..", "..outreach.ruleset..", "..outreach.channel..")
          .should()
          .dependOnClassesThat(persistence())
          .because("they answer on the event loop, also while the database is away");

  @ArchTest
  static final ArchRule checksRunOnTheEventLoop =
      classes()
          .that()
          .resideInAnyPackage("..outreach.check..", "..outreach.ruleset..", "..outreach.channel..")
          .and()
          .haveSimpleNameEndingWith("Resource")
          .should()
          .beAnnotatedWith(NonBlocking.class)
          .because("a worker thread costs three times as much");

  @ArchTest
  static final ArchRule nothingIsInjectedIntoFields =
      fields()
          .should()
          .notBeAnnotatedWith(Inject.class)
          .because("a constructor shows what a class needs");

  @ArchTest
  static final ArchRule onlyTheStartSpeaksOnStandardStreams =
      noClasses()
          .that()
          .doNotHaveSimpleName("Outreach")
          .should(ACCESS_STANDARD_STREAMS)
          .because("what people write must not end up in a log by accident");

  @ArchTest
  static final ArchRule namesSayWhatThingsAre =
      noClasses()
          .should()
          .haveNameMatching(
              ".*(Util|Utils|Helper|Manager|Handler|Impl|Base|Common|Data|Info|DTO|Dto)")
          .because("such a name says nothing");

  private static DescribedPredicate<JavaClass> persistence() {
    return JavaClass.Predicates.resideInAnyPackage(
            "jakarta.persistence..",
            "jakarta.transaction..",
            "org.hibernate.orm..",
            "io.quarkus.hibernate.orm..",
            "java.sql..",
            "io.agroal..")
        .as("the database");
  }
}
