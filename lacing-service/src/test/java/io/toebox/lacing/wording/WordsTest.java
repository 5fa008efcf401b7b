package io.toebox.lacing.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.edge.language.Language;
import io.toebox.lacing.core.advise.Closure;
import io.toebox.lacing.core.advise.Complaint;
import io.toebox.lacing.core.advise.Need;
import io.toebox.lacing.core.advise.Reason;
import io.toebox.lacing.core.advise.Verdict;
import io.toebox.lacing.core.advise.Zone;
import io.toebox.lacing.core.evidence.EvidenceLevel;
import io.toebox.lacing.core.knot.Knot;
import io.toebox.lacing.core.knot.KnotStep;
import io.toebox.lacing.core.path.InvalidPathException;
import io.toebox.lacing.core.path.LaceNotation;
import io.toebox.lacing.core.path.PathRule;
import io.toebox.lacing.core.pattern.Composition;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Method;
import io.toebox.lacing.core.pattern.Threading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WordsTest {

    /** What sounds like medicine, in each language; advice about comfort never needs it. */
    private static final Map<Language, Pattern> MEDICAL = Map.of(
            Language.ENGLISH,
            Pattern.compile(
                    "(?i)\\b(diagnos|treat|cure|prevent|heal(s|ed|ing|th)?\\b|therap|neuroma|neuropath|fasciitis|bunion"
                            + "|tendonitis|injur|safe\\b|unsafe)"),
            Language.GERMAN,
            Pattern.compile(
                    "(?i)(diagnos|behandel|\\bheil|kurier|verhinder|vorbeug|verletz|therap|neurom|neuropath|fasziitis"
                            + "|hallux|sehnenentz|\\bsicher\\b)"),
            Language.FRENCH,
            Pattern.compile(
                    "(?i)(diagnos|traite|soigne|guéri|prévien|préven|bless|thérap|névrome|neuropath|fasciite|hallux"
                            + "|tendinite)"),
            Language.SPANISH,
            Pattern.compile(
                    "(?i)(diagn[oó]s|\\btrata|\\bcura|sana[rn]?\\b|prev[ei]n|lesi[oó]n|terap|neuroma|neuropat|fascitis"
                            + "|juanete|tendinitis)"));

    /** The one sentence that says it is no medical advice may name it. */
    private static final String NOTICE = "notice";

    @Test
    void everyTextIsInEveryLanguage() {
        var catalogue = catalogueKeys().toList();
        for (var language : others()) {
            var keys = texts(language).stringPropertyNames();
            assertThat(keys).as(language.tag()).containsAll(catalogue);
            assertThat(keys).as(language.tag()).isEqualTo(texts(Language.GERMAN).stringPropertyNames());
            assertThat(keys)
                    .as(language.tag())
                    .filteredOn(key -> !key.startsWith("lacing.") && !key.startsWith("rule."))
                    .containsExactlyInAnyOrderElementsOf(english().stringPropertyNames());
        }
    }

    @Test
    void textsHaveTheSamePlacesInEveryLanguage() {
        for (var language : others()) {
            var texts = texts(language);
            english().stringPropertyNames().forEach(key -> assertThat(places(texts.getProperty(key)))
                    .as("%s in %s", key, language)
                    .isEqualTo(places(english().getProperty(key))));
            catalogueKeys()
                    .forEach(key -> assertThat(places(texts.getProperty(key))).isEmpty());
        }
    }

    @Test
    void everyCodeTheEngineKnowsHasItsWords() {
        var keys = english().stringPropertyNames();
        assertThat(keys).containsAll(keys("complaint.", Complaint.values(), Complaint::slug));
        assertThat(keys).containsAll(keys("need.", Need.values(), Need::slug));
        assertThat(keys).containsAll(keys("zone.", Zone.values(), Zone::slug));
        assertThat(keys).containsAll(keys("verdict.", Verdict.values(), Verdict::slug));
        assertThat(keys).containsAll(keys("evidence.", EvidenceLevel.values(), EvidenceLevel::slug));
        assertThat(keys).containsAll(keys("reason.", Threading.Cause.values(), Threading.Cause::slug));
        assertThat(keys).containsAll(keys("with.", Method.values(), Method::slug));
        assertThat(keys).containsAll(keys("knot-step.", KnotStep.values(), KnotStep::slug));
        assertThat(keys)
                .containsAll(Arrays.stream(Knot.values())
                        .flatMap(knot -> Stream.of("knot." + knot.id() + ".name", "knot." + knot.id() + ".tell"))
                        .toList());
        assertThat(keys)
                .containsAll(Arrays.stream(Closure.values())
                        .filter(closure -> !closure.canBeLaced())
                        .map(closure -> "reason.closure-" + closure.slug())
                        .toList());
    }

    /** English says which piece of lace breaks the rule, see the next test. */
    @Test
    void everyRuleOfAPathHasItsWordsInTheOtherLanguages() {
        for (var language : others()) {
            assertThat(texts(language).stringPropertyNames())
                    .as(language.tag())
                    .containsAll(keys("rule.", PathRule.values(), PathRule::slug));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ENGLISH | Strand a, pass 4 (L4^): coming from L3^ on the same side it would wrap around the edge of the facing.
        GERMAN  | Strang a, Durchgang 4 (L4^). Entlang einer Seite bleibt der Senkel außen oder innen: Der Rand ist im Weg.
        FRENCH  | Brin a, passage 4 (L4^). Le long d’un côté, le lacet reste dehors ou dedans\u202f: le bord est en travers.
        SPANISH | Hebra a, paso 4 (L4^). A lo largo de un lado el cordón queda por fuera o por dentro: el borde está en medio.
        """)
    void aBrokenRuleIsSaidWithItsPlace(Language language, String said) {
        assertThatExceptionOfType(InvalidPathException.class)
                .isThrownBy(() -> LaceNotation.parse("bar i; a L1^ R2^ L3^ L4^ R5^ L6^; mirror"))
                .satisfies(broken ->
                        assertThat(Words.in(language).brokenRule(broken)).isEqualTo(said));
    }

    @ParameterizedTest
    @EnumSource
    void numbersAreDigitsAlone(Language language) {
        assertThat(Words.in(language).say("try.lace-for-this-shoe", 1230, 1270)).contains("1230", "1270");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ENGLISH | Wide forefoot lacing with window at row 4 and heel lock
        GERMAN  | Schnürung für den breiten Vorfuß mit Fenster an Reihe 4 und Fersenhalt
        FRENCH  | Laçage avant-pied large, avec fenêtre à la rangée 4 et bloque-talon
        SPANISH | Atado para antepié ancho, con ventana en la fila 4 y sujeción del talón
        """)
    void methodsLacedTogetherHaveANameInEveryLanguage(Language language, String name) {
        var composition = Composition.find("heel-lock+wide-forefoot+window@4").orElseThrow();
        assertThat(Words.in(language).name(composition)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        window@3                         | Fensterschnürung an Reihe 3
        two-lace@3+heel-lock             | Schnürung mit zwei Senkeln (bis Reihe 3) mit Fersenhalt
        skip-start@2+window@4+window@6   | Schnürung mit freier erster Reihe (bis Reihe 2) mit Fenster an Reihe 4 und Fenster an Reihe 6
        wide-forefoot@4+drop-top-row+window@5 | Schnürung für den breiten Vorfuß (bis Reihe 4) mit Fenster an Reihe 5 und freier oberster Reihe
        """)
    void rowsAreNamedWhereTheyAreChosen(String id, String name) {
        assertThat(Words.in(Language.GERMAN).name(Composition.find(id).orElseThrow()))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GERMAN  | '\\b[Dd](u|ein|eine|einen|einer|ir|ich)\\b|Schnürseiten|zusätzlicher Hebel'
        FRENCH  | '(?i)l’aime|\\b(tu|ton|tes)\\b'
        SPANISH | '(?i)cordaje|\\b(tú|tu|tus)\\b'
        """)
    void theRunnerIsSpokenToAlikeInTheWordsOfAShop(Language language, String other) {
        texts(language)
                .forEach((key, text) ->
                        assertThat((String) text).as("%s in %s", key, language).doesNotContainPattern(other));
    }

    /** A cause alone does not tell which rows are laced, nor whether a window, a loop or a knot is to lie there. */
    @ParameterizedTest
    @EnumSource
    void refusalsNeitherGuessRowsNorSpeakOfAWindowWhereThereIsNone(Language language) {
        for (var cause : Threading.Cause.values()) {
            assertThat(Words.in(language).reason(Reason.of(cause, Lacings.MID_FOOT_LOOP)))
                    .doesNotContainPattern("\\d")
                    .doesNotContainPattern("(?i)window|fenster|fenêtre|ventana");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingSoundsMedical(Language language) {
        var texts = texts(language);
        texts.stringPropertyNames().stream()
                .filter(key -> !key.equals(NOTICE))
                .forEach(
                        key -> assertThat(texts.getProperty(key)).as(key).doesNotContainPattern(MEDICAL.get(language)));
        if (language == Language.ENGLISH) {
            assertThat(Lacings.listLacings())
                    .flatExtracting(l -> Stream.concat(
                                    Stream.of(l.name(), l.purpose()),
                                    Stream.concat(l.aliases().stream(), Words.in(language).findings(l).stream()))
                            .toList())
                    .allSatisfy(said -> assertThat(said).doesNotContainPattern(MEDICAL.get(language)));
        }
    }

    @Test
    void theMedicalPatternsCatchWhatTheyAreFor() {
        assertThat("This prevents blisters").containsPattern(MEDICAL.get(Language.ENGLISH));
        assertThat("Das heilt und beugt Verletzungen vor").containsPattern(MEDICAL.get(Language.GERMAN));
        assertThat("Soigne et prévient").containsPattern(MEDICAL.get(Language.FRENCH));
        assertThat("Cura y previene lesiones").containsPattern(MEDICAL.get(Language.SPANISH));
    }

    @ParameterizedTest
    @EnumSource
    void textsAreTidy(Language language) {
        var texts = texts(language);
        texts.stringPropertyNames().forEach(key -> assertThat(texts.getProperty(key))
                .as(key)
                .isNotBlank()
                .doesNotContain("  ", "TODO", "'")
                .isEqualTo(texts.getProperty(key).strip()));
    }

    private static List<Language> others() {
        return Arrays.stream(Language.values())
                .filter(language -> language != Language.ENGLISH)
                .toList();
    }

    private static Stream<String> catalogueKeys() {
        return Lacings.listLacings().stream().flatMap(lacing -> Stream.concat(
                        Stream.of("name", "purpose"),
                        IntStream.rangeClosed(1, lacing.findings().size()).mapToObj(i -> "finding." + i))
                .map(part -> "lacing." + lacing.id() + "." + part));
    }

    private static <E> List<String> keys(String prefix, E[] values, Function<E, String> slug) {
        return Arrays.stream(values).map(value -> prefix + slug.apply(value)).toList();
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static Properties english() {
        return texts(Language.ENGLISH);
    }

    private static Properties texts(Language language) {
        var texts = new Properties();
        try (var in = WordsTest.class.getResourceAsStream("words_" + language.tag() + ".properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }
}
