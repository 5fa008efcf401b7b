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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

/** The catalogue stores what it is sent, so nothing that sends is for everybody. */
class WritesAreGuardedTest {

    @Test
    void noWriteIsPublic() {
        methods()
                .that()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PATCH.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .should(new ArchCondition<JavaMethod>("be for shops or operators") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        String access = method.tryGetAnnotationOfType(Extension.class)
                                .or(() -> method.getOwner().tryGetAnnotationOfType(Extension.class))
                                .map(Extension::value)
                                .orElse("undeclared");
                        boolean guarded = access.equals("shop") || access.equals("operator");
                        events.add(new SimpleConditionEvent(method, guarded, method.getFullName() + " is " + access));
                    }
                })
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.toebox.catalog"));
    }
}
