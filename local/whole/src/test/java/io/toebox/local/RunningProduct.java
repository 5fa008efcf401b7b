package io.toebox.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The packaged product, started once for all tests that ask it from outside, because that takes a while. Tests take it as a
 * parameter; whoever takes a part of it down puts it back.
 */
final class RunningProduct implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stack.class;
    }

    @Override
    public Stack resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Started.class, ignored -> Started.now(), Started.class)
                .stack();
    }

    /** Ends with the test run. */
    private record Started(Stack stack) implements AutoCloseable {

        static Started now() {
            try {
                var stack = Stack.ofCheckout(
                        Path.of("..", ".."),
                        Files.createTempDirectory("toebox"),
                        Path.of("..", "target", "postgres-binaries"),
                        Settings.onFreePorts(),
                        new CapturedConsole().console());
                stack.start();
                return new Started(stack);
            } catch (IOException e) {
                throw new ParameterResolutionException("No folder for the data", e);
            }
        }

        @Override
        public void close() throws IOException {
            stack.close();
            List<Path> files;
            try (Stream<Path> all = Files.walk(stack.data())) {
                files = all.toList();
            }
            for (var file : files.reversed()) {
                Files.delete(file);
            }
        }
    }
}
