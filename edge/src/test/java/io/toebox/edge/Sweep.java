package io.toebox.edge;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How far a test goes that could look at thousands of cases. A test run looks at a part of them, the same one each time;
 * {@code ./toebox prove sweeps} looks at all. A test that asks here is tagged {@value #TAG}.
 */
public final class Sweep {

    public static final String TAG = "sweep";

    private static final boolean WHOLE = Boolean.getBoolean("toebox.sweep");

    private Sweep() {}

    /**
     * The first case and every so manieth after it, or all.
     *
     * @param step 2 or more; best prime to the lengths of the lists the cases were put together from, so that each entry of
     *     those is met
     */
    public static <T> List<T> everyNth(int step, List<T> cases) {
        return WHOLE
                ? cases
                : IntStream.range(0, cases.size())
                        .filter(i -> i % step == 0)
                        .mapToObj(cases::get)
                        .toList();
    }
}
