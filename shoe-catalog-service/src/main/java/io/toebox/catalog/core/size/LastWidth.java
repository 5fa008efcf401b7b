package io.toebox.catalog.core.size;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import io.toebox.catalog.core.shoe.Certainty;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.WidthGrade;
import io.toebox.catalog.core.shoe.WidthLetter;

/**
 * A width letter on the last it stands for. The letter alone means nothing: D is the standard width of men and a wide one
 * of women.
 *
 * @param lastGender men or women; letters of unisex shoes have no table
 */
public record LastWidth(LastGender lastGender, WidthLetter letter) implements Comparable<LastWidth> {

    /** From one letter to the next on the width bar of the measuring device, on a foot of the same length. */
    public static final Figure LETTER_STEP = Figure.of(
            "4.7625",
            "mm",
            Certainty.SEEN,
            "3/16 in a letter on the Brannock width bar; contradicted by a page that says 1/16 in and by one that applies "
                    + "3/16 in to the circumference");

    /** Who gives the letters their names. */
    public static final String GRADES_SOURCE = "New Balance's names of its widths (newbalance.co.za)";

    public LastWidth {
        if (lastGender == LastGender.UNISEX) {
            throw new IllegalArgumentException("A width letter stands on a men's or a women's last.");
        }
    }

    /** The brand's name for this width; empty for letters it does not sell. */
    public Optional<WidthGrade> grade() {
        return Optional.ofNullable(
                lastGender == LastGender.MEN
                        ? switch (letter) {
                            case A2 -> WidthGrade.X_NARROW;
                            case B -> WidthGrade.NARROW;
                            case D -> WidthGrade.STANDARD;
                            case E2 -> WidthGrade.WIDE;
                            case E4 -> WidthGrade.X_WIDE;
                            case E6 -> WidthGrade.XX_WIDE;
                            case A4, A3, A, C, E, E3, E5 -> null;
                        }
                        : switch (letter) {
                            case A4 -> WidthGrade.X_NARROW;
                            case A2 -> WidthGrade.NARROW;
                            case B -> WidthGrade.STANDARD;
                            case D -> WidthGrade.WIDE;
                            case E2 -> WidthGrade.X_WIDE;
                            case E4 -> WidthGrade.XX_WIDE;
                            case A3, A, C, E, E3, E5, E6 -> null;
                        });
    }

    /** Letters wider than the standard one of this last, D for men and B for women; negative when narrower. */
    public int stepsFromStandard() {
        var standard = lastGender == LastGender.MEN ? WidthLetter.D : WidthLetter.B;
        return letter.ordinal() - standard.ordinal();
    }

    /** Millimetres wider than the standard letter on the same length, rounded to hundredths; negative when narrower. */
    public BigDecimal widthFromStandardMm() {
        return LETTER_STEP
                .value()
                .multiply(BigDecimal.valueOf(stepsFromStandard()))
                .setScale(2, RoundingMode.HALF_UP);
    }

    /**
     * Narrower first.
     *
     * @throws IllegalArgumentException when the other stands on a last of the other sex: such letters are not comparable
     */
    @Override
    public int compareTo(LastWidth other) {
        if (lastGender != other.lastGender) {
            throw new IllegalArgumentException("Width letters of men and women are not comparable.");
        }
        return letter.compareTo(other.letter);
    }
}
