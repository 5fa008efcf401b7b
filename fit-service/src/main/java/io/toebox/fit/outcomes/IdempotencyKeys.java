package io.toebox.fit.outcomes;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.edge.problem.ProblemType.IDEMPOTENCY_IN_PROGRESS;
import static io.toebox.edge.problem.ProblemType.IDEMPOTENCY_KEY_MISSING;
import static io.toebox.edge.problem.ProblemType.IDEMPOTENCY_KEY_REUSED;
import static io.toebox.fit.wording.FitTexts.FIT;

/** Requests that store something, by the key their sender gave them; kept for 24 hours in the transaction that stored it. */
@ApplicationScoped
class IdempotencyKeys {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{16,128}");

    /**
     * One request.
     *
     * @param fingerprint of its body
     */
    record Attempt(String shop, String path, String key, byte[] fingerprint) {}

    private final EntityManager database;

    IdempotencyKeys(EntityManager database) {
        this.database = database;
    }

    /** The key of the header, a quoted string; one without quotes is taken too. */
    static String parse(@Nullable String header) {
        if (header == null) {
            throw new ProblemException(IDEMPOTENCY_KEY_MISSING, FIT.sentence("outcome.key.missing"));
        }
        String key = header.strip();
        if (key.length() >= 2 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.of(Mistake.ofParameter(HEADER, "invalid-format", FIT.sentence("outcome.key")));
        }
        return key;
    }

    /**
     * What was answered to an earlier attempt; empty for the first one.
     *
     * @throws ProblemException when the first is still under way or had another body
     */
    Optional<String> findAnswer(Attempt attempt) {
        boolean isAlone =
                (boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
                        .setParameter(1, attempt.shop + ' ' + attempt.path + ' ' + attempt.key)
                        .getSingleResult();
        if (!isAlone) {
            throw new ProblemException(IDEMPOTENCY_IN_PROGRESS, FIT.sentence("outcome.key.in-progress"));
        }
        database.createNativeQuery("delete from idempotency_key where at < now() - interval '24 hours'")
                .executeUpdate();
        var rows = database.createNativeQuery(
                        "select fingerprint, answer from idempotency_key where shop = ?1 and path = ?2 and key = ?3",
                        Object[].class)
                .setParameter(1, attempt.shop)
                .setParameter(2, attempt.path)
                .setParameter(3, attempt.key)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var row = (Object[]) rows.getFirst();
        if (!MessageDigest.isEqual((byte[]) row[0], attempt.fingerprint)) {
            throw new ProblemException(IDEMPOTENCY_KEY_REUSED, FIT.sentence("outcome.key.reused"));
        }
        return Optional.of((String) row[1]);
    }

    /** Keeps what is answered. */
    void keep(Attempt attempt, int status, String answer) {
        database.createNativeQuery("insert into idempotency_key values (?1, ?2, ?3, ?4, ?5, ?6, now())")
                .setParameter(1, attempt.shop)
                .setParameter(2, attempt.path)
                .setParameter(3, attempt.key)
                .setParameter(4, attempt.fingerprint)
                .setParameter(5, (short) status)
                .setParameter(6, answer)
                .executeUpdate();
    }
}
