package io.toebox.fit.evaluation;

import org.junit.jupiter.api.Test;

import io.toebox.fit.core.policy.Policy;

import static org.assertj.core.api.Assertions.assertThat;

class ChangedPolicyTest {

    @Test
    void oneNumberIsAnotherAndEveryOtherStays() throws ReflectiveOperationException {
        var world = new ChangedPolicy(Policy.LENGTH_IDEAL, 12.5);
        var policy = world.loadClass(Policy.class.getName());

        for (var constant : policy.getEnumConstants()) {
            var original = Policy.valueOf(((Enum<?>) constant).name());
            assertThat(policy.getMethod("value").invoke(constant))
                    .isEqualTo(original == Policy.LENGTH_IDEAL ? 12.5 : original.value());
        }
        assertThat(Policy.LENGTH_IDEAL.value()).isEqualTo(11.5);
    }

    @Test
    void whatWasMadeOfTheNumberFollows() throws ReflectiveOperationException {
        var world = new ChangedPolicy(Policy.LENGTH_IDEAL, 12.5);
        var zone = world.loadClass("io.toebox.fit.core.clearance.Zone").getEnumConstants()[0];
        var band = zone.getClass().getMethod("band").invoke(zone);

        assertThat(band.getClass().getMethod("idealMm").invoke(band)).isEqualTo(12.5);
    }
}
