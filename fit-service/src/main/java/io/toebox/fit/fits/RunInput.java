package io.toebox.fit.fits;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.runner.Heat;

/** The run that is planned. */
@Schema(name = "Run", description = "How long the planned run is, by time or by distance: feet swell in it.")
public record RunInput(
        @Schema(description = "Minutes", examples = "60") @DecimalMin("1") @DecimalMax("2880") @Nullable
        Double durationMinutes,

        @Schema(description = "Kilometres; taken as run at an easy pace", examples = "10")
        @DecimalMin("0.1")
        @DecimalMax("400")
        @Nullable
        Double distanceKm,

        @Schema(
                description = "normal when left out; hot makes the answer less sure, not the foot larger",
                examples = "hot")
        @Nullable
        Heat heat) {}
