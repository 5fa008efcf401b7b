package io.toebox.gateway.core.quota;

import java.net.InetAddress;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartitionTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "2001:db8::1, 2001:db8::ffff:1, true",
        "2001:db8::1, 2001:db8:0:1::1, false"
    })
    void aHouseholdHasOneQuota(String one, String other, boolean same) {
        assertThat(of(one).equals(of(other))).isEqualTo(same);
        assertThat(Partition.number(of(one), "day") == Partition.number(of(other), "day"))
                .isEqualTo(same);
    }

    private static String of(String address) {
        return Partition.ofAddress(InetAddress.ofLiteral(address).getAddress());
    }
}
