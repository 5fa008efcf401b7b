package io.toebox.fit.evaluation;

import java.io.IOException;
import java.nio.file.Path;

/** {@code ./toebox learn <file>}: what a file of outcomes teaches. */
public final class OutcomeLearning {

    private OutcomeLearning() {}

    /**
     * @param arguments a file of outcomes, and the folder of the report
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("give a file of outcomes and a folder");
        }
        var file = Path.of(arguments[0]);
        String header;
        try (var lines = WornClothes.open(file)) {
            header = lines.readLine();
        }
        if (!WornClothes.HEADER.equals(header)) {
            throw new IllegalArgumentException("the first line is none that is known: " + WornClothes.HEADER);
        }
        LearningReport.write(file, Path.of(arguments[1]));
    }
}
