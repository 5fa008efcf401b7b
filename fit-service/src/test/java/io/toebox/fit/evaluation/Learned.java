package io.toebox.fit.evaluation;

import java.util.stream.Collectors;

import io.toebox.fit.core.shoe.Geometries;
import io.toebox.fit.core.shoe.Gradings;
import io.toebox.fit.core.shoe.LearnedShoes;

/** Ways of telling the inside of a shoe: the engine's, and the rivals that every figure is printed beside. */
enum Learned {
    ENGINE("engine"),
    IGNORES_LABORATORY("every shoe feels as long as its label"),
    LABORATORY("the laboratory's length is the size");

    private final String words;

    Learned(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    Geometries geometries() {
        return new Geometries(Gradings.NONE, shoes());
    }

    private LearnedShoes shoes() {
        var table = LearnedShoes.publishedTable();
        return switch (this) {
            case ENGINE -> LearnedShoes.parse(table);
            case IGNORES_LABORATORY ->
                LearnedShoes.parse(table.lines()
                        .filter(line -> !line.startsWith("felt-brand,internal-length,") || line.contains("length,,"))
                        .map(line -> line.startsWith("felt-laboratory-weight")
                                ? "felt-laboratory-weight,internal-length,,0,0,mm per mm"
                                : line.startsWith("felt-shoe") ? "felt-shoe,internal-length,,0,0.0001,mm" : line)
                        .collect(Collectors.joining("\n")));
            case LABORATORY ->
                LearnedShoes.parse(
                        table.lines().filter(line -> !line.startsWith("felt-")).collect(Collectors.joining("\n")));
        };
    }
}
