package io.toebox.fit.outcomes;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** A row of {@code outcome}: what a shop told, in the words of the contract. */
@Entity
@Table(name = "outcome")
class OutcomeEntity {

    @Id
    UUID id;

    String shop;
    String shoe;

    @Column(name = "size_scale")
    String sizeScale;

    @Column(name = "half_sizes")
    short halfSizes;

    String width;
    String event;

    @Nullable
    String reason;

    /** As {@code zone=feel}, by zone, separated by commas. */
    String feels;

    @Column(name = "foot_length_mm")
    @Nullable
    Short footLengthMm;

    @Column(name = "foot_ball_width_mm")
    @Nullable
    Short footBallWidthMm;

    /** The recommendation's text, its signature checked; empty for none. */
    String recommendation;

    int revision;

    protected OutcomeEntity() {}

    OutcomeEntity(UUID id, String shop, ToldOutcome told) {
        this.id = id;
        this.shop = shop;
        set(told);
        revision = 1;
    }

    /** Replaces what was told. */
    void correct(ToldOutcome told) {
        set(told);
        revision++;
    }

    private void set(ToldOutcome told) {
        shoe = told.shoe();
        sizeScale = told.sizeScale();
        halfSizes = (short) told.halfSizes();
        width = told.width();
        event = told.event();
        reason = told.reason();
        feels = told.feels();
        footLengthMm = told.footLengthMm() == null ? null : told.footLengthMm().shortValue();
        footBallWidthMm =
                told.footBallWidthMm() == null ? null : told.footBallWidthMm().shortValue();
        recommendation = told.recommendation();
    }

    ToldOutcome told() {
        return new ToldOutcome(
                shoe,
                sizeScale,
                halfSizes,
                width,
                event,
                reason,
                feels,
                footLengthMm == null ? null : footLengthMm.intValue(),
                footBallWidthMm == null ? null : footBallWidthMm.intValue(),
                recommendation);
    }
}
