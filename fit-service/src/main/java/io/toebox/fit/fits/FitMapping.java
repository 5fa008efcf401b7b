package io.toebox.fit.fits;

import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.catalogue.SizeCharts;
import io.toebox.fit.core.scoring.Confidence;
import io.toebox.fit.core.scoring.FitDecision;
import io.toebox.fit.core.scoring.Variant;
import io.toebox.fit.core.scoring.ZoneFit;
import io.toebox.fit.fits.FitItem.ConfidenceItem;
import io.toebox.fit.fits.FitItem.ShoeItem;
import io.toebox.fit.fits.FitItem.SizeItem;
import io.toebox.fit.fits.FitItem.WidthItem;
import io.toebox.fit.fits.FitItem.ZoneItem;

/** From the core's decision to the wire. Millimetres get one digit here and nowhere before. */
final class FitMapping {

    private FitMapping() {}

    static FitItem toItem(FitDecision decision, ShoeCard card, SizeCharts charts) {
        var best = decision.best();
        return new FitItem(
                toShoe(card),
                FitWording.kebab(decision.outcome()),
                best.map(b -> toSize(b, card, charts)).orElse(null),
                best.map(b -> toWidth(b, card)).orElse(null),
                best.map(b -> rounded(b.fitProbability(), 1000)).orElse(null),
                decision.confidence().map(FitMapping::toConfidence).orElse(null),
                best.map(b -> FitWording.kebab(b.bindingZone().governing())).orElse(null),
                best.stream()
                        .flatMap(b -> b.zones().stream())
                        .map(FitMapping::toZone)
                        .toList(),
                decision.reasons().stream().map(FitWording::toItem).toList());
    }

    private static ShoeItem toShoe(ShoeCard card) {
        return new ShoeItem(
                card.shoe().slug(),
                card.shoe().brand(),
                card.model(),
                card.category(),
                FitWording.kebab(card.shoe().lastGender()),
                card.toeBoxShape(),
                card.closure(),
                card.eyeletRows(),
                card.extraHeelLockEyelet(),
                card.laceLengthMm());
    }

    private static SizeItem toSize(Variant best, ShoeCard card, SizeCharts charts) {
        var size = best.size();
        var labels = charts.find(card.shoe().brand(), size);
        return new SizeItem(
                FitWording.kebab(size.scale()),
                size.value(),
                size.label(),
                labels.map(SizeCharts.Labels::uk).orElse(null),
                labels.map(SizeCharts.Labels::eu).orElse(null),
                "assumed-size-run");
    }

    private static WidthItem toWidth(Variant best, ShoeCard card) {
        return new WidthItem(
                FitWording.kebab(best.width()),
                best.size().scale().letter(best.width()),
                card.shoe().widthsOffered().isEmpty() ? "assumed-standard" : "assumed-letters");
    }

    private static ConfidenceItem toConfidence(Confidence confidence) {
        return new ConfidenceItem(
                FitWording.kebab(confidence.level()),
                confidence.grounds().stream().map(FitWording::kebab).toList());
    }

    private static ZoneItem toZone(ZoneFit fit) {
        var band = fit.zone().band();
        return new ZoneItem(
                FitWording.kebab(fit.zone()),
                FitWording.kebab(fit.governing()),
                rounded(fit.clearance().meanMm(), 10),
                rounded(fit.clearance().sdMm(), 10),
                rounded(band.comfortableFromMm(), 10),
                rounded(band.comfortableToMm(), 10),
                FitWording.kebab(fit.verdict()),
                rounded(fit.probabilityComfortable(), 1000),
                fit.surplusMm().map(mm -> rounded(mm, 10)).orElse(null),
                FitWording.basis(fit.basis()));
    }

    private static double rounded(double value, int parts) {
        // Adding zero turns -0.0 into 0.0.
        return Math.round(value * parts) / (double) parts + 0.0;
    }
}
