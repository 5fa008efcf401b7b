package io.toebox.catalog;

import java.util.List;
import javax.sql.DataSource;

import jakarta.persistence.EntityManager;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.toebox.catalog.fixture.persistence.ThirdWay;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** Two ways to the database and no third: repositories for entities, {@code Sql} for statements. See docs/decisions/0005. */
class PersistenceArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.toebox.catalog");

    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importClasses(ThirdWay.class, PanacheRepository.class);

    static List<ArchRule> rules() {
        return List.of(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("io.toebox.catalog.database")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(DataSource.class),
                noClasses()
                        .that()
                        .areNotAssignableTo(PanacheRepositoryBase.class)
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName(EntityManager.class.getName()),
                noClasses()
                        .should()
                        .callMethodWhere(
                                target(nameMatching("createNative.*|doWork|doReturningWork|openStatelessSession"))),
                classes()
                        .that()
                        .areAssignableTo(PanacheRepositoryBase.class)
                        .should()
                        .notBePublic());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thereAreTwoWaysToTheDatabase(ArchRule rule) {
        rule.check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRuleFires(ArchRule rule) {
        assertThat(rule.evaluate(OFFENDERS).hasViolation()).isTrue();
    }
}
