package io.toebox.edge.access;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

import io.toebox.edge.problem.ProblemException;

import static io.toebox.edge.problem.ProblemType.FORBIDDEN;
import static io.toebox.edge.problem.ProblemType.UNAUTHENTICATED;

/**
 * Guards every operation as its {@code x-access} says, before anything is looked up, so that a stranger learns nothing from the
 * answer. An operation of the contract that says nothing stops the start.
 */
@Provider
public class DeclaredAccess implements DynamicFeature {

    private final CurrentCaller caller;

    DeclaredAccess(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var method = resource.getResourceMethod();
        var operation = method.getAnnotation(Operation.class);
        if (operation == null || operation.hidden()) {
            return;
        }
        var access = declared(method)
                .or(() -> declared(resource.getResourceClass()))
                .orElseThrow(() -> new IllegalStateException(
                        "%s does not say whom it is for: @Extension(name = \"%s\", value = \"public\"), or another of %s"
                                .formatted(
                                        operation.operationId(), Access.EXTENSION, Arrays.toString(Access.values()))));
        if (access != Access.PUBLIC) {
            context.register((ContainerRequestFilter) request -> require(access), Priorities.AUTHENTICATION);
        }
    }

    private void require(Access access) {
        var who = caller.get();
        if (!who.mayUse(access)) {
            throw new ProblemException(who.role() == Caller.Role.ANYBODY ? UNAUTHENTICATED : FORBIDDEN);
        }
    }

    private static Optional<Access> declared(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotationsByType(Extension.class))
                .filter(extension -> extension.name().equals(Access.EXTENSION))
                .findFirst()
                .flatMap(extension -> Access.find(extension.value()));
    }
}
