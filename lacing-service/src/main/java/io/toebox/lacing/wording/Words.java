package io.toebox.lacing.wording;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import io.toebox.edge.language.Language;
import io.toebox.edge.language.Sentence;
import io.toebox.edge.language.Texts;
import io.toebox.lacing.core.advise.Arch;
import io.toebox.lacing.core.advise.Complaint;
import io.toebox.lacing.core.advise.Need;
import io.toebox.lacing.core.advise.Reason;
import io.toebox.lacing.core.advise.ZoneVerdict;
import io.toebox.lacing.core.effect.FootZone;
import io.toebox.lacing.core.effect.ZoneChange;
import io.toebox.lacing.core.evidence.EvidenceLevel;
import io.toebox.lacing.core.evidence.Finding;
import io.toebox.lacing.core.path.InvalidPathException;
import io.toebox.lacing.core.pattern.Composition;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Part;

/** Everything the service says, in one language. */
public final class Words {

    private static final Texts TEXTS = Texts.load("io/toebox/lacing/wording/words");

    private static final List<Words> ALL =
            Arrays.stream(Language.values()).map(Words::new).toList();

    private final Language language;

    private Words(Language language) {
        this.language = language;
    }

    /** The words of a language. */
    public static Words in(Language language) {
        return ALL.get(language.ordinal());
    }

    /** A text for whom its reader's language is not known yet. */
    public static Sentence sentence(String key, Object... about) {
        return language -> in(language).say(key, about);
    }

    public Language language() {
        return language;
    }

    /**
     * A text with its places filled. Numbers are written as they are on the eyelets and on tape measures: digits alone.
     *
     * @param about what the places stand for: texts, numbers, or what {@link Reason#about()} may hold
     * @throws IllegalArgumentException when there is no such text; a test keeps every language complete
     */
    public String say(String key, Object... about) {
        var said = new Object[about.length];
        for (int i = 0; i < about.length; i++) {
            said[i] = spelled(about[i]);
        }
        return TEXTS.say(language, key, said);
    }

    /** Its usual name. English names stand in the catalogue, beside their sources. */
    public String name(Lacing lacing) {
        return language == Language.ENGLISH ? lacing.name() : say("lacing." + lacing.id() + ".name");
    }

    /** The name of its first part and what the others add, for example "Wide forefoot lacing with window at row 4". */
    public String name(Composition composition) {
        var first = composition.parts().getFirst();
        var name = withRow(name(first.method().lacing()), first);
        var added = composition.parts().stream()
                .skip(1)
                .map(part -> withRow(say("with." + part.method().slug()), part))
                .toList();
        return added.isEmpty() ? name : say("composition.with", name, enumerated(added));
    }

    private String withRow(String name, Part part) {
        if (part.row().isEmpty()) {
            return name;
        }
        int row = part.row().getAsInt();
        return switch (part.method().rowMeaning()) {
            case NONE -> name;
            case AT -> say("composition.at", name, row);
            case UP_TO, LAST_OF_A_LACE -> say("composition.up-to", name, row);
        };
    }

    private String enumerated(List<String> parts) {
        var last = parts.getLast();
        return parts.size() == 1
                ? last
                : say("composition.and", String.join(", ", parts.subList(0, parts.size() - 1)), last);
    }

    /** What it is used for. */
    public String purpose(Lacing lacing) {
        return language == Language.ENGLISH ? lacing.purpose() : say("lacing." + lacing.id() + ".purpose");
    }

    /** What is known about it, in the order of {@link Lacing#findings()}. */
    public List<String> findings(Lacing lacing) {
        if (language == Language.ENGLISH) {
            return lacing.findings().stream().map(Finding::statement).toList();
        }
        return IntStream.rangeClosed(1, lacing.findings().size())
                .mapToObj(i -> say("lacing." + lacing.id() + ".finding." + i))
                .toList();
    }

    /** What kind of knowledge stands behind a lacing. */
    public String evidence(EvidenceLevel level) {
        return say("evidence." + level.slug());
    }

    /** Something said for, against or about a lacing. */
    public String reason(Reason reason) {
        return sentence("reason.", reason);
    }

    /** The same, with the rows that were possible instead, if there are any. */
    public String reason(Reason reason, List<Integer> possibleRows) {
        return possibleRows.isEmpty()
                ? reason(reason)
                : reason(reason) + " "
                        + say("reason.possible-rows", rows(possibleRows.getFirst(), possibleRows.getLast()));
    }

    /** Something to try before any new lacing. */
    public String firstTry(Reason reason) {
        return sentence("try.", reason);
    }

    /** In which direction a lacing changes a part of the foot. */
    public String zoneChange(ZoneChange change) {
        var zone = say("foot-zone." + change.zone().slug());
        var rows = rows(change.fromRow(), change.toRow());
        if (change.isNone()) {
            return say("zone-change.none", zone, rows);
        }
        var tension = change(change.zone(), change.atEqualTension());
        var tied = change.atEqualClosure()
                .map(closure -> say("zone-change", zone, rows, tension, change(change.zone(), closure)))
                .orElseGet(() -> say("zone-change.at-tension", zone, rows, tension));
        return change.changesOnARun()
                ? tied + " " + say("zone-change.after-a-run", change(change.zone(), change.afterARun()))
                : tied;
    }

    /** Why a path cannot be laced. English says what is in the way there; its sentences stand beside the rules. */
    public String brokenRule(InvalidPathException broken) {
        if (language == Language.ENGLISH) {
            return capitalized(String.valueOf(broken.getMessage())) + ".";
        }
        var rule = say("rule." + broken.rule().slug());
        return broken.findPlace()
                .map(place -> say("rule.place", place.strand().letter(), place.number(), place.text(), rule))
                .orElse(rule);
    }

    private String rows(int from, int to) {
        return from == to ? say("rows.one", from) : say("rows.several", from, to);
    }

    /** No lace lies over the toe box, so nothing is said of pressure there. */
    private String change(FootZone zone, ZoneChange.Change change) {
        if (zone == FootZone.TOE_BOX) {
            return say("drawn." + change.hold().slug());
        }
        return say(
                "zone-change.both",
                overall(say("pressure." + change.pressure().slug()), change.pressureParts()),
                overall(say("hold." + change.hold().slug()), change.holdParts()));
    }

    private String overall(String word, boolean rowsPart) {
        return rowsPart ? say("zone-change.overall", word) : word;
    }

    private String sentence(String keys, Reason reason) {
        return capitalized(say(keys + reason.code(), reason.about().toArray()));
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String spelled(Object about) {
        return switch (about) {
            case Lacing lacing -> name(lacing);
            case Composition composition -> name(composition);
            case Complaint complaint -> say("complaint." + complaint.slug());
            case Arch arch -> say("arch." + arch.slug());
            case Need need -> say("need." + need.slug());
            case ZoneVerdict zone ->
                say(
                        "zone-verdict",
                        say("zone." + zone.zone().slug()),
                        say("verdict." + zone.verdict().slug()));
            default -> about.toString();
        };
    }
}
