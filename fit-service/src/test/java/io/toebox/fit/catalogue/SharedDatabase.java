package io.toebox.fit.catalogue;

/** The database that all replicas share, as far as it keeps the catalogue. */
public final class SharedDatabase {

    private final StoredTables tables = new StoredTables();
    private final StoredTables promised = new StoredTables();
    private boolean isAway;
    private long writes;

    public boolean isAway() {
        return isAway;
    }

    public void isAway(boolean away) {
        isAway = away;
    }

    long writes() {
        return writes;
    }

    void written() {
        writes++;
    }

    StoredTables tables() {
        return tables;
    }

    /** What was ever said to be stored. */
    StoredTables promised() {
        return promised;
    }
}
