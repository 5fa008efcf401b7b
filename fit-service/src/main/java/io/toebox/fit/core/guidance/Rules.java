package io.toebox.fit.core.guidance;

import java.util.List;
import java.util.stream.Stream;

/** Every rule of the numbness guidance. What is not here is never advised. */
public final class Rules {

    private static final List<Rule> ALL = Stream.of(
                    WarningRules.all(), ShoeRules.measured(), ShoeRules.said(), BodyRules.all())
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    /** All rules; within a contributor they are told in this order. */
    public static List<Rule> listRules() {
        return ALL;
    }
}
