package io.toebox.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.tools.Diagnostic;
import javax.tools.ToolProvider;

import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A switch over one of our own enums or sealed types names every case, so that the compiler asks where a new one belongs: it
 * has no default, and over an enum it is an expression, because a statement may leave cases out.
 */
class SwitchArchitectureTest {

    private static final String OURS = "io.toebox.";
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path OFFENDER = Path.of("src/test/java/io/toebox/local/fixture/SwallowingSwitches.java");

    @Test
    void noSwitchSwallowsANewCase() throws IOException {
        assertThat(listSwallowing(MAIN)).isEmpty();
    }

    @Test
    void theRuleFiresOnEachWayToSwallowACaseAndOnNothingElse() throws IOException {
        var marked = new ArrayList<String>();
        var lines = Files.readAllLines(OFFENDER);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith("// swallows")) {
                marked.add("SwallowingSwitches.java:" + (i + 1));
            }
        }
        assertThat(listSwallowing(OFFENDER)).hasSize(4).containsExactlyElementsOf(marked);
    }

    private static List<String> listSwallowing(Path source) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var errors = new ArrayList<String>();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var paths = Files.walk(source)) {
            var sources = files.getJavaFileObjectsFromPaths(
                    paths.filter(path -> path.toString().endsWith(".java")).toList());
            var task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    found -> {
                        if (found.getKind() == Diagnostic.Kind.ERROR) {
                            errors.add(found.toString());
                        }
                    },
                    List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                    null,
                    sources);
            var units = new ArrayList<CompilationUnitTree>();
            task.parse().forEach(units::add);
            task.analyze();
            assertThat(errors).isEmpty();
            var scanner = new Scanner(Trees.instance(task));
            units.forEach(unit -> scanner.scan(unit, unit));
            return scanner.found;
        }
    }

    private static final class Scanner extends TreePathScanner<Void, CompilationUnitTree> {

        private final Trees trees;
        private final List<String> found = new ArrayList<>();

        private Scanner(Trees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitSwitch(SwitchTree tree, CompilationUnitTree unit) {
            var labels = labels(tree.getCases());
            var type = findOurs(tree.getExpression());
            // Patterns and null make the compiler demand all cases of a statement, too.
            boolean demandsAll = labels.stream()
                    .anyMatch(label -> !(label instanceof ConstantCaseLabelTree constant)
                            || constant.getConstantExpression().getKind() == Tree.Kind.NULL_LITERAL);
            if (type != null && (hasDefault(labels) || type.getKind() == ElementKind.ENUM && !demandsAll)) {
                add(tree, unit);
            }
            return super.visitSwitch(tree, unit);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree tree, CompilationUnitTree unit) {
            if (findOurs(tree.getExpression()) != null && hasDefault(labels(tree.getCases()))) {
                add(tree, unit);
            }
            return super.visitSwitchExpression(tree, unit);
        }

        /** The closed type of ours that is switched over; null when it is another. */
        private @Nullable TypeElement findOurs(ExpressionTree switched) {
            return trees.getTypeMirror(new TreePath(getCurrentPath(), switched)) instanceof DeclaredType type
                            && type.asElement() instanceof TypeElement element
                            && element.getQualifiedName().toString().startsWith(OURS)
                            && (element.getKind() == ElementKind.ENUM
                                    || element.getModifiers().contains(Modifier.SEALED))
                    ? element
                    : null;
        }

        private static List<? extends CaseLabelTree> labels(List<? extends CaseTree> cases) {
            return cases.stream().flatMap(one -> one.getLabels().stream()).toList();
        }

        private static boolean hasDefault(List<? extends CaseLabelTree> labels) {
            return labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance);
        }

        private void add(Tree tree, CompilationUnitTree unit) {
            long at = trees.getSourcePositions().getStartPosition(unit, tree);
            found.add(Path.of(unit.getSourceFile().getName()).getFileName() + ":"
                    + unit.getLineMap().getLineNumber(at));
        }
    }
}
