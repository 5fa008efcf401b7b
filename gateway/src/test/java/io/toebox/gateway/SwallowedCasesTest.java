package io.toebox.gateway;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A new constant of one of our enums, or a new case of one of our sealed types, is a compile error wherever it has to be decided
 * about: no switch over them has a default branch, and none is a statement of plain constants, which the compiler lets pass
 * when one is missing. Types of others may grow without us, so a default is right there; so it is for text and numbers.
 */
@Tag("long")
class SwallowedCasesTest {

    private static final String OURS = "io.toebox.";

    @Test
    void everySwitchOverOurTypesDecidesAboutEveryCase() throws IOException {
        try (var files = Files.find(Path.of(".."), 20, (file, about) -> isOurs(file))) {
            var sources = files.toList();
            assertThat(sources).hasSizeGreaterThan(500);
            var manager = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
            try (manager) {
                assertThat(offences(manager.getJavaFileObjectsFromPaths(sources)))
                        .isEmpty();
            }
        }
    }

    @Test
    void theRuleFiresOnEveryWayToSwallowACase() throws IOException {
        var source = source("""
                package io.toebox.gateway.fixture;
                class Offender {
                    enum Ours { A, B }
                    sealed interface Shape {}
                    record Round() implements Shape {}
                    record Square() implements Shape {}
                    int statement(Ours ours) {
                        switch (ours) {
                            case A -> { return 1; }
                            case B -> { return 2; }
                        }
                        return 3;
                    }
                    int expressionWithDefault(Ours ours) {
                        return switch (ours) { case A -> 1; default -> 2; };
                    }
                    int nullWithDefault(Ours ours) {
                        return switch (ours) { case A -> 1; case null, default -> 2; };
                    }
                    int colonWithDefault(Shape shape) {
                        switch (shape) { case Round r: return 1; default: return 2; }
                    }
                    int complete(Shape shape, Ours ours) {
                        switch (shape) {
                            case Round r -> {}
                            case Square s -> {}
                        }
                        return switch (ours) { case A -> 1; case B -> 2; };
                    }
                    int open(String text, int number, Thread.State theirs) {
                        switch (theirs) { case NEW -> { return 1; } default -> {} }
                        return switch (text) { case "a" -> 1; default -> switch (number) { case 1 -> 2; default -> 3; }; };
                    }
                }
                """);

        assertThat(offences(List.of(source))).hasSize(4);
    }

    /** Of every module: their types know each other by the sources alone. */
    private static boolean isOurs(Path file) {
        return file.toString().endsWith(".java") && file.toString().contains("/src/main/java/");
    }

    /** All of our types are among the sources; one that cannot be found is not ours. */
    private static List<String> offences(Iterable<? extends JavaFileObject> sources) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var options = List.of(
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path"),
                "--release",
                "25",
                // The types are enough: what is never reached may be so.
                "--should-stop=ifError=ATTR",
                "--should-stop=ifNoError=ATTR");
        var task = (JavacTask) compiler.getTask(Writer.nullWriter(), null, diagnostic -> {}, options, null, sources);
        var offences = new ArrayList<String>();
        var trees = task.parse();
        task.analyze();
        for (var unit : trees) {
            new Switches(Trees.instance(task), offences).scan(unit, null);
        }
        return offences;
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Offender.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static final class Switches extends TreePathScanner<Void, Void> {

        private final Trees trees;
        private final List<String> offences;

        Switches(Trees trees, List<String> offences) {
            this.trees = trees;
            this.offences = offences;
        }

        @Override
        public Void visitSwitch(SwitchTree statement, Void unused) {
            // With a pattern among its labels, a statement has to be complete as well.
            boolean mayMissOne = statement.getCases().stream()
                    .flatMap(branch -> branch.getLabels().stream())
                    .allMatch(ConstantCaseLabelTree.class::isInstance);
            check(statement.getExpression(), mayMissOne || hasDefault(statement.getCases()));
            return super.visitSwitch(statement, unused);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree expression, Void unused) {
            check(expression.getExpression(), hasDefault(expression.getCases()));
            return super.visitSwitchExpression(expression, unused);
        }

        private static boolean hasDefault(List<? extends CaseTree> branches) {
            return branches.stream()
                    .flatMap(branch -> branch.getLabels().stream())
                    .anyMatch(label -> label.getKind() == Tree.Kind.DEFAULT_CASE_LABEL);
        }

        private void check(ExpressionTree selector, boolean swallows) {
            var type = trees.getTypeMirror(new TreePath(getCurrentPath(), selector));
            if (swallows && isOurs(type)) {
                var unit = getCurrentPath().getCompilationUnit();
                long line = unit.getLineMap()
                        .getLineNumber(trees.getSourcePositions().getStartPosition(unit, selector));
                offences.add("%s:%d over %s".formatted(unit.getSourceFile().getName(), line, type));
            }
        }

        private static boolean isOurs(TypeMirror type) {
            if (!(type instanceof DeclaredType declared)) {
                return false;
            }
            var element = declared.asElement();
            boolean isClosed = element.getKind() == ElementKind.ENUM
                    || element.getModifiers().contains(Modifier.SEALED);
            return isClosed && type.toString().startsWith(OURS);
        }
    }
}
