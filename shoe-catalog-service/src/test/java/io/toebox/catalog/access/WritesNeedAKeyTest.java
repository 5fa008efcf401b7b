package io.toebox.catalog.access;

import java.lang.annotation.Annotation;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

/** A write that forgets to ask for a key would be open to everybody. */
class WritesNeedAKeyTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.toebox.catalog");

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
                .check(MAIN);
    }

    /** The contract says so too, and the gateway lets nobody through to what says so. */
    @Test
    void whatAsksForAKeyIsMarkedInTheContract() {
        methods()
                .that()
                .areAnnotatedWith(Operation.class)
                .should(new ArchCondition<JavaMethod>("be marked if and only if it asks for a key") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean asks = isAnnotated(method, RequiresKey.class);
                        boolean marked = isAnnotated(method, SecurityRequirement.class);
                        events.add(new SimpleConditionEvent(
                                method, asks == marked, method.getFullName() + " is marked otherwise than it asks"));
                    }
                })
                .check(MAIN);
    }

    private static boolean isAnnotated(JavaMethod method, Class<? extends Annotation> annotation) {
        return method.isAnnotatedWith(annotation) || method.getOwner().isAnnotatedWith(annotation);
    }

    private static ArchCondition<JavaMethod> askForAKey() {
        return new ArchCondition<>("ask for a key") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean asks = isAnnotated(method, RequiresKey.class);
                events.add(new SimpleConditionEvent(method, asks, method.getFullName() + " is open to everybody"));
            }
        };
    }
}
