package io.toebox.lacing.core.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;

/**
 * Lace paths as text, for example {@code bar o; a L1v L2^ L3v R4^ L5^ R6^; mirror; relief 2}.
 *
 * <ul>
 *   <li>{@code bar i} or {@code bar o}: the bar lies inside or outside.
 *   <li>{@code a L1^ R2v @L(6,7)}: the moves of strand a; {@code ^} is out, {@code v} is in, {@code @L(6,7)} goes under the
 *       straight piece between L6 and L7.
 *   <li>{@code mirror}, or {@code b ...} when strand b is not the mirror image of strand a.
 *   <li>{@code unused 1 7} and {@code relief 2}, only when there are such rows.
 * </ul>
 */
public final class LaceNotation {

    private static final Pattern PASS = Pattern.compile("([LR])(\\d{1,2})([v^])");
    private static final Pattern HOOK = Pattern.compile("@([LR])\\((\\d{1,2}),(\\d{1,2})\\)");
    private static final int MAX_LENGTH = 1000;

    private LaceNotation() {}

    /** Writes a path; {@link #parse} reads it back to an equal one. */
    public static String print(LacePath path) {
        var clauses = new ArrayList<String>();
        clauses.add("bar " + path.bar().face().letter());
        clauses.add(path.a().toString());
        clauses.add(path.isSymmetric() ? "mirror" : path.b().toString());
        if (!path.unusedRows().isEmpty()) {
            clauses.add("unused " + spaced(path.unusedRows()));
        }
        if (!path.reliefRows().isEmpty()) {
            clauses.add("relief " + spaced(path.reliefRows()));
        }
        return String.join("; ", clauses);
    }

    /**
     * Reads a path.
     *
     * @throws IllegalArgumentException naming the strand and the pass that is not notation
     * @throws InvalidPathException when the text is notation, but of a path that cannot be laced
     */
    public static LacePath parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a lace path has at most %d characters".formatted(MAX_LENGTH));
        }
        var clauses = Arrays.stream(text.split(";")).map(String::strip).toList();
        if (clauses.size() < 3) {
            throw new IllegalArgumentException("a lace path reads: bar i|o; a ...; mirror or b ...");
        }
        var face = parseBarFace(clauses.get(0));
        var a = parseStrand(StrandName.A, clauses.get(1));
        var b = clauses.get(2).equals("mirror") ? a.mirrored() : parseStrand(StrandName.B, clauses.get(2));
        if (!(a.moves().getFirst() instanceof Pass first)) {
            throw new IllegalArgumentException("strand a, pass 1: a strand starts at an eyelet");
        }
        List<Integer> unused = List.of();
        List<Integer> relief = List.of();
        for (var clause : clauses.subList(3, clauses.size())) {
            if (clause.startsWith("unused ")) {
                unused = parseRows("unused", clause);
            } else if (clause.startsWith("relief ")) {
                relief = parseRows("relief", clause);
            } else {
                throw new IllegalArgumentException(
                        "expected \"unused <rows>\" or \"relief <rows>\", not \"" + clause + "\"");
            }
        }
        return new LacePath(new Bar(first.row(), face), a, b, unused, relief);
    }

    private static Face parseBarFace(String clause) {
        return switch (clause) {
            case "bar i" -> Face.INSIDE;
            case "bar o" -> Face.OUTSIDE;
            default -> throw new IllegalArgumentException("expected \"bar i\" or \"bar o\", not \"" + clause + "\"");
        };
    }

    private static Strand parseStrand(StrandName name, String clause) {
        var words = clause.split("\\s+");
        if (!words[0].equals(String.valueOf(name.letter()))) {
            throw new IllegalArgumentException("expected strand %c, not \"%s\"".formatted(name.letter(), clause));
        }
        var moves = IntStream.range(1, words.length)
                .mapToObj(i -> parseMove(words[i])
                        .orElseThrow(() -> new IllegalArgumentException(
                                "strand %c, pass %d (%s): expected an eyelet such as L3^ or a hook such as @L(5,6)"
                                        .formatted(name.letter(), i, words[i]))))
                .toList();
        return new Strand(name, moves);
    }

    private static Optional<Move> parseMove(String word) {
        var pass = PASS.matcher(word);
        if (pass.matches()) {
            var direction = pass.group(3).equals("^") ? Direction.OUT : Direction.IN;
            return Optional.of(
                    new Pass(new Eyelet(parseSide(pass.group(1)), Integer.parseInt(pass.group(2))), direction));
        }
        var hook = HOOK.matcher(word);
        if (hook.matches()) {
            return Optional.of(new Hook(
                    parseSide(hook.group(1)), Integer.parseInt(hook.group(2)), Integer.parseInt(hook.group(3))));
        }
        return Optional.empty();
    }

    private static Side parseSide(String letter) {
        return letter.equals("L") ? Side.LEFT : Side.RIGHT;
    }

    private static List<Integer> parseRows(String keyword, String clause) {
        try {
            return Arrays.stream(clause.substring(keyword.length()).strip().split("\\s+"))
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected row numbers after \"%s\"".formatted(keyword), e);
        }
    }

    private static String spaced(List<Integer> rows) {
        return rows.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
