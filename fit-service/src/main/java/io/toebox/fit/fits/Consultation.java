package io.toebox.fit.fits;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.fit.catalogue.Boxes.Box;
import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.catalogue.ShopStock;
import io.toebox.fit.catalogue.SizeCharts;
import io.toebox.fit.catalogue.Snapshot;
import io.toebox.fit.core.comparison.Comparison;
import io.toebox.fit.core.comparison.Pair;
import io.toebox.fit.core.comparison.UnjudgedZone;
import io.toebox.fit.core.compression.ForefootPressure;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.runner.WornShoe;
import io.toebox.fit.core.scoring.FitDecision;
import io.toebox.fit.core.scoring.Variant;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SizeSystem;
import io.toebox.fit.fits.FitAnswers.NoteItem;
import io.toebox.fit.fits.FitItem.ReasonItem;
import io.toebox.fit.wording.Words;

import static io.toebox.fit.wording.FitTexts.FIT;

/**
 * One runner asking one state of the catalogue in one language.
 *
 * @param unknownWorn what to say of a shoe the runner told of and the catalogue does not know
 * @param today the shoe of today, if other shoes can be compared with it
 * @param currentPressure how the shoe of today presses the forefoot, to compare each other shoe with
 * @param charts what sizes are called in other systems
 */
record Consultation(
        Snapshot snapshot,
        Runner runner,
        Optional<String> unknownWorn,
        Optional<Today> today,
        Optional<ForefootPressure> currentPressure,
        SizeScale scale,
        SizeCharts charts,
        Words words) {

    static Consultation of(Snapshot snapshot, Runner told, SizeScale scale, Words words) {
        var worn = told.currentShoe().flatMap(shoe -> CurrentShoeReader.findKnown(shoe, snapshot));
        var runner = new Runner(told.feet(), told.sock(), told.run(), worn);
        var unknownWorn = told.currentShoe().filter(shoe -> worn.isEmpty()).map(CurrentShoeReader::whyUnknown);
        return new Consultation(
                snapshot,
                runner,
                unknownWorn,
                worn.flatMap(shoe -> Today.find(shoe, snapshot)),
                findPressure(snapshot, runner),
                scale,
                snapshot.charts(),
                words);
    }

    /** The same for somebody who reads sizes in this system. */
    Consultation in(SizeSystem system) {
        return new Consultation(snapshot, runner, unknownWorn, today, currentPressure, scale, charts.in(system), words);
    }

    /** What to say of the runner and what was told. */
    List<NoteItem> notes() {
        var notes = new ArrayList<>(FitWording.notes(runner.feet(), words));
        unknownWorn.ifPresent(code -> notes.add(FitWording.note(code, words)));
        runner.currentShoe().flatMap(this::findGap).ifPresent(code -> notes.add(FitWording.note(code, words)));
        if (today.isEmpty() && runner.currentShoe().map(WornShoe::size).isPresent()) {
            notes.add(FitWording.note("current-shoe-not-compared", words));
        }
        notes.addAll(FitWording.notes(snapshot.engine().hear(runner, scale), words));
        return notes;
    }

    /** What the shoe of today would have to be told with to say how long the feet are; nothing when they were measured. */
    private Optional<String> findGap(WornShoe worn) {
        if (worn.size() == null) {
            return Optional.of(CurrentShoeReader.SIZE_MISSING);
        }
        return CurrentShoeReader.isLengthTold(runner.feet(), worn)
                ? Optional.empty()
                : Optional.of(CurrentShoeReader.FEEL_MISSING);
    }

    ShoeCard getCard(String slug, String pointer) {
        return findCard(slug)
                .orElseThrow(() ->
                        ProblemException.of(Mistake.ofPointer(pointer, "unknown-shoe", FIT.sentence("unknown-shoe"))));
    }

    Optional<ShoeCard> findCard(String slug) {
        return Optional.ofNullable(snapshot.cards().get(slug));
    }

    Box getBox(String gtin, String pointer) {
        return snapshot.boxes()
                .find(gtin)
                .orElseThrow(() -> ProblemException.of(
                        Mistake.ofPointer(pointer, "unknown-barcode", FIT.sentence("unknown-barcode"))));
    }

    FitDecision decide(ShoeCard card) {
        return snapshot.engine().decide(runner, scale, card.shoe());
    }

    /** Of the shoes that are known, by slug. */
    Map<String, FitDecision> decide(List<String> slugs) {
        var shoes = slugs.stream()
                .distinct()
                .flatMap(slug -> findCard(slug).stream())
                .map(ShoeCard::shoe)
                .toList();
        return snapshot.engine().decide(runner, scale, shoes).stream()
                .collect(Collectors.toMap(decision -> decision.shoe().slug(), decision -> decision));
    }

    /**
     * @param alternatives shoes that are likelier to fit, if any were looked for
     * @param recommendationId what was recommended, signed, if anything was
     */
    FitItem toItem(FitDecision decision, Optional<List<FitDecision>> alternatives, Optional<String> recommendationId) {
        var card = card(decision);
        var answered = findAnswered(decision);
        var comparison = answered.flatMap(pair -> today.map(worn -> Comparison.of(pair, worn.pair())));
        return FitMapping.toItem(
                decision,
                card,
                charts,
                currentPressure,
                answered.filter(pair -> decision.best().isPresent())
                        .map(pair -> unjudged(pair, comparison))
                        .orElse(List.of()),
                today.map(worn -> ComparisonWording.name(worn.card())).orElse(""),
                comparison.flatMap(
                        compared -> today.map(worn -> ComparisonMapping.toItem(compared, card, worn, charts, words))),
                alternatives.map(found -> found.stream()
                        .map(other -> FitMapping.toAlternative(other, card(other), card, charts, words))
                        .toList()),
                snapshot.outcomes().of(decision.shoe().slug()).pairs(),
                recommendationId,
                words);
    }

    /** The size and width that is answered; what comes nearest to the shoe of today where none could be. */
    private Optional<Pair> findAnswered(FitDecision decision) {
        return snapshot.engine().findModel(scale, decision.shoe()).flatMap(model -> decision.best()
                .map(best -> model.in(best.size(), best.width()))
                .or(() -> today.map(worn -> model.nearestTo(worn.pair()))));
    }

    private List<UnjudgedZone> unjudged(Pair pair, Optional<Comparison> comparison) {
        return UnjudgedZone.listOf(pair, comparison, today.map(Today::feel).orElse(Map.of()), zone -> snapshot.engine()
                .findShareBelow(pair.model().shoe(), zone.inside()));
    }

    private ShoeCard card(FitDecision decision) {
        return Objects.requireNonNull(snapshot.cards().get(decision.shoe().slug()));
    }

    /** The box against the best variant of its shoe; empty when that shoe cannot be judged on the scale of the box. */
    Optional<BoxItem> findBoxItem(String gtin, Box box, FitDecision decision) {
        var card = getCard(box.slug(), "#/gtin");
        var width = box.width() == null ? ShopStock.unnamed(card.shoe()) : box.width();
        return box.size().scale() != scale
                ? Optional.empty()
                : snapshot.engine()
                        .findFitting(runner, card.shoe(), box.size(), width)
                        .map(fitting -> toItem(gtin, card, fitting, decision));
    }

    private BoxItem toItem(String gtin, ShoeCard card, FitDecision.Fitting fitting, FitDecision decision) {
        var variant = fitting.variant();
        var best = decision.best().orElseThrow();
        int halfSizes = best.size().halfSizes() - variant.size().halfSizes();
        int widths = best.width().gradesFromStandard() - variant.width().gradesFromStandard();
        return new BoxItem(
                gtin,
                FitMapping.toSize(variant, card, charts),
                FitMapping.toWidth(variant, card),
                halfSizes,
                widths,
                FitMapping.rounded(variant.fitProbability(), 1000),
                variant.zones().stream().map(FitMapping::toZone).toList(),
                fitting.pressure()
                        .map(pressure -> CompressionMapping.toItem(pressure, currentPressure))
                        .orElse(null),
                // Nobody is sent for a size that does not fit either; why none does, the fit says.
                decision.isRecommended() ? boxReasons(variant, best, halfSizes, widths) : List.of());
    }

    private List<ReasonItem> boxReasons(Variant box, Variant best, int halfSizes, int widths) {
        var reasons = new ArrayList<ReasonItem>();
        if (halfSizes != 0) {
            reasons.add(FitWording.boxLength(box, best, halfSizes, words));
        }
        if (widths != 0) {
            reasons.add(FitWording.boxWidth(best, widths, words));
        }
        return reasons.isEmpty() ? List.of(FitWording.boxIsBest(words)) : reasons;
    }

    private static Optional<ForefootPressure> findPressure(Snapshot snapshot, Runner runner) {
        return runner.currentShoe().flatMap(worn -> {
            var size = worn.size();
            if (!(worn.name() instanceof WornShoe.Slug(var slug)) || size == null) {
                return Optional.empty();
            }
            return Optional.ofNullable(snapshot.cards().get(slug))
                    .flatMap(card -> snapshot.engine().findFitting(runner, card.shoe(), size, worn.widthOrStandard()))
                    .flatMap(FitDecision.Fitting::pressure);
        });
    }
}
