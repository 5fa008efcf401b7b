package io.toebox.lacing.core.pattern;

import java.util.List;
import java.util.function.Function;

import io.toebox.lacing.core.evidence.EvidenceLevel;
import io.toebox.lacing.core.evidence.Finding;

/**
 * One lacing of the catalogue.
 *
 * @param id stable lower-kebab-case name
 * @param name its usual English name
 * @param aliases other names it goes by
 * @param purpose what it is used for, in one sentence
 * @param evidence the kind of knowledge behind that purpose
 * @param findings what is known about it, with sources; at least one of the level {@code evidence}
 * @param takesWindow whether {@link Fitting#windowRow()} means something to it
 * @param generator makes the path; see {@link #thread}
 */
public record Lacing(
        String id,
        String name,
        List<String> aliases,
        String purpose,
        EvidenceLevel evidence,
        List<Finding> findings,
        boolean takesWindow,
        Function<Fitting, Threading> generator) {

    /** @throws IllegalArgumentException when no finding backs the stated level of evidence */
    public Lacing {
        aliases = List.copyOf(aliases);
        findings = List.copyOf(findings);
        if (findings.stream().noneMatch(f -> f.level() == evidence)) {
            throw new IllegalArgumentException("%s claims %s without a finding".formatted(id, evidence.slug()));
        }
    }

    /** Threads this lacing through a shoe, or says why it cannot be. */
    public Threading thread(Fitting fitting) {
        return generator.apply(fitting);
    }
}
