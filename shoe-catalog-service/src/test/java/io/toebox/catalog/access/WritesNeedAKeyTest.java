package io.toebox.catalog.access;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

/** A write that forgets to ask for a key would be open to everybody. */
class WritesNeedAKeyTest {

    @Test
    void everyWriteAsksForAKey() {
        methods()
                .that()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PATCH.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .should(askForAKey())
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.toebox.catalog"));
    }

    private static ArchCondition<JavaMethod> askForAKey() {
        return new ArchCondition<>("ask for a key") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean asks = method.isAnnotatedWith(RequiresKey.class)
                        || method.getOwner().isAnnotatedWith(RequiresKey.class);
                events.add(new SimpleConditionEvent(method, asks, method.getFullName() + " is open to everybody"));
            }
        };
    }
}
