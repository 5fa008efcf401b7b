package io.toebox.lacing.core.drawing;

import java.util.List;
import java.util.Optional;

import io.toebox.lacing.core.path.Segment;
import io.toebox.lacing.core.steps.End;

/**
 * A stretch of lace that is painted in one go.
 *
 * @param end the end whose pattern it wears; each half of the bar wears its own
 * @param segment the segment of the path it shows; empty for the piece from the last move to the knot
 * @param ground what lies beneath it
 * @param depth how near it is to the viewer
 * @param step the step that lays it, 0 for the first; at equal depth, what is laid later lies on top
 * @param line the points it connects, at least two
 */
public record Stroke(End end, Optional<Segment> segment, Ground ground, Depth depth, int step, List<Point> line) {

    /** What part of the shoe a stroke lies above or below. */
    public enum Ground {
        FACING("facing"),
        THROAT("throat");

        private final String word;

        Ground(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    public Stroke {
        line = List.copyOf(line);
        if (line.size() < 2) {
            throw new IllegalArgumentException("a stroke connects at least two points");
        }
    }
}
