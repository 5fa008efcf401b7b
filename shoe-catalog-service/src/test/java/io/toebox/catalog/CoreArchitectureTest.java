package io.toebox.catalog;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The core is plain Java: deny by default, so a new dependency is a change of this test. */
class CoreArchitectureTest {

    private static final ArchRule CORE_IS_PURE = classes()
            .that()
            .resideInAPackage("..core..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "io.toebox.catalog.core.."))
            .andShould()
            .onlyDependOnClassesThat(not(resideInAnyPackage("java.sql..", "java.net..")));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.toebox.catalog");

    @Test
    void coreIsPlainJava() {
        CORE_IS_PURE.check(MAIN);
    }

    @Test
    void theRuleFiresOnACoreThatKnowsAFramework() {
        var offender = new ClassFileImporter().importPackages("io.toebox.catalog.fixture");
        assertThat(CORE_IS_PURE.evaluate(offender).hasViolation()).isTrue();
    }

    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        slices().matching("io.toebox.catalog.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void platformKnowsNoFeature() {
        classes()
                .that()
                .resideInAPackage("io.toebox.catalog.platform")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("io.toebox.catalog..")
                        .or(resideInAPackage("io.toebox.catalog.platform")))
                .check(MAIN);
    }
}
