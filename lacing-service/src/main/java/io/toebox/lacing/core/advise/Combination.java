package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.toebox.lacing.core.pattern.Composition;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Threading;

/**
 * One lacing for several needs, relief first.
 *
 * @param served the rules it is made of, in the order of their needs
 * @param leftOut needs that have a lacing of their own here which finds no place in it
 */
record Combination(List<AdviceRule> served, List<LeftOut> leftOut) {

    /**
     * A need that finds no place.
     *
     * @param need the need
     * @param because the need whose lacing is in the way
     */
    record LeftOut(Need need, Need because) {}

    static Combination of(Weighing weighing) {
        var needs = weighing.needs();
        var ordered = needs.all().stream()
                .filter(need -> need.kind() != Need.Kind.LACE)
                .sorted(Comparator.comparing(Need::kind).thenComparing(needs::strength, Comparator.reverseOrder()))
                .toList();
        var served = new ArrayList<AdviceRule>();
        var leftOut = new ArrayList<LeftOut>();
        for (var need : ordered) {
            var choices = weighing.rules(need)
                    .filter(r -> r.isServing() && goesTogether(r.lacing()))
                    .sorted(Comparator.comparing(AdviceRule::stance))
                    .filter(r -> canBeLaced(weighing, composition(weighing, List.of(), r)))
                    .toList();
            var fit = choices.stream()
                    .filter(r -> weighing.against(r.lacing()).isEmpty())
                    .filter(r -> served.isEmpty() || canBeLaced(weighing, composition(weighing, served, r)))
                    .findFirst();
            fit.ifPresent(served::add);
            if (fit.isEmpty() && !choices.isEmpty()) {
                leftOut.add(new LeftOut(need, inTheWay(weighing, served, choices.getFirst())));
            }
        }
        return new Combination(List.copyOf(served), List.copyOf(leftOut));
    }

    /** The lacing, when it is more than one of the catalogue. */
    Optional<Candidate> findCandidate(Weighing weighing) {
        if (served.size() < 2) {
            return Optional.empty();
        }
        var composition = weighing.composition(served);
        int points = served.stream().mapToInt(weighing::points).sum();
        return Optional.of(new Candidate(composition, weighing.fitting(), points, served, List.of()))
                .filter(Candidate::isCombination);
    }

    private static Need inTheWay(Weighing weighing, List<AdviceRule> served, AdviceRule choice) {
        return Stream.concat(
                        weighing.against(choice.lacing()).stream(),
                        served.stream().filter(r -> !canBeLaced(weighing, composition(weighing, List.of(r), choice))))
                .findFirst()
                .orElseGet(served::getFirst)
                .need();
    }

    private static boolean goesTogether(Lacing lacing) {
        return switch (AdviceRole.of(lacing.method())) {
            case AdviceRole.Together _ -> true;
            case AdviceRole.Alone _, AdviceRole.Never _ -> false;
        };
    }

    private static boolean canBeLaced(Weighing weighing, Composition composition) {
        return KnownThreadings.thread(composition, weighing.fitting().eyelets()) instanceof Threading.Laced(var laces)
                && !weighing.putsAKnotOnTheSpot(laces);
    }

    private static Composition composition(Weighing weighing, List<AdviceRule> served, AdviceRule more) {
        return weighing.composition(
                Stream.concat(served.stream(), Stream.of(more)).toList());
    }
}
