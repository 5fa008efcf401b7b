package io.toebox.fit.catalogue;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.toebox.fit.core.shoe.Shoe;

/** The shoes of the starter catalogue. */
public final class RealShoes {

    private RealShoes() {}

    /** All of them, by name. */
    public static List<Shoe> list() throws IOException {
        try (var lines = RealShoes.class.getResourceAsStream("/snapshot.ndjson")) {
            return new SnapshotReader(new ObjectMapper())
                    .read(lines).toSnapshot().cards().values().stream()
                            .map(ShoeCard::shoe)
                            .sorted(Comparator.comparing(Shoe::slug))
                            .toList();
        }
    }
}
