package io.toebox.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root, and in containers everybody is root. This finds the words to put in front of its
 * commands:
 *
 * <ol>
 *   <li>nothing, for a normal user;
 *   <li>{@code unshare -U}: a user namespace of its own, in which root is nobody in particular;
 *   <li>{@code setpriv}, where a container forbids namespaces or the data belong to somebody else already: the owner of
 *       the data, by default the customary unprivileged user.
 * </ol>
 */
final class Unprivileged {
    private static final int ROOT = 0;
    /** The customary number of the user "nobody" on Linux. */
    private static final int NOBODY = 65534;

    private Unprivileged() {}

    /**
     * The words to put in front of commands that must not run as root and that write to {@code folder}, which is handed
     * over to the user they run as.
     *
     * @param program a program of the commands, which that user must be able to reach
     */
    static List<String> prefix(Path folder, Path program) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        try {
            int owner = (Integer) Files.getAttribute(folder, "unix:uid");
            List<String> namespace = List.of("unshare", "-U", "--");
            if (owner == ROOT && canRun(namespace, folder, program)) {
                return namespace;
            }
            int user = owner == ROOT ? NOBODY : owner;
            int group = owner == ROOT ? NOBODY : (Integer) Files.getAttribute(folder, "unix:gid");
            List<String> otherUser = List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--");
            if (!canRun(otherUser, folder, program)) {
                throw new StartFailure(
                        "PostgreSQL refuses to run as root, and neither 'unshare -U' nor 'setpriv' can run it"
                                + " as somebody else here. Run as a normal user, put the checkout where others may read it,"
                                + " or set CATALOG_DB_URL and FIT_DB_URL to databases of your own.");
            }
            if (owner == ROOT) {
                handOver(folder, user, group);
            }
            return otherUser;
        } catch (IOException e) {
            throw new StartFailure("Cannot find out who owns " + folder + ": " + e.getMessage(), e);
        }
    }

    private static boolean canRun(List<String> prefix, Path folder, Path program) {
        List<String> command = Stream.concat(prefix.stream(), Stream.of(program.toString(), "--version"))
                .toList();
        return ShortCommand.run(folder.toAbsolutePath().getRoot(), command, "").succeeded();
    }

    private static void handOver(Path folder, int user, int group) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) tree::iterator) {
                Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
