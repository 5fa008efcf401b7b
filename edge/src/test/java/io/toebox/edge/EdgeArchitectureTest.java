package io.toebox.edge;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

/** What services do alike at their edge knows nothing of what they do. */
class EdgeArchitectureTest {

    private static final ArchRule KNOWS_NO_DOMAIN = classes()
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackage("io.toebox..").or(resideInAPackage("io.toebox.edge..")));

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.toebox.edge");

    @Test
    void knowsNothingOfShoesFeetOrLaces() {
        KNOWS_NO_DOMAIN.check(MAIN);
    }

    @Test
    void languageAndVocabularyStandAlone() {
        classes()
                .that()
                .resideInAnyPackage("io.toebox.edge.language..", "io.toebox.edge.vocabulary..")
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("io.toebox..")
                        .or(resideInAPackage("io.toebox.edge.language.."))
                        .or(resideInAPackage("io.toebox.edge.vocabulary..")))
                .check(MAIN);
    }
}
