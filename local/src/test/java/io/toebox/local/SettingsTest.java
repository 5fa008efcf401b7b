package io.toebox.local;

import java.util.HashSet;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsTest {
    @Test
    void theUsualPortsAreThoseOfTheDocumentation() {
        Settings settings = Settings.of(Map.of());
        assertThat(settings.ports())
                .isEqualTo(
                        Map.of(Service.GATEWAY, 8080, Service.CATALOG, 8081, Service.FIT, 8082, Service.LACING, 8083));
        assertThat(settings.postgresPort()).isEqualTo(5433);
        assertThat(settings.externalDatabases()).isFalse();
        assertThat(settings.restart()).isTrue();
    }

    @Test
    void aVariableChangesAPort() {
        Settings settings = Settings.of(Map.of("FIT_PORT", "9082", "TOEBOX_POSTGRES_PORT", "6543"));
        assertThat(settings.port(Service.FIT)).isEqualTo(9082);
        assertThat(settings.postgresPort()).isEqualTo(6543);
    }

    @Test
    void aWordOrANumberOutOfRangeIsRefusedWithTheNameOfTheVariable() {
        for (String text : new String[] {"eighty", "0", "65536", "-1"}) {
            assertThatThrownBy(() -> Settings.of(Map.of("LACING_PORT", text)))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("LACING_PORT is a port number from 1 to 65535, not '" + text + "'.");
        }
    }

    @Test
    void onePortForTwoIsRefused() {
        assertThatThrownBy(() -> Settings.of(Map.of("GATEWAY_PORT", "8083")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("port 8083")
                .hasMessageContaining("GATEWAY_PORT")
                .hasMessageContaining("LACING_PORT");
    }

    @Test
    void ownDatabasesAreForAllServicesOrNone() {
        assertThat(Settings.of(Map.of("CATALOG_DB_URL", "jdbc:a", "FIT_DB_URL", "jdbc:b", "GATEWAY_DB_URL", "jdbc:c"))
                        .externalDatabases())
                .isTrue();
        assertThatThrownBy(() -> Settings.of(Map.of("FIT_DB_URL", "jdbc:b")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("CATALOG_DB_URL");
    }

    @Test
    void restartingCanBeTurnedOff() {
        assertThat(Settings.of(Map.of("TOEBOX_RESTART", "false")).restart()).isFalse();
        assertThatThrownBy(() -> Settings.of(Map.of("TOEBOX_RESTART", "no"))).hasMessageContaining("TOEBOX_RESTART");
    }

    @Test
    void freePortsAreAllDifferent() {
        Settings settings = Settings.onFreePorts();
        assertThat(new HashSet<>(settings.ports().values())).hasSize(4).doesNotContain(settings.postgresPort());
    }
}
