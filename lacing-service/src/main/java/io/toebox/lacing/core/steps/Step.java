package io.toebox.lacing.core.steps;

import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.Layer;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.StrandName;

/** One thing to do with one end of the lace. */
public sealed interface Step {

    /** Stable lower-kebab-case name of the kind of step, for translations. */
    String code();

    /**
     * Put one end through the first eyelet.
     *
     * @param strand the end
     * @param pass the eyelet and the direction
     * @param barFace where the piece between both first eyelets then lies
     */
    record Begin(StrandName strand, Pass pass, Face barFace) implements Step {
        @Override
        public String code() {
            return "begin";
        }
    }

    /**
     * Go over to the other side.
     *
     * @param strand the end
     * @param pass the eyelet and the direction
     * @param layer where the lace runs on the way
     */
    record Cross(StrandName strand, Pass pass, Layer layer) implements Step {
        @Override
        public String code() {
            return "cross";
        }
    }

    /**
     * Stay on the same side.
     *
     * @param strand the end
     * @param pass the eyelet and the direction
     * @param face the face of the upper the lace runs along
     */
    record Straight(StrandName strand, Pass pass, Face face) implements Step {
        @Override
        public String code() {
            return "straight";
        }
    }

    /**
     * Slide under a straight piece and turn back to the middle.
     *
     * @param strand the end
     * @param hook the straight piece
     * @param layer where the lace runs on the way
     */
    record Loop(StrandName strand, Hook hook, Layer layer) implements Step {
        @Override
        public String code() {
            return "loop";
        }
    }

    /** Tighten and tie. */
    record Tie() implements Step {
        @Override
        public String code() {
            return "tie";
        }
    }
}
