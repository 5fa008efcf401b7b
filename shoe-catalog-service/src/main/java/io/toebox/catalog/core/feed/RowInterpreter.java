package io.toebox.catalog.core.feed;

/** Reads written rows. It keeps no state: the same row is always read the same. */
public final class RowInterpreter {

    private final FeedOptions options;
    private final boolean ownFormat;

    /** Reads rows of any format; a row in a column of the catalogue's own is taken for one of its own. */
    public RowInterpreter(FeedOptions options) {
        this(options, false);
    }

    /**
     * @param ownFormat whether the file is in the catalogue's own format, so that every row is one of its own, also one that
     *     leaves the columns of its shoe to the row before
     */
    public RowInterpreter(FeedOptions options, boolean ownFormat) {
        this.options = options;
        this.ownFormat = ownFormat;
    }

    /** What the row means. Never throws, whatever is written in it. */
    public RowReading read(WrittenRow row) {
        var findings = new RowFindings(row.line());
        boolean own = ownFormat || OwnColumns.isOwn(row);
        ShoeEvidence.check(row, own || options.assumeShoes(), findings);
        if (findings.hasError()) {
            return new RowReading.Refused(findings.list());
        }
        var sizes = SizeReader.sizesIn(row.list(Field.SIZE), findings);
        var gender = GenderReader.read(row, sizes, options, findings);
        var name = RowName.read(row, gender, own, findings);
        if (findings.hasError() || name.match() == null) {
            return new RowReading.Refused(findings.list());
        }
        var shoeRow = new Interpretation(row, options, gender, name, sizes, findings).shoeRow(name.match(), own);
        return new RowReading.Landed(shoeRow, findings.list());
    }
}
