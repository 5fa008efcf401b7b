package io.toebox.fit.consultations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much an answer tells. */
@Schema(
        name = "AnswerDetail",
        description =
                "slim: what to try, for a list or an assistant; standard: what a page shows; full: everything that is known")
public enum Detail {
    SLIM,
    STANDARD,
    FULL
}
