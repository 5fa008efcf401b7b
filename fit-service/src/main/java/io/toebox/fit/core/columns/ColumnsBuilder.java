package io.toebox.fit.core.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Band;
import io.toebox.fit.core.clearance.Preference;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.shoe.Geometry;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeRun;
import io.toebox.fit.core.shoe.WidthGrade;

/** Gathers the variants of one scale, shoe by shoe, and lays them out as columns. */
public final class ColumnsBuilder {

    private static final WidthGrade[] WIDTHS = WidthGrade.values();

    int rows;
    int[] shoe = new int[1024];
    byte[] halfSizes = new byte[1024];
    double[] aboveMm = new double[1024];
    double[] lengthMm = new double[1024];
    double[] upToMm = new double[1024];
    double[] lengthSdMm = new double[1024];
    int[] firstVariant = new int[1025];

    int variants;
    byte[] width = new byte[1024];
    final double[][] insideMm = new double[VariantZones.COUNT][1024];
    int[] error = new int[1024];

    final List<Errors> errors = new ArrayList<>();
    private final Map<Errors, Integer> numbers = new HashMap<>();

    /**
     * Adds every size and width of a shoe.
     *
     * @param number names the shoe in the ranking and breaks ties, the lower first
     * @param geometry its inside; the length must be known, and never shrink with the size
     * @param run what it can be had in
     */
    public void add(int number, Geometry geometry, SizeRun run) {
        int first = rows;
        for (var size : run.sizes()) {
            addRow(number, geometry, size);
            var widths = run.widths(size);
            for (var grade : WIDTHS) {
                if (widths.contains(grade)) {
                    addVariant(geometry, size, grade);
                }
            }
            firstVariant[rows] = variants;
        }
        // Of sizes equally long the smallest is the best one, up to the next longer.
        int best = first;
        aboveMm[first] = Double.NEGATIVE_INFINITY;
        for (int row = first + 1; row < rows; row++) {
            if (lengthMm[row] > lengthMm[best]) {
                double border = Preference.borderMm(length(best), length(row));
                upToMm[best] = border;
                aboveMm[row] = border;
                best = row;
            } else {
                aboveMm[row] = lengthMm[row];
                upToMm[row] = Double.NEGATIVE_INFINITY;
            }
        }
        upToMm[best] = Double.POSITIVE_INFINITY;
    }

    /** The columns of all shoes added so far. */
    public VariantColumns build() {
        return new VariantColumns(this);
    }

    private Estimate length(int row) {
        return new Estimate(lengthMm[row], lengthSdMm[row]);
    }

    private void addRow(int number, Geometry geometry, Size size) {
        if (rows == shoe.length) {
            growRows();
        }
        shoe[rows] = number;
        halfSizes[rows] = (byte) size.halfSizes();
        // The width does not matter to the length.
        var length =
                geometry.find(Zone.OF_SIZE.inside(), size, WidthGrade.STANDARD).orElseThrow();
        lengthMm[rows] = length.meanMm();
        lengthSdMm[rows] = length.sdMm();
        rows++;
    }

    private void addVariant(Geometry geometry, Size size, WidthGrade grade) {
        if (variants == width.length) {
            growVariants();
        }
        width[variants] = (byte) grade.ordinal();
        var sdMm = new double[VariantZones.COUNT];
        for (int zone = 0; zone < VariantZones.COUNT; zone++) {
            var dimension = VariantZones.ALL.get(zone).inside();
            var inside = geometry.find(dimension, size, grade).orElse(null);
            insideMm[zone][variants] = inside == null ? Double.NaN : inside.meanMm();
            sdMm[zone] = inside == null ? Double.NaN : inside.sdMm();
        }
        error[variants] = number(new Errors(sdMm, geometry.acrossSdMm(size, grade)));
        variants++;
    }

    private int number(Errors of) {
        return numbers.computeIfAbsent(of, unseen -> {
            errors.add(unseen);
            return errors.size() - 1;
        });
    }

    /** The shortest ideal inside length for which a row can be the best one of its shoe and fit, mm. */
    double fromMm(int row) {
        Band band = Zone.OF_SIZE.band();
        return Math.max(aboveMm[row], lengthMm[row] - (band.looseAboveMm() - band.idealMm()));
    }

    /** The longest ideal inside length for which a row can be the best one of its shoe and fit, mm. */
    double toMm(int row) {
        Band band = Zone.OF_SIZE.band();
        return Math.min(upToMm[row], lengthMm[row] + (band.idealMm() - band.tightBelowMm()));
    }

    private void growRows() {
        int length = 2 * rows;
        shoe = Arrays.copyOf(shoe, length);
        halfSizes = Arrays.copyOf(halfSizes, length);
        aboveMm = Arrays.copyOf(aboveMm, length);
        lengthMm = Arrays.copyOf(lengthMm, length);
        upToMm = Arrays.copyOf(upToMm, length);
        lengthSdMm = Arrays.copyOf(lengthSdMm, length);
        firstVariant = Arrays.copyOf(firstVariant, length + 1);
    }

    private void growVariants() {
        int length = 2 * variants;
        width = Arrays.copyOf(width, length);
        for (int zone = 0; zone < VariantZones.COUNT; zone++) {
            insideMm[zone] = Arrays.copyOf(insideMm[zone], length);
        }
        error = Arrays.copyOf(error, length);
    }
}
