package io.toebox.catalog.core.size;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.LastGender;

/**
 * Every size that answers a {@link ConversionQuestion}.
 *
 * @param brand as its charts spell it; null when none was asked for or it has no chart
 * @param matches by size; empty only when the formula leads outside the scale asked for
 * @param notes what to know about the matches, each once
 */
public record SizeConversion(@Nullable String brand, List<SizeMatch> matches, List<Note> notes) {

    public SizeConversion {
        matches = matches.stream().sorted(SizeMatch.ORDER).toList();
        notes = notes.stream().distinct().toList();
    }

    /** The sources of all matches, each once. */
    public List<String> sources() {
        return matches.stream()
                .map(SizeMatch::sources)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** Why the matches are what they are. */
    public enum Reason {
        /** No chart of that brand is known. */
        BRAND_HAS_NO_CHART("No size chart of this brand is known."),
        /** The brand has a chart, but none of that last. */
        NO_CHART_OF_THIS_LAST("No size chart of this brand for this last is known."),
        /** The chart has no such row, or nothing printed in the cell asked for. */
        CHART_LACKS_SIZE("The brand's chart prints no such pair of sizes; it is not interpolated."),
        /** The brand's two charts have no EU size in common here, so the formula answers. */
        CHARTS_SHARE_NO_EU_SIZE("The brand's men's and women's charts print no common EU size here."),
        /** The match is the size of the other chart beside the same EU size. */
        THROUGH_COMMON_EU("The brand prints both sizes beside the same EU size, which need not mean the same length; "
                + "its UK sizes may pair them otherwise."),
        /** A chart gives no foot length: its centimetres are a label. */
        MONDOPOINT_BY_FORMULA("Mondopoint is foot length; the centimetres of a brand's chart often are not."),
        /** Known to run one way: for men brands print 1.1 to 1.4 more (mean of each brand's chart; Ahnu 0.6). */
        EU_LABELS_RUN_LARGER("For men most brands' EU labels are 1.1 to 1.4 above the formula.");

        private final String detail;

        Reason(String detail) {
            this.detail = detail;
        }

        /** One sentence for people. */
        public String detail() {
            return detail;
        }
    }

    /**
     * A reason and the last it holds for.
     *
     * @param lastGender null when it holds for all matches
     */
    public record Note(Reason reason, @Nullable LastGender lastGender) {}
}
