package io.toebox.fit.guidance;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.catalogue.Catalogue;
import io.toebox.fit.core.guidance.GuidanceEngine;
import io.toebox.fit.wording.Words;

/** Guidance for numb feet, whoever asks for it. */
@ApplicationScoped
public class NumbnessAdvisor {

    private final Catalogue catalogue;

    NumbnessAdvisor(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The guidance in these words; a problem when what was told contradicts itself. */
    public NumbnessGuidanceResponse guide(NumbnessGuidanceRequest body, Words words) {
        var worn = WornShoeReader.read(body, catalogue::getSnapshot);
        var guidance = GuidanceEngine.guide(ComplaintReader.toComplaint(body, worn.toEvidence()));
        return new GuidanceMapping(words).toResponse(guidance, worn);
    }

    /**
     * The runner's answers, with what was told elsewhere where the answers leave it open.
     *
     * @param answers null when only a complaint was told
     */
    public static NumbnessGuidanceRequest complete(
            @Nullable NumbnessGuidanceRequest answers, boolean isToesNumb, boolean isHighArch) {
        var told = answers == null ? NumbnessGuidanceRequest.NOTHING : answers;
        return told.with(
                told.where() == null && isToesNumb ? List.of(NumbnessWords.Place.TOES) : told.where(),
                told.footShape() == null && isHighArch ? List.of(NumbnessWords.FootShape.HIGH_ARCH) : told.footShape());
    }
}
