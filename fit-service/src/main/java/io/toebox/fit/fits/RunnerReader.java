package io.toebox.fit.fits;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.fit.core.runner.Heat;
import io.toebox.fit.core.runner.Run;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.runner.Sock;
import io.toebox.fit.core.shoe.SizeScale;

import static io.toebox.fit.wording.FitTexts.FIT;

/** From the wire to the core: feet, sock and run. */
final class RunnerReader {

    private static final String RUN = "#/run";

    private RunnerReader() {}

    static Runner toRunner(
            FootInput foot,
            SizeScale scale,
            @Nullable Double sockThicknessMm,
            @Nullable RunInput run,
            @Nullable CurrentShoeInput shoe) {
        return new Runner(
                FootReader.toFeet(foot, scale, shoe != null),
                sockThicknessMm == null ? Sock.USUAL : Sock.of(sockThicknessMm),
                Optional.ofNullable(run).map(RunnerReader::toRun),
                Optional.ofNullable(shoe).map(s -> CurrentShoeReader.toWornShoe(s, scale)));
    }

    private static Run toRun(RunInput input) {
        var heat = Objects.requireNonNullElse(input.heat(), Heat.NORMAL);
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

    static ProblemException oneOf(String pointer, boolean none, String a, String b) {
        return ProblemException.of(
                Mistake.ofPointer(pointer, none ? "required" : "one-of", FIT.sentence("one-of-two", a, b)));
    }
}
