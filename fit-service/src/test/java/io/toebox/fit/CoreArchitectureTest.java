package io.toebox.fit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The core is plain Java: deny by default, so a new dependency is a change of this test. */
class CoreArchitectureTest {

    private static final ArchRule CORE_IS_PURE = classes()
            .that()
            .resideInAPackage("..core..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "io.toebox.fit.core.."))
            .andShould()
            .onlyDependOnClassesThat(not(resideInAnyPackage("java.sql..", "java.net..")));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.toebox.fit");

    @Test
    void coreIsPlainJava() {
        CORE_IS_PURE.check(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("io.toebox.fit.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void theRuleFiresOnACoreThatKnowsAFramework() {
        var offender = new ClassFileImporter().importPackages("io.toebox.fit.fixture");
        assertThat(CORE_IS_PURE.evaluate(offender).hasViolation()).isTrue();
    }
}
