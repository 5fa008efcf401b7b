package io.toebox.lacing.core.pattern;

import java.util.List;
import java.util.Locale;

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
 */
public record Lacing(
        String id, String name, List<String> aliases, String purpose, EvidenceLevel evidence, List<Finding> findings) {

    /** @throws IllegalArgumentException when no finding backs the stated level of evidence */
    public Lacing {
        aliases = List.copyOf(aliases);
        findings = List.copyOf(findings);
        if (findings.stream().noneMatch(f -> f.level() == evidence)) {
            throw new IllegalArgumentException("%s claims %s without a finding".formatted(id, evidence.slug()));
        }
    }

    /** How it is laced. */
    public Method method() {
        return Method.of(this);
    }

    /** Whether {@link Fitting#windowRow()} and {@link Fitting#windowPieces()} mean something to it. */
    public boolean takesWindow() {
        return method().takesPieces();
    }

    /** This lacing alone, with the choices of a fitting that mean something to it. */
    public Composition composed(Fitting fitting) {
        var method = method();
        return Composition.of(
                method.takesPieces() ? new Part(method, fitting.windowRow(), fitting.windowPieces()) : Part.of(method));
    }

    /** Threads this lacing through a shoe, or says why it cannot be. */
    public Threading thread(Fitting fitting) {
        return composed(fitting).thread(fitting.eyelets());
    }

    /** Whether it goes by the given name: its id, its method or an alias, in any case, with spaces or hyphens. */
    boolean isCalled(String name) {
        var slug = slugOf(name);
        return id.equals(slug)
                || method().slug().equals(slug)
                || aliases.stream().anyMatch(alias -> slugOf(alias).equals(slug));
    }

    private static String slugOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "").replace(' ', '-');
    }
}
