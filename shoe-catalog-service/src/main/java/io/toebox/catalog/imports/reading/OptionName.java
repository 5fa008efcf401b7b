package io.toebox.catalog.imports.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Field;

/**
 * What a shop calls a choice of the buyer, in the languages shops write in.
 *
 * @param system the size system the name tells, in the letters Google uses; null when it tells none
 */
record OptionName(Field field, @Nullable String system) {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private static final Map<Field, Set<String>> WORDS = Map.of(
            Field.SIZE,
            Set.of(
                    "size",
                    "sizes",
                    "größe",
                    "grösse",
                    "groesse",
                    "schuhgröße",
                    "schuhgrösse",
                    "taille",
                    "pointure",
                    "talla",
                    "talle",
                    "taglia",
                    "misura",
                    "maat",
                    "schoenmaat",
                    "storlek",
                    "størrelse",
                    "koko",
                    "rozmiar",
                    "tamanho",
                    "numeração",
                    "velikost",
                    "размер"),
            Field.WIDTH,
            Set.of(
                    "width",
                    "weite",
                    "schuhweite",
                    "breite",
                    "largeur",
                    "ancho",
                    "anchura",
                    "larghezza",
                    "breedte",
                    "bredd",
                    "bredde",
                    "leveys",
                    "szerokość",
                    "largura",
                    "šířka",
                    "ширина"),
            Field.COLOR,
            Set.of(
                    "color", "colour", "farbe", "couleur", "colore", "kleur", "färg", "farve", "farge", "väri", "kolor",
                    "cor", "barva", "цвет"),
            Field.LAST_GENDER,
            Set.of("gender", "geschlecht", "genre", "género", "genero", "genere", "geslacht", "kön", "køn", "sex"));

    private static final Map<String, String> SYSTEMS = Map.of(
            "us",
            "US",
            "usa",
            "US",
            "uk",
            "UK",
            "eu",
            "EU",
            "eur",
            "EU",
            "jp",
            "JP",
            "cm",
            "CM",
            "mondopoint",
            "MONDOPOINT");

    /** Words in some language as well, such as {@code de} and {@code au}: a size system only in capital letters. */
    private static final Map<String, String> CAPITAL_SYSTEMS =
            Map.of("AU", "AU", "BR", "BR", "CN", "CN", "DE", "DE", "FR", "FR", "IT", "IT", "MEX", "MEX", "MX", "MEX");

    /** What a name such as {@code US Size} or {@code Farbe} means; empty when it is none of the fields asked for here. */
    static Optional<OptionName> find(String written) {
        List<String> words = Arrays.stream(NO_LETTER.split(written))
                .filter(word -> !word.isEmpty())
                .toList();
        String system = words.stream()
                .map(OptionName::findSystem)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        if (words.size() == 1 && system != null) {
            return Optional.of(new OptionName(Field.SIZE, system));
        }
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .flatMap(word -> WORDS.entrySet().stream()
                        .filter(field -> field.getValue().contains(word))
                        .map(Map.Entry::getKey))
                .findFirst()
                .map(field -> new OptionName(field, field == Field.SIZE ? system : null));
    }

    /** Adds the choice, and the size system the name tells. */
    void addTo(RowCells cells, String column, String choice) {
        cells.addHtml(field, column, choice);
        if (system != null && !choice.isBlank()) {
            cells.addHtml(Field.SIZE_SYSTEM, column, system);
        }
    }

    private static Optional<String> findSystem(String word) {
        return Optional.ofNullable(CAPITAL_SYSTEMS.get(word))
                .or(() -> Optional.ofNullable(SYSTEMS.get(word.toLowerCase(Locale.ROOT))));
    }
}
