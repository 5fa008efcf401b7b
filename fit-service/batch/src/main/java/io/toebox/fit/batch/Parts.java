package io.toebox.fit.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The folder beside an answer in which it grows, part by part, so that a run that was killed goes on where it was. A part is there
 * as a whole or not at all. What was asked, and the shelf it was asked of, lie there too: the rest is of the same shelf.
 */
final class Parts {

    private static final String QUESTION = "question.txt";
    private static final String SNAPSHOT = "snapshot";

    private final Path folder;
    private final List<String> question;

    private Parts(Path folder, List<String> question) {
        this.folder = folder;
        this.question = question;
    }

    /**
     * The parts of an answer, if an earlier run has left any; nothing is written before {@link #begin}.
     *
     * @param question what decides the answer, one line for each thing
     * @param restart whether an earlier run is forgotten
     * @throws UsageException when there are parts of another question
     */
    static Parts of(Path out, List<String> question, boolean restart) throws IOException {
        var parts = new Parts(out.resolveSibling(out.getFileName() + ".parts"), question);
        if (restart) {
            parts.delete();
        }
        var asked = parts.folder.resolve(QUESTION);
        if (Files.exists(asked) && !Files.readAllLines(asked).equals(question)) {
            throw new UsageException(
                    ("%s holds the beginning of another run (other profiles, shop, catalogue or number of shoes)."
                                    + " Go on with that one, or begin anew with --restart.")
                            .formatted(parts.folder));
        }
        return parts;
    }

    /** Keeps what is asked, and the snapshot it is asked of. */
    void begin(byte[] snapshot) throws IOException {
        Files.createDirectories(folder);
        write(SNAPSHOT, snapshot);
        write(QUESTION, String.join("\n", question).getBytes(StandardCharsets.UTF_8));
    }

    /** The snapshot that earlier parts were made of. */
    Optional<byte[]> findSnapshot() throws IOException {
        var kept = folder.resolve(SNAPSHOT);
        return Files.exists(kept) ? Optional.of(Files.readAllBytes(kept)) : Optional.empty();
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name + ".part"), bytes);
        publish(name);
    }

    boolean isDone(int part) {
        return Files.exists(file(part));
    }

    Path file(int part) {
        return folder.resolve("scores-%06d.parquet".formatted(part));
    }

    Path problems(int part) {
        return folder.resolve("problems-%06d.csv".formatted(part));
    }

    /** Where something grows until {@link #publish}. */
    Path growing(Path whole) {
        return whole.resolveSibling(whole.getFileName() + ".part");
    }

    void publish(Path whole) throws IOException {
        Files.move(growing(whole), whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void publish(String name) throws IOException {
        publish(folder.resolve(name));
    }

    /** All parts' rows, in their order. */
    String rows() {
        return "read_parquet(%s)".formatted(Tables.quoted(folder + "/scores-*.parquet"));
    }

    void delete() throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
