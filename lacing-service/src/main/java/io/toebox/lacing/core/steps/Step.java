package io.toebox.lacing.core.steps;

import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.Ends;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.Layer;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.Tie;
import io.toebox.lacing.core.path.Twist;

/** One thing to do. */
public sealed interface Step {

    /** Stable lower-kebab-case name of the kind of step. */
    String code();

    /** A step that moves one end of a lace. */
    sealed interface Moving extends Step {

        /** The end that moves. */
        End end();

        /** Where it goes. */
        Move move();
    }

    /**
     * Put one end through the first eyelet.
     *
     * @param end the end
     * @param move the eyelet and the direction
     * @param barFace where the piece between both first eyelets then lies
     * @param longerMm how much more of the lace this end needs than the other one of its lace in an average shoe, mm; negative
     *     for less, 0 where nobody would notice
     */
    record Begin(End end, Pass move, Face barFace, double longerMm) implements Moving {
        @Override
        public String code() {
            return "begin";
        }
    }

    /**
     * Go over to the other side.
     *
     * @param end the end
     * @param move the eyelet and the direction
     * @param layer where the lace runs on the way
     */
    record Cross(End end, Pass move, Layer layer) implements Moving {
        @Override
        public String code() {
            return "cross";
        }
    }

    /**
     * Stay on the same side.
     *
     * @param end the end
     * @param move the eyelet and the direction
     * @param face the face of the upper the lace runs along
     */
    record Straight(End end, Pass move, Face face) implements Moving {
        @Override
        public String code() {
            return "straight";
        }
    }

    /**
     * Slide under a straight piece and turn back to the middle.
     *
     * @param end the end
     * @param move the straight piece
     * @param layer where the lace runs on the way
     * @param crosses whether it comes from the other side
     */
    record Loop(End end, Hook move, Layer layer, boolean crosses) implements Moving {
        @Override
        public String code() {
            return "loop";
        }
    }

    /**
     * Come out of an eyelet and go in through it again, leaving a small loop outside.
     *
     * @param end the end
     * @param move the same eyelet once more
     */
    record LeaveLoop(End end, Pass move) implements Moving {
        @Override
        public String code() {
            return "leave-loop";
        }
    }

    /**
     * Meet the other end in the middle of the throat and go once around it.
     *
     * @param end the end
     * @param move where
     */
    record Around(End end, Twist move) implements Moving {
        @Override
        public String code() {
            return "around";
        }
    }

    /**
     * From around the other end back to the side it came from.
     *
     * @param end the end
     * @param move the eyelet and the direction
     * @param layer where the lace runs on the way
     */
    record Back(End end, Pass move, Layer layer) implements Moving {
        @Override
        public String code() {
            return "back";
        }
    }

    /**
     * Tie both ends of a lace to each other for good, and go on.
     *
     * @param lace the lace, 0 for the one nearest the toe
     * @param row the row behind which the knot lies
     */
    record Knot(int lace, int row) implements Step {
        @Override
        public String code() {
            return "knot";
        }
    }

    /**
     * Tighten, and finish the lace.
     *
     * @param lace the lace, 0 for the one nearest the toe
     * @param tie what becomes of its ends
     * @param closing how it is tightened before
     * @param ends where the ends meet
     * @param side the side they meet at, if they meet at one
     */
    record Finish(int lace, Tie tie, Closing closing, Ends ends, Side side) implements Step {
        @Override
        public String code() {
            return "tie";
        }
    }

    /** How a lace is tightened before it is tied. */
    sealed interface Closing {}

    /** Row by row from where it began: the toe. */
    record FromTheToe() implements Closing {}

    /** Row by row from where it began: the ankle. */
    record FromTheAnkle() implements Closing {}

    /** Row by row, then both ends out and down until the loops they end in close around each other. */
    record Lock() implements Closing {}

    /** Row by row, then the strand that runs in one piece over all rows, until it lifts the upper where it began. */
    record LongStrand() implements Closing {}
}
