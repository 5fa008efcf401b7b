package io.toebox.fit.consultations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a runner feels, in the words of the lacing service; a test of the gateway compares both contracts. */
@Schema(name = "RunnerComplaint", description = "What the runner feels; the words name no condition")
public enum RunnerComplaint {
    NUMB_TOES,
    TOP_OF_FOOT_PRESSURE,
    HEEL_SLIP,
    BLACK_TOENAIL,
    WIDE_FOREFOOT,
    HIGH_INSTEP,
    INNER_BALL_PRESSURE,
    LITTLE_TOE_PRESSURE,
    FRONT_OF_ANKLE_PRESSURE,
    NARROW_HEEL_WIDE_FOREFOOT,
    LACES_COME_UNDONE,
    TONGUE_SLIDES,
    SHOE_LOOSE_ALL_OVER,
    ONE_FOOT_BIGGER,
    LACES_TOO_SHORT,
    LACES_TOO_LONG
}
