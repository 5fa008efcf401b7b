package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.toebox.edge.Sweep;
import io.toebox.lacing.core.advise.Advice.Outcome;
import io.toebox.lacing.core.advise.Advice.Recommendation;
import io.toebox.lacing.core.geometry.LaceLength;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Threading;

import static io.toebox.lacing.core.advise.Need.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * No recommendation works against its own cautions or against anything else that was asked and not set aside aloud. What
 * contradicts what is written down here once more, from the sentences and the paths, not taken from the rules.
 */
@Tag(Sweep.TAG)
class ContradictionsTest {

    private static final Set<Need> HOLDS =
            EnumSet.of(HOLD_THE_HEEL, KEEP_TOES_FROM_THE_FRONT, HOLD_THE_FOREFOOT, HOLD_THE_INSTEP);

    /** What a caution or a reason says that another need cannot stand. */
    private static final Map<String, Set<Need>> AGAINST = Map.ofEntries(
            Map.entry("holds-less-in-front", EnumSet.of(HOLD_THE_FOREFOOT)),
            Map.entry("holds-less-in-the-middle", EnumSet.of(HOLD_THE_INSTEP, KEEP_TOES_FROM_THE_FRONT)),
            Map.entry("holds-less-at-the-heel", EnumSet.of(HOLD_THE_HEEL, KEEP_TOES_FROM_THE_FRONT)),
            Map.entry("partly-plain-loosening", EnumSet.of(HOLD_THE_HEEL, KEEP_TOES_FROM_THE_FRONT, HOLD_THE_INSTEP)),
            Map.entry("looser-fit", HOLDS),
            Map.entry("doubled-lace-can-press", EnumSet.of(LESS_ON_TOP_OF_THE_FOOT, ROOM_OVER_THE_INSTEP)),
            Map.entry("firm-near-the-ankle", EnumSet.of(LESS_AT_THE_ANKLE)),
            Map.entry("firm-lace-behind", EnumSet.of(LESS_AT_THE_ANKLE)),
            Map.entry("uses-every-eyelet", EnumSet.of(LESS_AT_THE_ANKLE)),
            Map.entry("laces-up-to-the-ankle", EnumSet.of(LESS_AT_THE_ANKLE)),
            Map.entry("holds-most", EnumSet.of(LESS_AT_THE_ANKLE, LESS_ON_TOP_OF_THE_FOOT, ROOM_OVER_THE_INSTEP)),
            Map.entry(
                    "eyelets-far-from-the-tongue",
                    EnumSet.of(LESS_ON_TOP_OF_THE_FOOT, ROOM_OVER_THE_INSTEP, ROOM_AT_THE_FOREFOOT)),
            Map.entry("eyelets-near-the-tongue", EnumSet.of(HOLD_THE_FOREFOOT, HOLD_THE_INSTEP)),
            Map.entry("least-lace", EnumSet.of(TAKE_UP_LACE)),
            Map.entry("long-ends", EnumSet.of(TAKE_LESS_LACE)),
            Map.entry("takes-the-least-lace", EnumSet.of(TAKE_UP_LACE)));

    private static final Set<String> LOOSER = Set.of(
            "loosen-the-whole-lace",
            "loosen-these-rows",
            "loosen-this-row",
            "loosen-where-it-presses",
            "loosen-near-the-ankle",
            "loosen-the-ankle-row");
    private static final Set<String> FIRMER = Set.of(
            "firm-near-the-ankle",
            "firm-the-ankle-row",
            "firm-against-sliding",
            "firm-row-against-sliding",
            "snug-rows",
            "snug-this-row");

    /** One complaint for each set of needs: others that ask for the same get the same lacings. */
    private static final List<Complaint> DISTINCT = Arrays.stream(Complaint.values())
            .filter(complaint -> Arrays.stream(Complaint.values())
                            .filter(other -> other.needs().equals(complaint.needs()))
                            .findFirst()
                            .orElseThrow()
                    == complaint)
            .toList();

    @Test
    void allCombinationsOfComplaintsInOneShoe() {
        subsets(List.of(Complaint.values()))
                .forEach(complaints ->
                        check(new Question(new ShoeFacts(6, true, Closure.LACES, null), complaints, List.of())));
    }

    @Test
    void allCombinationsOfNeedsOnAllShoes() {
        for (int rows = 2; rows <= 10; rows++) {
            for (boolean extra : List.of(true, false)) {
                for (var complaints : subsets(DISTINCT)) {
                    check(new Question(new ShoeFacts(rows, extra, Closure.LACES, null), complaints, List.of()));
                }
            }
        }
    }

    @Test
    void allCombinationsOfNeedsWithEveryClosureAndLongOrShortLaces() {
        for (var closure : Closure.values()) {
            for (double laceMm : List.of(700.0, 1000.0, 1600.0)) {
                for (var complaints : subsets(DISTINCT)) {
                    check(new Question(new ShoeFacts(6, true, closure, laceMm), complaints, List.of()));
                }
            }
        }
    }

    @Property
    void anyQuestion(@ForAll("questions") Question question) {
        check(question);
    }

    @Test
    void theCheckFindsWhatItIsFor() {
        var slipping =
                new Question(new ShoeFacts(6, true, Closure.LACES, null), List.of(Complaint.HEEL_SLIP), List.of());
        var open = LacingAdvisor.advise(
                        new Question(slipping.shoe(), List.of(Complaint.FRONT_OF_ANKLE_PRESSURE), List.of()))
                .recommendations()
                .getFirst();
        assertThat(contradicted(open)).contains(HOLD_THE_HEEL);
        var locked = LacingAdvisor.advise(slipping).recommendations().getFirst();
        assertThat(contradicted(locked)).contains(LESS_AT_THE_ANKLE);
    }

    private static void check(Question question) {
        var advice = LacingAdvisor.advise(question);
        var wrong = wrong(question, advice);
        if (!wrong.isEmpty()) {
            fail("%s%n%s%n%s".formatted(wrong, question, advice));
        }
    }

    /** What is wrong with an answer; a plain list, because more than a hundred thousand answers are looked at. */
    private static List<String> wrong(Question question, Advice advice) {
        var wrong = new ArrayList<String>();
        var recommendations = advice.recommendations();
        if (recommendations.size() > LacingAdvisor.MAX_RECOMMENDATIONS) {
            wrong.add("more than three");
        }
        if (recommendations.stream().map(Recommendation::laces).distinct().count() < recommendations.size()) {
            wrong.add("the same twice");
        }
        if (recommendations.isEmpty() == (advice.outcome() == Outcome.RECOMMENDED)) {
            wrong.add("the outcome is another than the recommendations");
        }
        if (recommendations.isEmpty()
                && (advice.explanation().isEmpty() || advice.firstTry().isEmpty())) {
            wrong.add("nothing, without a reason or without a first try");
        }
        var asked = Needs.of(question).all();
        for (var recommendation : recommendations) {
            if (!Collections.disjoint(contradicted(recommendation), asked)) {
                wrong.add(recommendation.id() + " contradicts one of " + asked);
            }
            if (recommendation.why().isEmpty()) {
                wrong.add(recommendation.id() + " without why");
            }
            if (!suitsTheLace(recommendation, asked)) {
                wrong.add(recommendation.id() + " is of the wrong length for " + asked);
            }
        }
        if (!Collections.disjoint(rows(advice.firstTry(), FIRMER), rows(advice.firstTry(), LOOSER))) {
            wrong.add("a row to loosen and to firm");
        }
        advice.resolved().stream()
                .filter(reason -> reason.code().startsWith("not-together"))
                .map(reason -> (Need) reason.about().getFirst())
                .filter(first -> recommendations.stream().noneMatch(one -> serves(one, first)))
                .forEach(first -> wrong.add(first + " is said to be served first, and nothing serves it"));
        return wrong;
    }

    private static boolean serves(Recommendation recommendation, Need need) {
        var said = recommendation.why().stream().map(why -> why.reason().code()).toList();
        return AdviceRules.of(need).stream()
                .filter(rule -> rule.isServing()
                        && recommendation.composition().lacings().contains(rule.lacing()))
                .anyMatch(rule -> said.contains(rule.reason().code()) || said.contains("no-lace-over-the-named-spot"));
    }

    private static Set<Need> contradicted(Recommendation recommendation) {
        var contradicted = EnumSet.noneOf(Need.class);
        recommendation.cautions().forEach(caution -> contradicted.addAll(against(caution)));
        recommendation.why().forEach(why -> contradicted.addAll(against(why.reason())));
        boolean locksTheAnkle = recommendation.laces().paths().stream()
                .flatMap(path -> path.strands().stream())
                .anyMatch(strand -> strand.moves().getLast() instanceof Hook);
        if (locksTheAnkle) {
            contradicted.add(LESS_AT_THE_ANKLE);
        }
        return contradicted;
    }

    private static Set<Need> against(Reason reason) {
        return AGAINST.getOrDefault(reason.code(), Set.of());
    }

    private static boolean suitsTheLace(Recommendation recommendation, Set<Need> asked) {
        boolean tooShort = asked.contains(TAKE_LESS_LACE);
        boolean tooLong = asked.contains(TAKE_UP_LACE);
        if (!tooShort && !tooLong
                || recommendation.lengths().size() > 1
                || !(Lacings.CRISS_CROSS.thread(
                                Fitting.of(recommendation.fitting().eyelets()))
                        instanceof Threading.Laced(var crissCross))) {
            return true;
        }
        double usualMm = LaceLength.of(crissCross.paths().getFirst(), RowGeometry.AVERAGE)
                .laidMm();
        double laidMm = recommendation.lengths().getFirst().laidMm();
        return (!tooShort || laidMm < usualMm + 1) && (!tooLong || laidMm > usualMm - 1);
    }

    private static Set<Integer> rows(List<Reason> tries, Set<String> codes) {
        var rows = new HashSet<Integer>();
        tries.stream().filter(reason -> codes.contains(reason.code())).forEach(reason -> IntStream.rangeClosed(
                        (Integer) reason.about().getFirst(),
                        (Integer) reason.about().getLast())
                .forEach(rows::add));
        return rows;
    }

    /** A part of them in a test run; the others are not even made. */
    private static List<List<Complaint>> subsets(List<Complaint> all) {
        return Sweep.everyNth(131, IntStream.range(0, 1 << all.size()).boxed().toList()).stream()
                .map(bits -> IntStream.range(0, all.size())
                        .filter(i -> (bits & 1 << i) != 0)
                        .mapToObj(all::get)
                        .toList())
                .toList();
    }

    @Provide
    Arbitrary<Question> questions() {
        var shoes = Combinators.combine(
                        Arbitraries.integers().between(2, 10),
                        Arbitraries.of(true, false),
                        Arbitraries.doubles().between(400, 2000).injectNull(0.5),
                        Arbitraries.integers().between(1, 10).set().ofMaxSize(4))
                .as((rows, extra, laceMm, missing) -> new ShoeFacts(
                        rows,
                        extra,
                        Closure.LACES,
                        laceMm,
                        missing.stream().filter(row -> row <= rows).sorted().toList(),
                        List.of(),
                        List.of(),
                        List.of()));
        var zones = Combinators.combine(Arbitraries.of(Zone.values()), Arbitraries.of(Verdict.values()))
                .as(ZoneVerdict::new)
                .list()
                .ofMaxSize(3);
        var complaints = Arbitraries.of(Complaint.values()).list().ofMaxSize(4);
        var soreRows = Arbitraries.integers().between(1, 10).injectNull(0.5);
        var arches = Arbitraries.of(Arch.values()).injectNull(0.5);
        return Combinators.combine(shoes, complaints, zones, soreRows, arches).as(Question::new);
    }
}
