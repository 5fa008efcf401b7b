package io.toebox.fit.outcomes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.ProblemException;
import io.toebox.fit.outcomes.IdempotencyKeys.Attempt;

import static io.toebox.edge.problem.ProblemType.NOT_FOUND;
import static io.toebox.edge.problem.ProblemType.PRECONDITION_FAILED;
import static io.toebox.edge.problem.ProblemType.PRECONDITION_REQUIRED;
import static io.toebox.fit.wording.FitTexts.FIT;

/** Stores, corrects and erases outcomes, each in one transaction with its key and the news of it. */
@ApplicationScoped
class OutcomeWriter {

    /**
     * What is answered to a request that stores something.
     *
     * @param isReplayed whether an earlier attempt stored it
     */
    record Stored(String answer, boolean isReplayed) {}

    private final OutcomeRepository outcomes;
    private final IdempotencyKeys keys;

    OutcomeWriter(OutcomeRepository outcomes, IdempotencyKeys keys) {
        this.outcomes = outcomes;
        this.keys = keys;
    }

    /** @param answer made of the ids, in the order of the outcomes */
    @Transactional
    Stored add(Attempt attempt, List<ToldOutcome> told, Function<List<UUID>, String> answer) {
        var earlier = keys.findAnswer(attempt);
        if (earlier.isPresent()) {
            return new Stored(earlier.get(), true);
        }
        var ids = new ArrayList<UUID>();
        if (!told.isEmpty()) {
            long sequence = outcomes.nextSequence();
            var shoes = new HashSet<String>();
            int unsent = 0;
            for (var one : told) {
                var id = OutcomeIds.next();
                outcomes.persist(new OutcomeEntity(id, attempt.shop(), one));
                ids.add(id);
                shoes.add(one.shoe());
                if (++unsent == 1000) {
                    outcomes.flush();
                    outcomes.getEntityManager().clear();
                    unsent = 0;
                }
            }
            outcomes.flush();
            outcomes.touch(shoes, sequence);
        }
        var said = answer.apply(ids);
        keys.keep(attempt, 201, said);
        return new Stored(said, false);
    }

    @Transactional
    OutcomeEntity correct(String shop, UUID id, @Nullable String ifMatch, ToldOutcome told) {
        // First, so that whoever is changing it is waited for.
        long sequence = outcomes.nextSequence();
        var entity = get(shop, id, ifMatch);
        var shoes = List.of(entity.shoe, told.shoe());
        entity.correct(told);
        outcomes.flush();
        outcomes.touch(shoes, sequence);
        return entity;
    }

    @Transactional
    void erase(String shop, UUID id, @Nullable String ifMatch) {
        // First, so that whoever is changing it is waited for.
        long sequence = outcomes.nextSequence();
        var entity = get(shop, id, ifMatch);
        outcomes.delete(entity);
        outcomes.flush();
        outcomes.touch(List.of(entity.shoe), sequence);
    }

    /** Everything the shop ever told. */
    @Transactional
    void eraseAll(String shop) {
        long sequence = outcomes.nextSequence();
        outcomes.touch(outcomes.deleteAll(shop), sequence);
    }

    private OutcomeEntity get(String shop, UUID id, @Nullable String ifMatch) {
        var entity = outcomes.find(shop, id).orElseThrow(() -> new ProblemException(NOT_FOUND));
        if (ifMatch == null) {
            throw new ProblemException(PRECONDITION_REQUIRED, FIT.sentence("outcome.precondition"));
        }
        if (!ifMatch.equals("*") && !ifMatch.equals(tag(entity))) {
            throw new ProblemException(PRECONDITION_FAILED, FIT.sentence("outcome.precondition-failed"));
        }
        return entity;
    }

    static String tag(OutcomeEntity entity) {
        return '"' + Integer.toString(entity.revision) + '"';
    }
}
