package io.toebox.fit.wording;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.edge.language.Familiar;
import io.toebox.edge.language.Language;
import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.comparison.UnjudgedZone;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.guidance.Contributor;
import io.toebox.fit.core.guidance.Professional;
import io.toebox.fit.core.guidance.Rule;
import io.toebox.fit.core.guidance.Rules;
import io.toebox.fit.core.guidance.Source;
import io.toebox.fit.core.guidance.Step;
import io.toebox.fit.core.guidance.Topic;
import io.toebox.fit.core.guidance.Urgency;
import io.toebox.fit.core.runner.FeltZone;
import io.toebox.fit.core.scoring.Governing;
import io.toebox.fit.core.shoe.Basis;
import io.toebox.fit.core.shoe.WidthGrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WordsTest {

    /** Beginnings of words: names of conditions, and what only a health professional may promise. */
    private static final Map<String, List<String>> BANNED = Map.of(
            "en", words("""
                    neurom neuropath compartment cauda tunnel sciatic stenosis diabet raynaud stroke morton syndrome disease
                    disorder illness condition diagnos treat therapy cure heals healed healing prevent injur symptom patient
                    medicine"""),
            "de", words("""
                    neurom neuropath kompartment cauda tunnel ischias stenose diabet raynaud schlaganfall morton syndrom
                    krank diagnos behand heil kurier vorbeug verhinder verletz symptom patient
                    nervenschad"""),
            "fr", words("""
                    névrom neuropath compartiment loge cauda queue tunnel canal sciati sténose diabèt diabet raynaud avc
                    morton syndrome maladi diagnos trait thérapie soign soin guéri préven prévien bless symptôm patient"""),
            "es", words("""
                    neurom neuropat compartim cauda cola túnel ciátic estenosis diabet raynaud ictus morton síndrome enferm
                    diagn trat terapia cura sana preven previen lesi síntoma paciente"""));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEverySentenceWithTheSamePlaceholders(Language language) {
        var english = Words.TEXTS.patterns(Language.ENGLISH);
        var other = Words.TEXTS.patterns(language);
        assertThat(other.keySet()).isEqualTo(english.keySet());
        assertThat(other).allSatisfy((key, pattern) -> {
            assertThat(pattern).as(key).isNotBlank().isEqualTo(pattern.strip());
            assertThat(placeholders(pattern)).as(key).isEqualTo(placeholders(english.get(key)));
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceIsAWellFormedPattern(Language language) {
        assertThat(Words.TEXTS.patterns(language)).allSatisfy((key, pattern) -> {
            assertThat(pattern).as("%s: no apostrophe is written twice", key).doesNotContain("''");
            var formats = new MessageFormat(pattern.replace("'", "''"), language.locale());
            assertThat(formats.getFormatsByArgumentIndex().length)
                    .as(key)
                    .isEqualTo(placeholders(pattern).size());
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noSentenceNamesAConditionOrPromisesHealth(Language language) {
        assertThat(Words.TEXTS.patterns(language))
                .allSatisfy((key, pattern) ->
                        assertThat(banned(pattern, language.locale())).as(key).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRunnerIsAddressedInOneForm(Language language) {
        Stream.of(Words.TEXTS, FitTexts.FIT).forEach(texts -> texts.patterns(language)
                .forEach((key, said) ->
                        assertThat(Familiar.listIn(language, said)).as(key).isEmpty()));
    }

    /** What anatomy calls the metatarsus a runner calls the ball of the foot. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void bonesAreNotNamed(Language language) {
        Stream.of(Words.TEXTS, FitTexts.FIT).forEach(texts -> texts.patterns(language)
                .forEach((key, said) -> assertThat(said).as(key).doesNotContainIgnoringCase("metatars")));
    }

    @Test
    void noSourceNamesACondition() {
        assertThat(Source.values()).allSatisfy(source -> assertThat(banned(source.words(), Locale.ENGLISH))
                .isEmpty());
    }

    @Test
    void theBannedWordsAreFound() {
        assertThat(banned("This may be a Neuroma.", Locale.ENGLISH)).containsExactly("neurom");
        assertThat(banned("eine Polyneuropathie", Locale.GERMAN)).containsExactly("neuropath");
        assertThat(banned("Das beugt vor und behandelt.", Locale.GERMAN)).containsExactly("behand");
        assertThat(banned("pour prévenir", Locale.FRENCH)).containsExactly("préven");
        assertThat(banned("un tratamiento", Locale.of("es"))).containsExactly("trat");
        assertThat(banned("it heals", Locale.ENGLISH)).containsExactly("heals");
        assertThat(banned("a healthy retreat", Locale.ENGLISH)).isEmpty();
        assertThat(banned("a medicine of a sports medicine specialist", Locale.ENGLISH))
                .containsExactly("medicine");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRefusalIsThereInEveryLanguage(Language language) {
        var english = FitTexts.FIT.patterns(Language.ENGLISH);
        var other = FitTexts.FIT.patterns(language);
        assertThat(other.keySet()).isEqualTo(english.keySet());
        assertThat(other).allSatisfy((key, pattern) -> {
            assertThat(placeholders(pattern)).as(key).isEqualTo(placeholders(english.get(key)));
            assertThat(banned(pattern, language.locale())).as(key).isEmpty();
        });
    }

    @Test
    void everySentenceIsUsedAndEveryCodeHasOne() {
        var codes = new TreeSet<>(List.of(
                "background",
                "advice.insufficient-answers",
                "note.shoe-not-judged",
                "note.current-shoe-impossible",
                "learned.one",
                "learned.several",
                "learned.agree",
                "learned.more",
                "learned.less",
                "note.lengths-far-apart",
                "note.measurements-unlike",
                "note.brand-unknown",
                "note.brand-misspelt",
                "note.currency-unknown",
                "note.no-price-known",
                "reason.room-unsure",
                "reason.other-category",
                "reason.other-last-gender",
                "reason.not-sold-so",
                "category.road",
                "category.road-race",
                "category.trail",
                "category.trail-race",
                "last.men",
                "last.women",
                "last.unisex",
                "note.feet-unlike",
                "note.length-not-measured",
                "note.ball-width-helps-most",
                "note.not-compared",
                "note.one-foot-only",
                "note.catalogue-not-confirmed",
                "reason.binding-zone",
                "reason.lacing-can-help",
                "reason.more-room-needed",
                "reason.less-room-needed",
                "reason.foot-estimated",
                "reason.shoe-not-measured",
                "reason.womens-last-inferred",
                "reason.laboratory-finds-less",
                "reason.laboratory-finds-more",
                "reason.likelier-neighbour",
                "reason.widths-unknown",
                "reason.no-inside-measurement",
                "reason.other-last",
                "reason.recalled",
                "reason.between-sizes",
                "reason.size-not-sold",
                "reason.other-width-would-fit",
                "reason.measure-next",
                "reason.length-unsure",
                "reason.better-not-offered",
                "note.shop-has-nothing",
                "reason.box-is-best",
                "reason.box-short",
                "reason.box-long",
                "reason.box-narrow",
                "reason.box-wide",
                "note.current-shoe-unknown",
                "note.current-shoe-barcode-unknown",
                "note.current-shoe-size-missing",
                "note.box-of-other-scale",
                "note.current-shoe-feel-missing",
                "note.current-shoe-contradicts",
                "note.felt-zone-unused",
                "note.no-better-shoe",
                "note.no-shoe-recommended",
                "note.no-shoe-passes",
                "note.no-shoe-measured",
                "note.no-shoe-measured.one",
                "note.current-shoe-not-compared",
                "difference.same",
                "difference.longer",
                "difference.shorter",
                "comparison.than",
                "comparison.same",
                "comparison.measured",
                "comparison.take",
                "unjudged.share",
                "unjudged.than",
                "unjudged.same",
                "equivalence.row-same",
                "equivalence.no-size-near",
                "equivalence.same-size",
                "equivalence.larger",
                "equivalence.smaller",
                "equivalence.see-table",
                "sizes.half",
                "sizes.one",
                "sizes.more",
                "missing.measurement",
                "missing.other-foot",
                "missing.current-shoe",
                "missing.current-shoe-feel",
                "missing.run"));
        Stream.of(
                        keys("advice.%s", Urgency.values()),
                        keys("professional.%s", Professional.values()),
                        keys("contributor.%s", Contributor.values()),
                        keys("contributor.%s.professional", Contributor.values()),
                        keys("question.%s", Topic.values()),
                        keys("step.%s", Step.values()),
                        keys("zone.%s.subject", Zone.values()),
                        keys("zone.%s.at", Zone.values()),
                        keys("dimension.%s", FootDimension.values()),
                        keys("felt-zone.%s", FeltZone.values()),
                        keys("basis.%s", Basis.values()),
                        keys("width.%s", WidthGrade.values()),
                        keys("foot.%s", Governing.values()),
                        keys("not-known.%s", UnjudgedZone.Why.values()),
                        keys("difference.%s.more", FeltZone.values()),
                        keys("difference.%s.less", FeltZone.values()),
                        keys("feel.%s", Verdict.values()),
                        Rules.listRules().stream().map(Rule::id).map("rule.%s"::formatted))
                .flatMap(s -> s)
                .forEach(codes::add);
        assertThat(Words.TEXTS.patterns(Language.ENGLISH).keySet()).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({"en, 1.5", "de, '1,5'", "fr, '1,5'", "es, '1,5'"})
    void numbersAreWrittenAsTheLanguageDoes(String language, String sizes) {
        assertThat(Words.of(language).text("sizes.more", 1.5)).contains(sizes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none                          | en",
                "''                            | en",
                "de                            | de",
                "de-AT                         | de",
                "DE-at                         | de",
                "fr-CA, en;q=0.8               | fr",
                "en;q=0.3, es;q=0.9            | es",
                "ja, de;q=0.1                  | de",
                "ja                            | en",
                "*                             | en",
                "de;q=0, fr;q=0.1              | fr",
                "de;q=0                        | en",
                "pt-BR, es-419;q=0.9, en;q=0.8 | es",
                "de;q=banana                   | en",
                "de_DE                         | en",
                ";;;,,,                        | en"
            })
    void theLanguageAskedForMostIsSpoken(String header, String expected) {
        assertThat(Words.of(header).language().tag()).isEqualTo(expected);
    }

    @Test
    void aSentenceThatDoesNotExistIsAFault() {
        assertThatThrownBy(() -> Words.of("en").text("no.such.sentence")).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> words(String spaced) {
        return List.of(spaced.strip().split("\\s+"));
    }

    private static Stream<String> keys(String pattern, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> pattern.formatted(Spelling.of(constant)));
    }

    private static TreeSet<String> placeholders(String pattern) {
        var found = new TreeSet<String>();
        PLACEHOLDER.matcher(pattern).results().forEach(match -> found.add(match.group()));
        return found;
    }

    /** A long word is found inside compounds too, a short one only where a word begins. */
    private static List<String> banned(String text, Locale language) {
        // Sports medicine is a professional's name, not a remedy.
        String lower = text.toLowerCase(language).replace("sports medicine specialist", "");
        return BANNED.get(language.toLanguageTag()).stream()
                .filter(word -> Pattern.compile((word.length() < 6 ? "(?<!\\p{L})" : "") + Pattern.quote(word))
                        .matcher(lower)
                        .find())
                .toList();
    }
}
