package io.toebox.lacing.core.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;

import static io.toebox.lacing.core.path.PathRule.STARTS_AT_THE_BAR;
import static io.toebox.lacing.core.path.PathRule.STAYS_ON_THE_SHOE;

/**
 * Lace paths as text, for example {@code bar o; a L1v L2^ L3v R4^ L5^ R6^; mirror; relief 2}.
 *
 * <ul>
 *   <li>{@code bar i} or {@code bar o}: the piece between both first passes lies inside or outside; {@code bar io} or
 *       {@code bar oi}: it begins inside at strand a and ends outside at strand b, or the other way round.
 *   <li>{@code a L1^ R2v @L(6,7)}: the moves of strand a; {@code ^} is out, {@code v} is in, {@code @L(6,7)} goes under the
 *       straight piece between L6 and L7, {@code @L(6,6)} through the loop that {@code L6^ L6v} leaves, and {@code &(1,2)} once
 *       around the other strand, in the middle between rows 1 and 2. {@code M} and {@code T} read as the side of the big and of
 *       the little toe.
 *   <li>{@code mirror}, or {@code b ...} when strand b is not the mirror image of strand a.
 *   <li>Then, in any order and only where needed: {@code unused 1 7 M2}, {@code relief 2}, {@code reuse L3 R3},
 *       {@code knot 3} (tied for good over row 3), {@code tie reef}, {@code tie surgeon} or {@code tie none}, and
 *       {@code ends side}, {@code ends across-inside} or {@code ends side-inside} where they do not meet in the middle, outside.
 *   <li>A second lace follows after {@code |}; each lists the rows of the other as unused.
 * </ul>
 */
public final class LaceNotation {

    private static final Pattern PASS = Pattern.compile("([LRMT])(\\d{1,2})([v^])");
    private static final Pattern HOOK = Pattern.compile("@([LRMT])\\((\\d{1,2}),(\\d{1,2})\\)");
    private static final Pattern TWIST = Pattern.compile("&\\((\\d{1,2}),(\\d{1,2})\\)");
    private static final Pattern EYELET = Pattern.compile("([LRMT])(\\d{1,2})");

    /** Longer text is refused unread. */
    public static final int MAX_LENGTH = 1000;

    private final Side bigToeSide;

    private LaceNotation(Side bigToeSide) {
        this.bigToeSide = bigToeSide;
    }

    /** Writes a path; {@link #parse} reads it back to an equal one. */
    public static String print(LacePath path) {
        var clauses = new ArrayList<String>();
        clauses.add("bar " + path.bar().layer().slug());
        clauses.add(path.a().toString());
        clauses.add(path.isSymmetric() ? "mirror" : path.b().toString());
        var declared = path.declared();
        addClause(
                clauses,
                "unused ",
                Stream.concat(declared.unusedRows().stream(), declared.unusedEyelets().stream())
                        .toList());
        addClause(clauses, "relief ", declared.reliefRows());
        addClause(clauses, "reuse ", declared.reusedEyelets());
        addClause(clauses, "knot ", declared.knotRows());
        if (declared.tie() != Tie.BOW) {
            clauses.add("tie " + declared.tie().slug());
        }
        if (declared.ends() != Ends.ACROSS) {
            clauses.add("ends " + declared.ends().slug());
        }
        return String.join("; ", clauses);
    }

    /**
     * Reads the path of one lace in a left shoe.
     *
     * @throws InvalidNotationException naming the strand and the pass that is not notation
     * @throws InvalidPathException when the text is notation, but of a path that cannot be laced
     */
    public static LacePath parse(String text) {
        return new LaceNotation(Side.RIGHT).parsePath(checkLength(text));
    }

    /**
     * Reads the paths of all laces of a shoe.
     *
     * @param bigToeSide the column {@code M} stands for; {@code T} is the other one
     * @throws InvalidNotationException naming the strand and the pass that is not notation
     * @throws InvalidPathException when the text is notation, but of paths that cannot be laced
     */
    public static Laces parseLaces(String text, Side bigToeSide) {
        var notation = new LaceNotation(bigToeSide);
        return new Laces(Arrays.stream(checkLength(text).split("\\|", -1))
                .map(notation::parsePath)
                .toList());
    }

    private static String checkLength(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new InvalidNotationException("a lace path has at most %d characters".formatted(MAX_LENGTH));
        }
        return text;
    }

    private LacePath parsePath(String text) {
        var clauses = Arrays.stream(text.split(";")).map(String::strip).toList();
        if (clauses.size() < 3) {
            throw new InvalidNotationException("a lace path reads: bar i|o; a ...; mirror or b ...");
        }
        var layer = parseBarLayer(clauses.get(0));
        var a = parseStrand(StrandName.A, clauses.get(1));
        var b = clauses.get(2).equals("mirror") ? a.mirrored() : parseStrand(StrandName.B, clauses.get(2));
        var bar = new Bar(firstPass(a), firstPass(b));
        checkFace(layer.from(), a, bar);
        checkFace(layer.to(), b, bar);
        var declared = parseDeclarations(clauses.subList(3, clauses.size()));
        return new LacePath(bar, a, b, declared);
    }

    private static Pass firstPass(Strand strand) {
        if (strand.moves().getFirst() instanceof Pass first) {
            return first;
        }
        throw new InvalidNotationException(PathPlace.of(strand, 0), "a strand starts at an eyelet");
    }

    private static void checkFace(Face face, Strand strand, Bar bar) {
        var first = bar.firstPass(strand.name());
        if (bar.face(strand.name()) != face) {
            throw new InvalidPathException(
                    STARTS_AT_THE_BAR,
                    PathPlace.of(strand, 0),
                    "a bar on the %s makes it start with %s"
                            .formatted(
                                    face.word(),
                                    new Pass(first.eyelet(), first.direction().opposite())));
        }
    }

    private Declarations parseDeclarations(List<String> clauses) {
        var declared = Declarations.NONE;
        Set<String> seen = new HashSet<>();
        for (var clause : clauses) {
            var words = clause.split("\\s+");
            if (!seen.add(words[0])) {
                throw new InvalidNotationException("\"%s\" is written twice".formatted(words[0]));
            }
            declared = switch (words[0]) {
                case "unused" -> parseUnused(declared, words);
                case "relief" -> declared.withReliefRows(parseRows(words));
                case "knot" -> declared.withKnotRows(parseRows(words));
                case "reuse" -> declared.withReusedEyelets(parseAll(words, "eyelets", this::parseEyelet));
                case "tie" -> declared.withTie(parseTie(clause));
                case "ends" -> declared.withEnds(parseEnds(clause));
                default ->
                    throw new InvalidNotationException(
                            "expected \"unused\", \"relief\", \"reuse\", \"knot\", \"tie\" or \"ends\", not \"" + clause
                                    + "\"");
            };
        }
        return declared;
    }

    /** Rows, and single eyelets of rows that are passed on the other side. */
    private Declarations parseUnused(Declarations declared, String[] words) {
        var unused = parseAll(
                words,
                "row numbers or eyelets",
                word -> EYELET.matcher(word).matches() ? parseEyelet(word) : (Object) Integer.valueOf(word));
        return declared.withUnusedRows(listOf(Integer.class, unused)).withUnusedEyelets(listOf(Eyelet.class, unused));
    }

    private static <T> List<T> listOf(Class<T> type, List<?> values) {
        return values.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Layer parseBarLayer(String clause) {
        return Arrays.stream(Layer.values())
                .filter(layer -> clause.equals("bar " + layer.slug()))
                .findFirst()
                .orElseThrow(() -> new InvalidNotationException(
                        "expected \"bar i\", \"bar o\", \"bar io\" or \"bar oi\", not \"" + clause + "\""));
    }

    private Strand parseStrand(StrandName name, String clause) {
        var words = clause.split("\\s+");
        if (!words[0].equals(String.valueOf(name.letter()))) {
            throw new InvalidNotationException("expected strand %c, not \"%s\"".formatted(name.letter(), clause));
        }
        if (words.length == 1) {
            throw new InvalidNotationException("strand %c goes nowhere".formatted(name.letter()));
        }
        var moves = new ArrayList<Move>();
        for (int i = 1; i < words.length; i++) {
            moves.add(parseMove(new PathPlace(name, i, words[i]), moves));
        }
        return new Strand(name, moves);
    }

    private Move parseMove(PathPlace place, List<Move> before) {
        var pass = PASS.matcher(place.text());
        var hook = HOOK.matcher(place.text());
        var twist = TWIST.matcher(place.text());
        try {
            if (pass.matches()) {
                var direction = pass.group(3).equals("^") ? Direction.OUT : Direction.IN;
                return new Pass(new Eyelet(side(pass.group(1)), Integer.parseInt(pass.group(2))), direction);
            }
            if (hook.matches()) {
                return new Hook(side(hook.group(1)), Integer.parseInt(hook.group(2)), Integer.parseInt(hook.group(3)));
            }
            if (twist.matches() && !before.isEmpty()) {
                var from = before.getLast().side();
                return new Twist(from, Integer.parseInt(twist.group(1)), Integer.parseInt(twist.group(2)));
            }
        } catch (IllegalArgumentException e) {
            throw new InvalidPathException(STAYS_ON_THE_SHOE, place, String.valueOf(e.getMessage()));
        }
        throw new InvalidNotationException(place, "expected an eyelet such as L3^ or a hook such as @L(5,6)");
    }

    private Eyelet parseEyelet(String word) {
        var eyelet = EYELET.matcher(word);
        if (!eyelet.matches()) {
            throw new IllegalArgumentException(word);
        }
        return new Eyelet(side(eyelet.group(1)), Integer.parseInt(eyelet.group(2)));
    }

    private Side side(String letter) {
        return switch (letter) {
            case "L" -> Side.LEFT;
            case "R" -> Side.RIGHT;
            case "M" -> bigToeSide;
            default -> bigToeSide.opposite();
        };
    }

    private static List<Integer> parseRows(String[] words) {
        return parseAll(words, "row numbers", Integer::valueOf);
    }

    private static <T> List<T> parseAll(String[] words, String expected, Function<String, T> parse) {
        try {
            var values = Arrays.stream(words).skip(1).map(parse).toList();
            if (!values.isEmpty()) {
                return values;
            }
        } catch (IllegalArgumentException e) {
            // Answered below, as for no value at all.
        }
        throw new InvalidNotationException("expected %s after \"%s\"".formatted(expected, words[0]));
    }

    private static Tie parseTie(String clause) {
        return Arrays.stream(Tie.values())
                .filter(tie -> clause.equals("tie " + tie.slug()))
                .findFirst()
                .orElseThrow(() -> new InvalidNotationException(
                        "expected \"tie bow\", \"tie reef\", \"tie surgeon\" or \"tie none\", not \"" + clause + "\""));
    }

    private static Ends parseEnds(String clause) {
        return Ends.find(clause.substring("ends".length()).strip())
                .filter(ends -> ends != Ends.ACROSS)
                .orElseThrow(() -> new InvalidNotationException(
                        "expected \"ends side\", \"ends across-inside\" or \"ends side-inside\", not \"" + clause
                                + "\""));
    }

    private static void addClause(List<String> clauses, String keyword, List<?> values) {
        if (!values.isEmpty()) {
            clauses.add(values.stream().map(Object::toString).collect(Collectors.joining(" ", keyword, "")));
        }
    }
}
