package io.toebox.lacing.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.toebox.edge.language.Language;
import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.Bar;
import io.toebox.lacing.core.path.Direction;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Strand;
import io.toebox.lacing.core.path.StrandName;
import io.toebox.lacing.core.path.Twist;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Laces by what the sentences say and nothing else: the words for in and out, left and right and the numbers. It knows those
 * words of each language by itself, so a wrong text is not read by the key it was made with.
 */
final class StepReader {

    /** What a sentence must say, as patterns with groups for the end, the side and the rows. */
    private record Tongue(
            Pattern in, Pattern out, Pattern loop, Pattern eyeletLoop, Pattern around, Map<String, Side> sides) {}

    private static final Map<Language, Tongue> TONGUES = Map.of(
            Language.ENGLISH,
            new Tongue(
                    Pattern.compile("End ([A-Z]): .*\\bin through (left|right) eyelet (\\d+)\\..*"),
                    Pattern.compile("End ([A-Z]): .*\\bout through (left|right) eyelet (\\d+)\\..*"),
                    Pattern.compile(
                            "End ([A-Z]): .*under the straight piece between (left|right) eyelets (\\d+) and (\\d+),.*"),
                    Pattern.compile("End ([A-Z]): .*through the loop at (left|right) eyelet (\\d+),.*"),
                    Pattern.compile("End ([A-Z]): .*once around end [A-Z], between rows (\\d+) and (\\d+)\\."),
                    Map.of("left", Side.LEFT, "right", Side.RIGHT)),
            Language.GERMAN,
            new Tongue(
                    Pattern.compile("Ende ([A-Z]): .*durch die (linke|rechte) Öse (\\d+) hinein\\..*"),
                    Pattern.compile("Ende ([A-Z]): .*durch die (linke|rechte) Öse (\\d+) heraus\\..*"),
                    Pattern.compile(
                            "Ende ([A-Z]): .*unter dem geraden Stück zwischen den (linken|rechten) Ösen (\\d+) und (\\d+) durch,.*"),
                    Pattern.compile("Ende ([A-Z]): .*durch die Schlaufe an der (linken|rechten) Öse (\\d+),.*"),
                    Pattern.compile("Ende ([A-Z]): .*einmal um Ende [A-Z] herum, zwischen Reihe (\\d+) und (\\d+)\\."),
                    Map.of("linke", Side.LEFT, "linken", Side.LEFT, "rechte", Side.RIGHT, "rechten", Side.RIGHT)),
            Language.FRENCH,
            new Tongue(
                    Pattern.compile("Bout ([A-Z])\u202f: .*entrez par l’œillet (gauche|droit) (\\d+)\\..*"),
                    Pattern.compile("Bout ([A-Z])\u202f: .*sortez par l’œillet (gauche|droit) (\\d+)\\..*"),
                    Pattern.compile(
                            "Bout ([A-Z])\u202f: .*sous le brin entre les œillets (gauches|droits) (\\d+) et (\\d+),.*"),
                    Pattern.compile("Bout ([A-Z])\u202f: .*dans la boucle de l’œillet (gauche|droit) (\\d+),.*"),
                    Pattern.compile(
                            "Bout ([A-Z])\u202f: .*un tour autour du bout [A-Z], entre les rangées (\\d+) et (\\d+)\\."),
                    Map.of("gauche", Side.LEFT, "gauches", Side.LEFT, "droit", Side.RIGHT, "droits", Side.RIGHT)),
            Language.SPANISH,
            new Tongue(
                    Pattern.compile("Extremo ([A-Z]): .*hacia dentro por el ojal (izquierdo|derecho) (\\d+)\\..*"),
                    Pattern.compile("Extremo ([A-Z]): .*hacia fuera por el ojal (izquierdo|derecho) (\\d+)\\..*"),
                    Pattern.compile(
                            "Extremo ([A-Z]): .*bajo el tramo recto entre los ojales (izquierdos|derechos) (\\d+) y (\\d+),.*"),
                    Pattern.compile("Extremo ([A-Z]): .*por el lazo del ojal (izquierdo|derecho) (\\d+),.*"),
                    Pattern.compile(
                            "Extremo ([A-Z]): .*una vuelta alrededor del extremo [A-Z], entre las filas (\\d+) y (\\d+)\\."),
                    Map.of(
                            "izquierdo",
                            Side.LEFT,
                            "izquierdos",
                            Side.LEFT,
                            "derecho",
                            Side.RIGHT,
                            "derechos",
                            Side.RIGHT)));

    private static final Pattern ANY_END = Pattern.compile("\\b[A-Z]\\b");
    private static final Pattern ROW = Pattern.compile("\\d+");

    private StepReader() {}

    /** The path the sentences describe; only the rows that stay empty or without pull, and eyelets used twice, are taken from the original. */
    static LacePath replay(Language language, List<String> sentences, LacePath original) {
        return replay(language, sentences, original, "A", "B");
    }

    /** The same lace by lace, each up to the sentence that ties it, with ends of its own. */
    static Laces replayAll(Language language, List<String> sentences, Laces original) {
        var paths = new ArrayList<LacePath>();
        int from = 0;
        for (int to = 1; to <= sentences.size(); to++) {
            if (isOfBothEnds(sentences.get(to - 1)) && !namesARow(sentences.get(to - 1))) {
                var first = String.valueOf((char) ('A' + 2 * paths.size()));
                var second = String.valueOf((char) ('B' + 2 * paths.size()));
                paths.add(replay(
                        language, sentences.subList(from, to), original.paths().get(paths.size()), first, second));
                from = to;
            }
        }
        assertThat(from).as("every sentence belongs to a lace").isEqualTo(sentences.size());
        return new Laces(paths);
    }

    private static LacePath replay(
            Language language, List<String> sentences, LacePath original, String first, String second) {
        Map<String, List<Move>> moves = new HashMap<>();
        var knotRows = new ArrayList<Integer>();
        for (var sentence : sentences) {
            read(TONGUES.get(language), sentence, moves);
            var row = ROW.matcher(sentence);
            if (isOfBothEnds(sentence) && row.find()) {
                knotRows.add(Integer.valueOf(row.group()));
            }
        }
        assertThat(moves).containsOnlyKeys(first, second);
        return new LacePath(
                new Bar((Pass) moves.get(first).getFirst(), (Pass)
                        moves.get(second).getFirst()),
                new Strand(StrandName.A, moves.get(first)),
                new Strand(StrandName.B, moves.get(second)),
                original.declared().withKnotRows(knotRows));
    }

    private static boolean isOfBothEnds(String sentence) {
        return !ANY_END.matcher(sentence).find();
    }

    private static boolean namesARow(String sentence) {
        return ROW.matcher(sentence).find();
    }

    private static void read(Tongue tongue, String sentence, Map<String, List<Move>> moves) {
        var in = tongue.in().matcher(sentence);
        var out = tongue.out().matcher(sentence);
        var loop = tongue.loop().matcher(sentence);
        var eyeletLoop = tongue.eyeletLoop().matcher(sentence);
        var around = tongue.around().matcher(sentence);
        if (in.matches()) {
            add(moves, in.group(1), pass(tongue.sides().get(in.group(2)), in.group(3), Direction.IN));
        } else if (out.matches()) {
            add(moves, out.group(1), pass(tongue.sides().get(out.group(2)), out.group(3), Direction.OUT));
        } else if (loop.matches()) {
            var side = tongue.sides().get(loop.group(2));
            add(moves, loop.group(1), new Hook(side, Integer.parseInt(loop.group(3)), Integer.parseInt(loop.group(4))));
        } else if (eyeletLoop.matches()) {
            int row = Integer.parseInt(eyeletLoop.group(3));
            add(moves, eyeletLoop.group(1), new Hook(tongue.sides().get(eyeletLoop.group(2)), row, row));
        } else if (around.matches()) {
            var from = moves.get(around.group(1)).getLast().side();
            int fromRow = Integer.parseInt(around.group(2));
            add(moves, around.group(1), new Twist(from, fromRow, Integer.parseInt(around.group(3))));
        } else {
            assertThat(sentence).as("a knot, which moves no single end").doesNotContainPattern(ANY_END);
        }
    }

    private static void add(Map<String, List<Move>> moves, String end, Move move) {
        moves.computeIfAbsent(end, e -> new ArrayList<>()).add(move);
    }

    private static Pass pass(Side side, String row, Direction direction) {
        return new Pass(new Eyelet(side, Integer.parseInt(row)), direction);
    }
}
