package io.toebox.fit.fits;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.runner.FeltZone;
import io.toebox.fit.core.runner.Heat;
import io.toebox.fit.core.runner.Run;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.runner.Sock;
import io.toebox.fit.core.runner.WornShoe;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.fits.CurrentShoeInput.ZoneFeelInput;
import io.toebox.fit.platform.Problem.FieldProblem;
import io.toebox.fit.platform.ProblemException;

/** From the wire to the core: feet, sock, run and the shoe of today. */
final class RunnerReading {

    private static final String RUN = "#/run";
    private static final String SHOE = "#/currentShoe";

    private RunnerReading() {}

    static Runner toRunner(
            FootInput foot,
            SizeScale scale,
            @Nullable Double sockThicknessMm,
            @Nullable RunInput run,
            @Nullable CurrentShoeInput shoe) {
        return new Runner(
                FootReading.toFeet(foot, scale),
                sockThicknessMm == null ? Sock.USUAL : Sock.of(sockThicknessMm),
                Optional.ofNullable(run).map(RunnerReading::toRun),
                Optional.ofNullable(shoe).map(s -> toShoe(s, scale)));
    }

    private static Run toRun(RunInput input) {
        var heat = Choice.parse(Heat.class, input.heat(), RUN + "/heat", Heat.NORMAL);
        var minutes = input.durationMinutes();
        var kilometres = input.distanceKm();
        if (minutes != null && kilometres == null) {
            return new Run(minutes, heat);
        }
        if (kilometres != null && minutes == null) {
            return Run.ofKilometres(kilometres, heat);
        }
        throw oneOf(RUN, minutes == null, "durationMinutes", "distanceKm");
    }

    private static WornShoe toShoe(CurrentShoeInput input, SizeScale scale) {
        return new WornShoe(
                toName(input),
                input.size() == null ? null : new Size(scale, FootReading.halfSizes(input.size(), SHOE + "/size")),
                input.width() == null ? null : toWidth(input.width(), scale),
                input.zones() == null ? Map.of() : toFeel(input.zones()));
    }

    private static WornShoe.Name toName(CurrentShoeInput input) {
        var slug = input.slug();
        var gtin = input.gtin();
        if (slug != null && gtin == null) {
            return new WornShoe.Slug(slug);
        }
        if (gtin == null || slug != null) {
            throw oneOf(SHOE, gtin == null, "slug", "gtin");
        }
        try {
            return WornShoe.Gtin.parse(gtin.strip());
        } catch (IllegalArgumentException e) {
            throw Choice.invalid(FieldProblem.ofPointer(
                    SHOE + "/gtin", "invalid-format", "8, 12, 13 or 14 digits, the last a matching check digit."));
        }
    }

    private static WidthGrade toWidth(String text, SizeScale scale) {
        return Arrays.stream(WidthGrade.values())
                .filter(grade -> scale.letter(grade).equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseGet(() -> Choice.parse(WidthGrade.class, text, SHOE + "/width"));
    }

    private static Map<FeltZone, Verdict> toFeel(List<ZoneFeelInput> zones) {
        var feel = new EnumMap<FeltZone, Verdict>(FeltZone.class);
        for (int i = 0; i < zones.size(); i++) {
            String pointer = SHOE + "/zones/" + i;
            var zone = Choice.parse(FeltZone.class, zones.get(i).zone(), pointer + "/zone");
            if (feel.put(zone, Choice.parse(Verdict.class, zones.get(i).feel(), pointer + "/feel")) != null) {
                throw Choice.invalid(FieldProblem.ofPointer(pointer + "/zone", "duplicate", "Each zone at most once."));
            }
        }
        return feel;
    }

    private static ProblemException oneOf(String pointer, boolean none, String a, String b) {
        return Choice.invalid(FieldProblem.ofPointer(
                pointer, none ? "required" : "one-of", "Give %s or %s, one of them.".formatted(a, b)));
    }
}
