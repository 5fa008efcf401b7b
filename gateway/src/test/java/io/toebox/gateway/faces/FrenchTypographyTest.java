package io.toebox.gateway.faces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** French sets a narrow no-break space before two-part signs and inside its quotes, so that none begins a line. */
class FrenchTypographyTest {

    private static final Pattern BREAKABLE = Pattern.compile("[^\\s'] [:;!?](?=[\\s'])|« | »");

    /** Lines that say something; code has signs of its own. */
    private static final Pattern IN_WORDS = Pattern.compile("^ +(?:fr: \\{)?[\\w'-]+: ['{\\[]|^const PRESS");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "runner/words/fr.ts",
                "runner/numbwords/fr.ts",
                "store/words/fr.ts",
                "shared/words/fit.fr.ts",
                "panel/words.ts",
                "embed/index.ts",
                "demo/index.ts"
            })
    void noSignCanBeginALine(String words) throws IOException {
        var text = Files.readString(Path.of("src/main/resources/web", words))
                .lines()
                .filter(line -> IN_WORDS.matcher(line).find())
                .collect(Collectors.joining("\n"));
        assertThat(BREAKABLE.matcher(text).results().map(sign -> sign.group()).toList())
                .isEmpty();
        assertThat(text).contains("\u202f");
    }
}
