package io.toebox.lacing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Which package may use which; a new arrow is a change of this test. */
class PackageArchitectureTest {

    private static final String ROOT = "io.toebox.lacing.";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.toebox.lacing");

    @Test
    void featuresMeetOnlyInTheCore() {
        slices().matching(ROOT + "(advice|patterns)..")
                .should()
                .notDependOnEachOther()
                .check(MAIN);
    }

    @Test
    void wordingKnowsTheCoreAlone() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "wording..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ROOT + "advice..", ROOT + "patterns..", ROOT + "zones..")
                .check(MAIN);
    }

    @Test
    void theCoreIsBuiltFromTheEyeletUpwards() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "core..")
                .layer("evidence")
                .definedBy(ROOT + "core.evidence..")
                .layer("eyelet")
                .definedBy(ROOT + "core.eyelet..")
                .layer("path")
                .definedBy(ROOT + "core.path..")
                .layer("geometry")
                .definedBy(ROOT + "core.geometry..")
                .layer("effect")
                .definedBy(ROOT + "core.effect..")
                .layer("pattern")
                .definedBy(ROOT + "core.pattern..")
                .layer("optimum")
                .definedBy(ROOT + "core.optimum..")
                .layer("knot")
                .definedBy(ROOT + "core.knot..")
                .layer("steps")
                .definedBy(ROOT + "core.steps..")
                .layer("drawing")
                .definedBy(ROOT + "core.drawing..")
                .layer("advise")
                .definedBy(ROOT + "core.advise..")
                .whereLayer("eyelet")
                .mayNotAccessAnyLayer()
                .whereLayer("evidence")
                .mayNotAccessAnyLayer()
                .whereLayer("path")
                .mayOnlyAccessLayers("eyelet")
                .whereLayer("geometry")
                .mayOnlyAccessLayers("eyelet", "path", "evidence")
                .whereLayer("effect")
                .mayOnlyAccessLayers("eyelet", "path", "geometry", "evidence")
                .whereLayer("pattern")
                .mayOnlyAccessLayers("eyelet", "path", "evidence")
                .whereLayer("optimum")
                .mayOnlyAccessLayers("eyelet", "path", "pattern")
                .whereLayer("steps")
                .mayOnlyAccessLayers("path", "eyelet", "geometry", "evidence")
                .whereLayer("knot")
                .mayOnlyAccessLayers("evidence")
                .whereLayer("drawing")
                .mayOnlyAccessLayers("eyelet", "path", "steps", "evidence", "knot")
                .whereLayer("advise")
                .mayOnlyAccessLayers("eyelet", "path", "geometry", "effect", "pattern", "evidence", "knot")
                .check(MAIN);
    }
}
