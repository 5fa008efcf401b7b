package io.toebox.catalog.core.size;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Certainty;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.ShoeSize;

/** One size that answers a conversion, and what it rests on. */
public sealed interface SizeMatch {

    /** By size, then by last. */
    Comparator<SizeMatch> ORDER = Comparator.comparing(SizeMatch::size)
            .thenComparing(SizeMatch::lastGender, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The size on the scale asked for. */
    ShoeSize size();

    /** The last it holds for; null when it was asked for none. */
    @Nullable
    LastGender lastGender();

    /** Where it can be read, each once. */
    List<String> sources();

    /**
     * A size the brand itself prints beside the one asked for.
     *
     * @param through the size both charts of the brand print, when the sizes stand in two charts; null when in one row
     */
    record ByChart(
            ShoeSize size, LastGender lastGender, @Nullable ShoeSize through, List<String> sources)
            implements SizeMatch {

        public ByChart {
            sources = List.copyOf(sources);
        }
    }

    /**
     * What brands print that have a chart, for one that has none.
     *
     * @param lowest the lowest that a brand prints beside the US size that stands between; null when that size itself, or one by
     *     formula, is the answer
     * @param highest the highest one
     * @param uncertainty how far, either way, a brand's labels lay at most from those of all others
     */
    record ByOtherBrands(
            ShoeSize size,
            LastGender lastGender,
            @Nullable ShoeSize lowest,
            @Nullable ShoeSize highest,
            FootLength uncertainty,
            List<String> sources)
            implements SizeMatch {

        public ByOtherBrands {
            sources = List.copyOf(sources);
        }

        /** The uncertainty in sizes of this scale, rounded to hundredths. */
        public BigDecimal uncertaintyInSizes() {
            return SizeFormula.of(size.scale()).inSizes(uncertainty);
        }
    }

    /**
     * A printable size near the one asked for by {@link SizeFormula}.
     *
     * @param asked the size that was converted
     */
    record ByFormula(
            ShoeSize asked, ShoeSize size, @Nullable LastGender lastGender) implements SizeMatch {

        /** The foot length the asked size nominally stands for. */
        public FootLength footLength() {
            return SizeFormula.lengthOf(asked);
        }

        /** How much more foot this size nominally stands for than the asked one; negative when less. */
        public FootLength deviation() {
            return SizeFormula.lengthOf(size).minus(footLength());
        }

        /** The number the formula gives on this scale before it is brought to a printable size, in hundredths. */
        public BigDecimal exactSize() {
            return SizeFormula.exactSize(size.scale(), footLength());
        }

        /** How far, either way, the labels of brands lie from the formula. */
        public FootLength uncertainty() {
            return lessCertain().labelsLieWithin();
        }

        /** The same in sizes of this scale, rounded to hundredths. */
        public BigDecimal uncertaintyInSizes() {
            return SizeFormula.of(size.scale()).inSizes(uncertainty());
        }

        /** How sure the less certain of the two formulas is. */
        public Certainty certainty() {
            return SizeFormula.of(asked.scale())
                    .certainty()
                    .weakerOf(SizeFormula.of(size.scale()).certainty());
        }

        @Override
        public List<String> sources() {
            return List.of(
                    SizeFormula.of(asked.scale()).offset().source(),
                    SizeFormula.of(size.scale()).offset().source(),
                    "Uncertainty: " + lessCertain().uncertainty().source());
        }

        private SizeFormula lessCertain() {
            return SizeFormula.lessCertain(asked.scale(), size.scale());
        }
    }
}
