package io.toebox.local;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.toebox.local.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StackTest {
    private static final Path BINARIES = Path.of("target", "postgres-binaries");

    @TempDir
    Path data;

    private final CapturedConsole console = new CapturedConsole();

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(markedProcesses()).isEmpty();
    }

    @Test
    void everyServiceIsReadyAfterTheStartAndGoneAfterTheEnd() throws IOException {
        Settings settings = withoutPostgres(false);
        List<ProcessHandle> processes;
        try (Stack stack = stack(settings, StandIn.WELL_BEHAVED)) {
            stack.start();
            processes = List.of(Service.values()).stream().map(stack::process).toList();
            assertThat(processes).allMatch(ProcessHandle::isAlive);
            assertThat(environmentOf(stack, Service.GATEWAY, "FIT_URL"))
                    .isEqualTo(stack.uri(Service.FIT).toString());
            assertThat(environmentOf(stack, Service.LACING, "TOEBOX_HOST")).isEqualTo("127.0.0.1");
        }
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        assertThat(console.text()).contains("lacing  | stand-in of lacing-service");
        assertThat(data.resolve("logs/gateway.log")).content().contains("stand-in of gateway");
    }

    @Test
    void aServiceWithADatabaseGetsItsOwnAndNoOtherPassword() throws IOException {
        try (Stack stack = stack(Settings.onFreePorts(), StandIn.WELL_BEHAVED)) {
            stack.start();
            assertThat(environmentOf(stack, Service.FIT, "FIT_DB_URL")).endsWith("/fit");
            assertThat(environmentOf(stack, Service.FIT, "FIT_DB_PASSWORD")).hasSizeGreaterThan(20);
            assertThat(environmentOf(stack, Service.FIT, "CATALOG_DB_PASSWORD")).isEqualTo("null");
            assertThat(environmentOf(stack, Service.GATEWAY, "FIT_DB_PASSWORD")).isEqualTo("null");
        }
    }

    @Test
    void postgresThatIsKilledComesBack() throws Exception {
        Settings free = Settings.onFreePorts();
        Settings settings = new Settings(free.ports(), free.postgresPort(), false, true);
        try (Stack stack = stack(settings, StandIn.WELL_BEHAVED)) {
            stack.start();
            Postgres server = new Postgres(
                    data, PostgresBinaries.unpackInto(BINARIES), settings.postgresPort(), Postgres.roles());
            server.process().orElseThrow().destroyForcibly();
            eventually("PostgreSQL is back", () -> console.text().contains("PostgreSQL is back."));
            assertThat(server.process()).isPresent();
        }
    }

    @Test
    void aPortThatIsTakenIsNamedWithItsServiceAndVariable() throws IOException {
        Settings settings = withoutPostgres(false);
        int port = settings.port(Service.FIT);
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                Stack stack = stack(settings, StandIn.WELL_BEHAVED)) {
            assertThat(taken.isBound()).isTrue();
            assertThatThrownBy(stack::start)
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("Port " + port + " (fit-service) is already in use. Free it or set FIT_PORT.");
        }
    }

    @Test
    void aSecondStackOnTheSameDataIsRefused() {
        try (Stack first = stack(withoutPostgres(false), StandIn.WELL_BEHAVED);
                Stack second = stack(withoutPostgres(false), StandIn.WELL_BEHAVED)) {
            first.start();
            assertThatThrownBy(second::start)
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("already running here");
            assertThat(first.process(Service.FIT).isAlive()).isTrue();
        }
    }

    @Test
    void aServiceThatDiesBeforeItIsReadyEndsTheStartWithItsNameAndLastLines() {
        try (Stack stack = new Stack(
                data,
                BINARIES,
                withoutPostgres(true),
                service -> StandIn.command(
                        service, data, service == Service.FIT ? StandIn.DIES_AT_ONCE : StandIn.WELL_BEHAVED),
                console.console())) {
            assertThatThrownBy(stack::start)
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("fit-service ended with exit code 3")
                    .hasMessageContaining("cannot read the moon calendar");
            assertThat(markedProcesses()).isEmpty();
        }
    }

    @Test
    void aServiceThatIsNotReadyAtOnceIsWaitedFor() {
        try (Stack stack = new Stack(
                data,
                BINARIES,
                withoutPostgres(true),
                service -> StandIn.command(
                        service,
                        data,
                        service == Service.FIT ? StandIn.READY_AT_THE_TENTH_QUESTION : StandIn.WELL_BEHAVED),
                console.console())) {
            stack.start();
            assertThat(console.text()).containsPattern("fit-service +ready after");
        }
    }

    @Test
    void aServiceThatDiesIsStartedAgainWhileTheOthersKeepRunning() throws Exception {
        try (Stack stack = stack(withoutPostgres(true), StandIn.WELL_BEHAVED)) {
            stack.start();
            ProcessHandle gateway = stack.process(Service.GATEWAY);
            stack.kill(Service.LACING);
            eventually("it is back", () -> console.text().contains("lacing-service is back"));
            assertThat(stack.process(Service.LACING).isAlive()).isTrue();
            assertThat(stack.process(Service.GATEWAY)).isEqualTo(gateway);
            assertThat(gateway.isAlive()).isTrue();
        }
        assertThat(console.text())
                .contains("lacing-service stopped by itself (exit code ")
                .contains("(1 of 5)");
    }

    @Test
    void withoutRestartAKilledServiceStaysAwayUntilItIsAskedBack() throws Exception {
        try (Stack stack = stack(withoutPostgres(false), StandIn.WELL_BEHAVED)) {
            stack.start();
            stack.kill(Service.CATALOG);
            eventually("it is said", () -> console.text().contains("TOEBOX_RESTART is false"));
            assertThat(stack.process(Service.CATALOG).isAlive()).isFalse();
            stack.restart(Service.CATALOG);
            assertThat(environmentOf(stack, Service.CATALOG, "TOEBOX_HOST")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void aServiceThatWillNotStopIsKilled() {
        ProcessHandle stubborn;
        try (Stack stack = new Stack(
                data,
                BINARIES,
                withoutPostgres(true),
                service -> StandIn.command(
                        service, data, service == Service.FIT ? StandIn.IGNORES_STOP : StandIn.WELL_BEHAVED),
                console.console(),
                Duration.ofSeconds(2))) {
            stack.start();
            stubborn = stack.process(Service.FIT);
        }
        assertThat(stubborn.isAlive()).isFalse();
    }

    @Test
    void whatAKilledRunLeftBehindIsStoppedByTheNext() throws Exception {
        Settings settings = Settings.onFreePorts();
        Process killed = KilledRun.start(data, BINARIES, settings);
        assertThat(killed.waitFor()).isNotZero();
        List<ProcessHandle> orphans = markedProcesses();
        assertThat(orphans).hasSize(Service.values().length);

        try (Stack stack = stack(settings, StandIn.WELL_BEHAVED)) {
            stack.start();
            assertThat(orphans).allMatch(ProcessEnd::hasEnded);
            assertThat(console.text()).contains("an earlier, killed run had left running: 4 services and PostgreSQL.");
        }
    }

    private Stack stack(Settings settings, String behaviour) {
        return new Stack(
                data, BINARIES, settings, service -> StandIn.command(service, data, behaviour), console.console());
    }

    private static Settings withoutPostgres(boolean restart) {
        Settings free = Settings.onFreePorts();
        return new Settings(free.ports(), free.postgresPort(), true, restart);
    }

    private static String environmentOf(Stack stack, Service service, String variable) throws IOException {
        URI uri = stack.uri(service).resolve("/environment?" + variable);
        try (InputStream in = uri.toURL().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<ProcessHandle> markedProcesses() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .arguments()
                        .map(arguments -> List.of(arguments).contains(Leftovers.mark(data)))
                        .orElse(false))
                .toList();
    }

    /** A run in a JVM of its own that dies, with everything up, as by kill -9. */
    static final class KilledRun {
        private KilledRun() {}

        static Process start(Path data, Path binaries, Settings settings) throws IOException {
            StringBuilder ports = new StringBuilder();
            for (Service service : Service.values()) {
                ports.append(settings.port(service)).append(',');
            }
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            KilledRun.class.getName(),
                            data.toString(),
                            binaries.toString(),
                            ports.append(settings.postgresPort()).toString())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            Files.createTempFile(data, "killed-run", ".log").toFile())
                    .start();
        }

        public static void main(String[] args) {
            Path data = Path.of(args[0]);
            String[] ports = args[2].split(",");
            Map<Service, Integer> byService = new EnumMap<>(Service.class);
            for (Service service : Service.values()) {
                byService.put(service, Integer.valueOf(ports[service.ordinal()]));
            }
            Settings settings = new Settings(byService, Integer.parseInt(ports[ports.length - 1]), false, false);
            Stack stack = new Stack(
                    data,
                    Path.of(args[1]),
                    settings,
                    service -> StandIn.command(service, data, StandIn.WELL_BEHAVED),
                    new Console(System.out, false));
            stack.start();
            // No shutdown hook runs and nothing is closed: what SIGKILL does to a process.
            Runtime.getRuntime().halt(137);
        }
    }
}
