package io.toebox.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The script {@code toebox} in a small checkout, with a Maven and a JDK that only say they were called. */
class LauncherScriptTest {
    private static final List<String> SERVICES =
            List.of("shoe-catalog-service", "fit-service", "lacing-service", "gateway");

    @TempDir
    Path temp;

    private Path checkout = Path.of("");
    private Path jdk = Path.of("");

    @BeforeEach
    void smallCheckout() throws IOException {
        checkout = Files.createDirectory(temp.resolve("my checkout"));
        Files.copy(Path.of("..", "toebox"), checkout.resolve("toebox"));
        write("pom.xml", "<project/>");
        write(".mvn/jvm.config", "");
        for (String module : SERVICES) {
            write(module + "/pom.xml", "<project/>");
            write(module + "/src/main/java/A.java", "class A {}");
            write(module + "/src/main/resources/rules.csv", "a");
            write(module + "/target/classes/rules.csv", "a");
        }
        write("local/pom.xml", "<project/>");
        executable("mvnw", """
                #!/bin/sh
                echo "$*" >> maven-calls
                [ ! -f maven-says ] || cat maven-says
                [ ! -f broken ] || { echo "A.java does not compile"; exit 1; }
                mkdir -p local/target && : > local/target/toebox-local.jar
                for s in shoe-catalog-service fit-service lacing-service gateway; do
                  mkdir -p $s/target/quarkus-app && : > $s/target/quarkus-app/quarkus-run.jar
                done
                """);
        jdk = temp.resolve("jdk");
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
        for (String tool : List.of("java", "javac")) {
            executable(jdk.resolve("bin").resolve(tool).toString(), "#!/bin/sh\necho \"started: $*\"\n");
        }
    }

    @Test
    void upBuildsOnceAndThenOnlyStarts() throws Exception {
        assertThat(up()).contains("Building").contains("started: ").contains("local/target/toebox-local.jar up");
        assertThat(up()).doesNotContain("Building").contains("started: ");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void keysAreForAProductThatWasBuilt() throws Exception {
        Run tooSoon = run(Map.of("JAVA_HOME", jdk.toString()), "keys", "list");
        assertThat(tooSoon.exitCode()).isEqualTo(1);
        assertThat(tooSoon.output()).contains("./toebox up first");
        up();
        assertThat(run(Map.of("JAVA_HOME", jdk.toString()), "keys", "create", "--shop", "my-shop")
                        .output())
                .contains("started: ")
                .contains("local/target/toebox-local.jar keys create --shop my-shop");
    }

    @Test
    void upBuildsAgainAfterAnyChangeOfTheSources() throws Exception {
        up();
        write("gateway/src/main/java/A.java", "class A { }");
        up();
        assertThat(builds()).as("changed file").isEqualTo(2);
        write("gateway/src/main/java/B.java", "class B {}");
        up();
        assertThat(builds()).as("new file").isEqualTo(3);
        write("gateway/openapi.yaml", "openapi: 3.1.0");
        up();
        assertThat(builds()).as("contract").isEqualTo(4);
        write("pom.xml", "<project></project>");
        up();
        assertThat(builds()).as("root pom").isEqualTo(5);
        Files.delete(checkout.resolve("fit-service/target/quarkus-app/quarkus-run.jar"));
        up();
        assertThat(builds()).as("deleted jar").isEqualTo(6);
    }

    @Test
    void aDeletedResourceIsNotPackagedAgain() throws Exception {
        up();
        Files.delete(checkout.resolve("fit-service/src/main/resources/rules.csv"));
        up();
        assertThat(builds()).isEqualTo(2);
        assertThat(checkout.resolve("fit-service/target/classes")).doesNotExist();
        assertThat(checkout.resolve("gateway/target/classes/rules.csv")).exists();
    }

    @Test
    void whatDoesNotRunIsNoReasonToBuild() throws Exception {
        up();
        write("README.md", "# Shoes");
        write("gateway/src/test/java/ATest.java", "class ATest {}");
        write("gateway/.jqwik-database", "x");
        write("gateway/target/junk", "x");
        write("k8s/base/gateway.yaml", "kind: Service");
        write("fit-service/batch/src/main/java/A.java", "class A {}");
        write("notes.txt", "x");
        up();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void aFailedBuildShowsItsOutputAndIsTriedAgain() throws Exception {
        write("broken", "");
        Run failed = run(Map.of("JAVA_HOME", jdk.toString()), "up");
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.output())
                .contains("A.java does not compile")
                .contains(".toebox/build.log")
                .doesNotContain("started: ");
        Files.delete(checkout.resolve("broken"));
        assertThat(up()).contains("started: ");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void aSecondUpIsRefusedBeforeItBuilds() throws Exception {
        Process first = new ProcessBuilder("sh", "-c", "sleep 60 # toebox up").start();
        try {
            write(".toebox/pid", first.pid() + " " + checkout.toRealPath() + "\n");
            Run second = run(Map.of("JAVA_HOME", jdk.toString()), "up");
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.output()).contains("already running here (process " + first.pid() + ")");
            assertThat(checkout.resolve("maven-calls")).doesNotExist();
        } finally {
            first.descendants().forEach(ProcessHandle::destroyForcibly);
            first.destroyForcibly();
        }
    }

    @Test
    void aJdkOfAnotherVersionIsNotTaken() throws Exception {
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"21.0.9\"\n");
        Run run = run(Map.of("JAVA_HOME", jdk.toString()), "up");
        assertThat(run.output()).doesNotContain("started: ");
    }

    @Test
    void testSumsUpWhatEveryModulesTestRunsSaidLast() throws Exception {
        write("maven-says", """
                [BuilderThread 0] [INFO] --- surefire:3.5.4:test (default-test) @ fit-service ---
                [BuilderThread 1] [INFO] --- surefire:3.5.4:test (default-test) @ gateway ---
                [BuilderThread 0] [INFO] Tests run: 7, Failures: 0, Errors: 0, Skipped: 1, Time elapsed: 0.1 s -- in A
                [BuilderThread 1] [ERROR] Tests run: 15, Failures: 2, Errors: 1, Skipped: 3, Time elapsed: 0.1 s <<< FAILURE! -- in B
                what a service printed
                [BuilderThread 1] [ERROR] Tests run: 15, Failures: 2, Errors: 1, Skipped: 3
                [BuilderThread 0] [WARNING] Tests run: 7, Failures: 0, Errors: 0, Skipped: 1
                [BuilderThread 0] [INFO] --- failsafe:3.5.4:integration-test (default) @ local ---
                [BuilderThread 0] [INFO] Tests run: 5, Failures: 0, Errors: 0, Skipped: 0
                """);
        write("broken", "");
        Run run = run(Map.of("JAVA_HOME", jdk.toString()), "test");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output())
                .contains("\n[INFO] Tests run: 7")
                .contains("\nwhat a service printed\n")
                .contains("\ngateway: 9 passed, 3 failed, 3 skipped\n")
                .contains("\nfit-service: 6 passed, 0 failed, 1 skipped\n")
                .contains("\nlocal: 5 passed, 0 failed, 0 skipped\n")
                .endsWith("\n20 passed, 3 failed, 4 skipped\n");
    }

    @Test
    void quickTestsLeaveOutEveryClassThatNamesADatabaseOrARunningService() throws Exception {
        write("gateway/src/test/java/io/toebox/PageTest.java", "@QuarkusTest class PageTest {}");
        write("gateway/src/test/java/io/toebox/core/MergeTest.java", "class MergeTest {}");
        write("fit-service/src/test/java/io/toebox/StoreTest.java", "class StoreTest { EmbeddedPostgres server; }");
        Run run = run(Map.of("JAVA_HOME", jdk.toString()), "test", "--quick");
        assertThat(run.exitCode()).as(run.output()).isZero();
        Path excluded = checkout.toRealPath().resolve(".toebox/not-quick");
        assertThat(excluded).content().isEqualTo("**/*$*\nio/toebox/StoreTest.java\nio/toebox/PageTest.java\n");
        assertThat(checkout.resolve("maven-calls"))
                .content()
                .contains(" test -DexcludedGroups=long,sweep -Dsurefire.excludesFile=" + excluded)
                .doesNotContain("verify");
        assertThat(run(Map.of("JAVA_HOME", jdk.toString()), "test", "--quickly").exitCode())
                .isEqualTo(1);
    }

    @Test
    void everyProofOfTheListIsRunByItsName() throws Exception {
        write("edge/src/test/clients/prove.sh", "echo \"clients $*\" | tee -a maven-calls");
        for (String script : List.of("gateway/src/test/types", "gateway/src/test/agents", "k8s/tests")) {
            write(script + "/prove.sh", "echo \"" + script + "\" >> maven-calls");
        }
        String list = run(Map.of(), "prove").output();
        List<String> names = list.lines()
                .filter(line -> line.matches("  \\S.*"))
                .map(line -> line.strip().split(" ")[0])
                .toList();
        assertThat(names).hasSizeGreaterThan(3);
        for (String name : names) {
            Run run = run(Map.of("JAVA_HOME", jdk.toString()), "prove", name);
            assertThat(run.exitCode()).as(run.output()).isZero();
        }
        assertThat(builds()).isEqualTo(names.size());
        assertThat(run(Map.of("JAVA_HOME", jdk.toString()), "prove", "contract-clients", "http://localhost:8080")
                        .output())
                .isEqualTo("clients http://localhost:8080\n");
        assertThat(run(Map.of("JAVA_HOME", jdk.toString()), "prove", "everything")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void aBuildTellsWhichModuleItIsAt() throws Exception {
        write("maven-says", """
                [INFO] Building Toebox 0.1.0                                              [1/6]
                [INFO] Building Toebox shoe catalogue service 0.1.0                       [2/6]
                """);
        assertThat(up()).containsPattern("\n  building shoe catalogue service \\(2/6\\) after \\d+ s\n");
    }

    @Test
    void testFailsWhenTheBuildFails() throws Exception {
        write("broken", "");
        Run run = run(Map.of("JAVA_HOME", jdk.toString()), "test");
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.output()).contains("The build failed").endsWith("\n0 passed, 0 failed, 0 skipped\n");
    }

    @Test
    void imagesAreMadeOfWhatWasJustBuilt() throws Exception {
        write("pom.xml", "<project>\n  <version>1.2.3</version>\n</project>");
        Run made = run(Map.of("JAVA_HOME", jdk.toString()), "image", "base.tar");
        assertThat(made.exitCode()).as(made.output()).isZero();
        assertThat(made.output())
                .containsPattern("started: .*local/target/toebox-local.jar .*Images /.*/base.tar 1.2.3 .toebox/images");
        assertThat(Files.readString(checkout.resolve("maven-calls")))
                .contains("package ")
                .contains(":makeBom");
        assertThat(run(Map.of("JAVA_HOME", jdk.toString()), "image").output())
                .contains("Images eclipse-temurin:25-jre 1.2.3");
    }

    @Test
    void renderWritesWhatKubectlSaysAndKeepsWhatIsThereWhenItFails() throws Exception {
        write("k8s/rendered/local.yaml", "old");
        String kubectl = temp.resolve("bin/kubectl").toString();
        var path = Map.of("PATH", temp.resolve("bin") + ":" + System.getenv("PATH"));
        executable(kubectl, "#!/bin/sh\necho \"rendered: $*\"\nexit 1\n");
        assertThat(run(path, "render").exitCode()).isEqualTo(1);
        assertThat(checkout.resolve("k8s/rendered/local.yaml")).hasContent("old");
        executable(kubectl, "#!/bin/sh\necho \"rendered: $*\"\n");
        assertThat(run(path, "render").exitCode()).isZero();
        assertThat(checkout.resolve("k8s/rendered/local.yaml")).hasContent("rendered: kustomize k8s/overlays/local");
        assertThat(checkout.resolve("k8s/rendered/production.yaml"))
                .hasContent("rendered: kustomize k8s/overlays/production");
    }

    @Test
    void helpNamesTheCommandsAndAnythingElseIsRefused() throws Exception {
        assertThat(run(Map.of(), "help").output()).contains("up ").contains("test ");
        assertThat(run(Map.of()).exitCode()).isZero();
        assertThat(run(Map.of(), "fly").exitCode()).isEqualTo(1);
    }

    private String up() throws Exception {
        Run run = run(Map.of("JAVA_HOME", jdk.toString()), "up");
        assertThat(run.exitCode()).as(run.output()).isZero();
        return run.output();
    }

    private long builds() throws IOException {
        try (var calls = Files.lines(checkout.resolve("maven-calls"))) {
            return calls.count();
        }
    }

    private Run run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("sh", checkout.resolve("toebox").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private void write(String path, String content) throws IOException {
        Path file = checkout.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void executable(String path, String content) throws IOException {
        write(path, content);
        assertThat(checkout.resolve(path).toFile().setExecutable(true)).isTrue();
    }

    private record Run(int exitCode, String output) {}
}
