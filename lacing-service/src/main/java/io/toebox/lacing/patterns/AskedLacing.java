package io.toebox.lacing.patterns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import io.toebox.edge.problem.ProblemException;
import io.toebox.lacing.core.evidence.EvidenceLevel;
import io.toebox.lacing.core.pattern.Composition;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Threading;
import io.toebox.lacing.wording.Words;

import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/** What an id in the address stands for: an entry of the catalogue, or several methods laced together. */
sealed interface AskedLacing {

    /** One entry of the catalogue, with the choices of the query. */
    record Entry(Lacing lacing) implements AskedLacing {
        @Override
        public Object subject() {
            return lacing;
        }

        @Override
        public String id() {
            return lacing.id();
        }

        @Override
        public String name(Words words) {
            return words.name(lacing);
        }

        @Override
        public List<Lacing> lacings() {
            return List.of(lacing);
        }

        @Override
        public EvidenceLevel evidence() {
            return lacing.evidence();
        }

        @Override
        public boolean takesWindow() {
            return lacing.takesWindow();
        }

        @Override
        public Threading thread(Fitting fitting) {
            return lacing.thread(fitting);
        }
    }

    /** Methods laced together; their choices are in the id. */
    record Combined(Composition composition) implements AskedLacing {
        @Override
        public Object subject() {
            return composition;
        }

        @Override
        public String id() {
            return composition.id();
        }

        @Override
        public String name(Words words) {
            return words.name(composition);
        }

        @Override
        public List<Lacing> lacings() {
            return composition.lacings();
        }

        @Override
        public EvidenceLevel evidence() {
            return composition.evidence();
        }

        @Override
        public boolean takesWindow() {
            return false;
        }

        @Override
        public Threading thread(Fitting fitting) {
            return composition.thread(fitting.eyelets());
        }
    }

    /** @throws ProblemException 404 when neither the catalogue nor its methods go by that name */
    static AskedLacing get(String id) {
        return Lacings.findLacing(id.toLowerCase(Locale.ROOT))
                .<AskedLacing>map(Entry::new)
                .or(() -> Composition.find(id).map(Combined::new))
                .orElseThrow(() -> new ProblemException(NOT_FOUND, Words.sentence("problem.not-found.lacing")));
    }

    String id();

    /** What a sentence about it speaks of. */
    Object subject();

    String name(Words words);

    /** The entries of the catalogue it is made of. */
    List<Lacing> lacings();

    EvidenceLevel evidence();

    boolean takesWindow();

    Threading thread(Fitting fitting);

    default List<String> aliases() {
        return lacings().size() == 1 ? lacings().getFirst().aliases() : List.of();
    }

    default String purpose(Words words) {
        return lacings().stream().map(words::purpose).collect(Collectors.joining(" "));
    }

    default Optional<Threading.Refused> findRefusal(Fitting fitting) {
        return switch (thread(fitting)) {
            case Threading.Laced laced -> Optional.empty();
            case Threading.Refused refused -> Optional.of(refused);
        };
    }
}
