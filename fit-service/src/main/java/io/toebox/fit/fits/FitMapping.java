package io.toebox.fit.fits;

import java.util.List;
import java.util.Optional;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.catalogue.SizeCharts;
import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.comparison.UnjudgedZone;
import io.toebox.fit.core.compression.ForefootPressure;
import io.toebox.fit.core.scoring.Confidence;
import io.toebox.fit.core.scoring.FitDecision;
import io.toebox.fit.core.scoring.Variant;
import io.toebox.fit.core.scoring.ZoneFit;
import io.toebox.fit.core.shoe.Basis;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeRun;
import io.toebox.fit.core.shoe.SoldVariant;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.fits.ComparisonItem.ComparedItem;
import io.toebox.fit.fits.FitItem.AlternativeItem;
import io.toebox.fit.fits.FitItem.ConfidenceItem;
import io.toebox.fit.fits.FitItem.InsideItem;
import io.toebox.fit.fits.FitItem.NextSizeItem;
import io.toebox.fit.fits.FitItem.ShoeItem;
import io.toebox.fit.fits.FitItem.SizeItem;
import io.toebox.fit.fits.FitItem.WidthItem;
import io.toebox.fit.fits.FitItem.ZoneItem;
import io.toebox.fit.wording.Words;

/** From the core's decision to the wire. Millimetres get one digit here and nowhere before. */
final class FitMapping {

    private FitMapping() {}

    /**
     * @param current how the runner's current shoe presses, if that can be told
     * @param unjudged what can be said of zones that are not judged; empty when no size could be judged
     * @param today what people call the shoe of today
     * @param comparison this shoe against that one, if it can be compared
     * @param alternatives shoes that are likelier to fit, if any were looked for
     */
    static FitItem toItem(
            FitDecision decision,
            ShoeCard card,
            SizeCharts charts,
            Optional<ForefootPressure> current,
            List<UnjudgedZone> unjudged,
            String today,
            Optional<ComparisonItem> comparison,
            Optional<List<AlternativeItem>> alternatives,
            Words words) {
        var best = decision.best();
        return new FitItem(
                toShoe(card),
                decision.outcome(),
                best.map(b -> toSize(b, card, charts)).orElse(null),
                best.map(b -> toWidth(b, card)).orElse(null),
                best.map(b -> rounded(b.fitProbability(), 1000)).orElse(null),
                best.map(Variant::likelihood).orElse(null),
                decision.confidence().map(FitMapping::toConfidence).orElse(null),
                best.map(b -> b.bindingZone().governing()).orElse(null),
                best.stream()
                        .flatMap(b -> b.zones().stream())
                        .map(FitMapping::toZone)
                        .toList(),
                unjudged.stream()
                        .<ComparedItem>mapMulti((zone, items) -> {
                            if (zone instanceof UnjudgedZone.Compared compared) {
                                items.accept(ComparisonMapping.toCompared(compared, today, words));
                            }
                        })
                        .toList(),
                best.map(b -> FitWording.notKnown(b, unjudged, words)).orElse(List.of()),
                decision.next()
                        .filter(next -> decision.isRecommended())
                        .map(next -> new NextSizeItem(
                                toSize(next, card, charts),
                                toWidth(next, card),
                                rounded(next.fitProbability(), 1000),
                                next.likelihood()))
                        .orElse(null),
                comparison.orElse(null),
                decision.pressure()
                        .map(pressure -> CompressionMapping.toItem(pressure, current))
                        .orElse(null),
                decision.reasons().stream()
                        .map(reason -> FitWording.toItem(reason, words))
                        .toList(),
                alternatives.orElse(null));
    }

    /**
     * @param decision of a shoe that is recommended
     * @param asked the shoe it is told instead of
     */
    static AlternativeItem toAlternative(
            FitDecision decision, ShoeCard card, ShoeCard asked, SizeCharts charts, Words words) {
        var best = decision.best().orElseThrow();
        return new AlternativeItem(
                toShoe(card),
                decision.outcome(),
                toSize(best, card, charts),
                toWidth(best, card),
                rounded(best.fitProbability(), 1000),
                best.likelihood(),
                FitWording.otherKind(card, asked, words));
    }

    static ShoeItem toShoe(ShoeCard card) {
        return new ShoeItem(
                card.shoe().slug(),
                card.shoe().brand(),
                card.model(),
                card.category(),
                card.shoe().lastGender(),
                card.toeBoxShape(),
                card.closure(),
                card.eyeletRows(),
                card.extraHeelLockEyelet(),
                card.laceLengthMm());
    }

    static SizeItem toSize(Variant best, ShoeCard card, SizeCharts charts) {
        return toSize(best.size(), card, charts);
    }

    static SizeItem toSize(Size size, ShoeCard card, SizeCharts charts) {
        var labels = charts.find(card.shoe().brand(), size);
        return new SizeItem(
                size.scale(),
                size.value(),
                size.label(),
                labels.map(SizeCharts.Labels::uk).orElse(null),
                labels.map(SizeCharts.Labels::eu).orElse(null),
                SizeRun.of(card.shoe(), size.scale()).isKnown() ? "known-size-run" : "assumed-size-run");
    }

    static WidthItem toWidth(Variant best, ShoeCard card) {
        return toWidth(best.size(), best.width(), card);
    }

    static WidthItem toWidth(Size size, WidthGrade width, ShoeCard card) {
        return new WidthItem(width, size.scale().letter(width), widthBasis(size, width, card));
    }

    private static String widthBasis(Size size, WidthGrade width, ShoeCard card) {
        boolean isSold = card.shoe().soldAs().contains(new SoldVariant(size, width));
        if (isSold) {
            return "known-variant";
        }
        return card.shoe().widthsOffered().isEmpty() ? "assumed-standard" : "assumed-letters";
    }

    private static ConfidenceItem toConfidence(Confidence confidence) {
        return new ConfidenceItem(
                confidence.level(),
                confidence.grounds().stream().map(Spelling::of).toList());
    }

    static ZoneItem toZone(ZoneFit fit) {
        var band = fit.zone().band();
        return new ZoneItem(
                fit.zone(),
                fit.governing(),
                rounded(fit.clearance().meanMm(), 10),
                rounded(fit.clearance().sdMm(), 10),
                rounded(band.comfortableFromMm(), 10),
                rounded(band.comfortableToMm(), 10),
                fit.verdict(),
                rounded(fit.probabilityComfortable(), 1000),
                fit.surplusMm().map(mm -> rounded(mm, 10)).orElse(null),
                FitWording.basis(fit.basis()),
                toInside(fit.inside(), fit.basis()),
                fit.measured()
                        .map(known -> toInside(known.estimate(), known.basis()))
                        .orElse(null));
    }

    private static InsideItem toInside(Estimate inside, Basis basis) {
        return new InsideItem(rounded(inside.meanMm(), 10), rounded(inside.sdMm(), 10), FitWording.basis(basis));
    }

    static double rounded(double value, int parts) {
        // Adding zero turns -0.0 into 0.0.
        return Math.round(value * parts) / (double) parts + 0.0;
    }
}
