package io.toebox.fit.outcomes;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.toebox.fit.core.learning.Outcomes;
import io.toebox.fit.database.NoDatabase;
import io.toebox.fit.outcomes.IdempotencyKeys.Attempt;
import io.toebox.fit.outcomes.OutcomeTables.Row;
import io.toebox.fit.simulation.Disturbance;
import io.toebox.fit.simulation.PlantedFault;
import io.toebox.fit.simulation.World;

/** Shops that tell, correct and erase outcomes through the real writer, whatever becomes of their requests. */
public final class SimulatedOutcomes {

    /** Mostly such as are not in the catalogue: what is learned of one that is takes long. */
    private static final List<String> SHOES = List.of("one", "three", "four", "five");

    private static final List<String> SHOPS = List.of("shop-a", "shop-b");

    private final World world;
    private final OutcomeWriter writer;
    private OutcomeTables committed = new OutcomeTables();

    /** What a transaction has written; committed when it ends. */
    private OutcomeTables working = committed;

    private boolean isErasing;

    /** What shops did not hear of yet, and ask for again. */
    private final List<Runnable> unheard = new ArrayList<>();

    /** What must be stored, by id, as those told it who were heard. */
    private final Map<UUID, Row> expected = new LinkedHashMap<>();

    private final Map<String, List<UUID>> idsOfKey = new LinkedHashMap<>();
    private int keys;
    private final Set<UUID> erased = new HashSet<>();

    public SimulatedOutcomes(World world) {
        this.world = world;
        try {
            this.writer = new OutcomeWriter(new Rows(), new Keys());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    OutcomeTables committed() {
        return committed;
    }

    /** What all that is stored teaches. */
    public Outcomes counted() {
        return committed.counted();
    }

    /** A shop does something, or asks again. */
    public void act() {
        if (!unheard.isEmpty() && world.below(3) == 0) {
            askAgain();
            return;
        }
        switch (world.below(6)) {
            case 0, 1, 2 -> add();
            case 3 -> correct();
            case 4 -> erase();
            default -> {
                if (world.below(3) == 0) {
                    eraseAll(world.any(SHOPS));
                }
            }
        }
    }

    /** Everybody has asked until he was heard. */
    public void settle() {
        while (!unheard.isEmpty()) {
            askAgain();
        }
    }

    private void askAgain() {
        unheard.removeFirst().run();
    }

    private void add() {
        var attempt = new Attempt(world.any(SHOPS), "/v1/outcomes", "key-" + ++keys, new byte[0]);
        var told = new ArrayList<ToldOutcome>();
        for (int i = 1 + world.below(2); i > 0; i--) {
            told.add(told());
        }
        add(attempt, told);
    }

    private void add(Attempt attempt, List<ToldOutcome> told) {
        boolean isHeard = commit(() -> {
            var stored = writer.add(
                    attempt, told, ids -> ids.stream().map(UUID::toString).collect(Collectors.joining(",")));
            var ids = Arrays.stream(stored.answer().split(","))
                    .map(UUID::fromString)
                    .toList();
            return () -> {
                var first = idsOfKey.putIfAbsent(attempt.key(), ids);
                world.require(
                        first == null || first.equals(ids), "a request of %s was stored a second time", attempt.shop());
                if (first == null) {
                    for (int i = 0; i < told.size(); i++) {
                        expected.put(ids.get(i), new Row(attempt.shop(), told.get(i)));
                    }
                }
            };
        });
        if (!isHeard || world.happens(Disturbance.REQUEST_TWICE)) {
            unheard.add(() -> add(attempt, told));
        }
    }

    private void correct() {
        anyId().ifPresent(id -> correct(id, told()));
    }

    private void correct(UUID id, ToldOutcome told) {
        var row = expected.get(id);
        if (row == null) {
            return;
        }
        boolean isHeard = commit(() -> {
            writer.correct(row.shop(), id, "*", told);
            return () -> expected.put(id, new Row(row.shop(), told));
        });
        if (!isHeard) {
            unheard.add(() -> correct(id, told));
        }
    }

    private void erase() {
        anyId().ifPresent(this::erase);
    }

    private void erase(UUID id) {
        var row = expected.get(id);
        if (row == null) {
            return;
        }
        isErasing = true;
        boolean isHeard = commit(() -> {
            writer.erase(row.shop(), id, "*");
            return () -> {
                expected.remove(id);
                erased.add(id);
            };
        });
        isErasing = false;
        if (!isHeard) {
            unheard.add(() -> erase(id));
        }
    }

    private void eraseAll(String shop) {
        isErasing = true;
        boolean isHeard = commit(() -> {
            writer.eraseAll(shop);
            return () -> expected.entrySet().removeIf(entry -> {
                boolean isOfShop = entry.getValue().shop().equals(shop);
                if (isOfShop) {
                    erased.add(entry.getKey());
                }
                return isOfShop;
            });
        });
        isErasing = false;
        if (!isHeard) {
            unheard.add(() -> eraseAll(shop));
        }
    }

    private Optional<UUID> anyId() {
        return expected.isEmpty() ? Optional.empty() : Optional.of(world.any(List.copyOf(expected.keySet())));
    }

    private ToldOutcome told() {
        return new ToldOutcome(
                world.any(SHOES),
                "us-men",
                18 + world.below(4),
                "standard",
                "returned",
                "too-short",
                "",
                null,
                null,
                "");
    }

    /** A request; gives what is true once its transaction is committed. */
    private interface Request {
        Runnable handle();
    }

    /** Runs it in a transaction. Whether its sender was answered. */
    private boolean commit(Request request) {
        working = committed.copy();
        var then = request.handle();
        if (world.happens(Disturbance.ROLLBACK)) {
            return false;
        }
        committed = working;
        then.run();
        world.note(
                "outcomes %d: %s",
                committed.sequence,
                committed.rows.values().stream()
                        .map(row -> row.shop() + " " + row.told().shoe() + " "
                                + row.told().halfSizes())
                        .toList());
        world.require(
                committed.rows.equals(expected),
                "stored are %d outcomes, and told were %d: %s",
                committed.rows.size(),
                expected.size(),
                committed.rows.values());
        world.require(
                committed.rows.keySet().stream().noneMatch(erased::contains), "an outcome that was erased is back");
        return !world.happens(Disturbance.COMMIT_UNHEARD);
    }

    private final class Keys extends IdempotencyKeys {

        Keys() {
            super(null);
        }

        @Override
        Optional<String> findAnswer(Attempt attempt) {
            return world.isPlanted(PlantedFault.KEY_FORGOTTEN)
                    ? Optional.empty()
                    : Optional.ofNullable(working.answerOfKey.get(name(attempt)));
        }

        @Override
        void keep(Attempt attempt, int status, String answer) {
            working.answerOfKey.put(name(attempt), answer);
        }

        private static String name(Attempt attempt) {
            return attempt.shop() + attempt.path() + attempt.key();
        }
    }

    /** The entities of one transaction; written when they are flushed. */
    private final class Rows extends OutcomeRepository {

        private final Map<UUID, OutcomeEntity> managed = new LinkedHashMap<>();

        Rows() throws SQLException {
            super(new NoDatabase());
        }

        @Override
        long nextSequence() {
            managed.clear();
            return ++working.sequence;
        }

        @Override
        public void persist(OutcomeEntity entity) {
            managed.put(entity.id, entity);
        }

        @Override
        public void flush() {
            managed.forEach((id, entity) -> working.rows.put(id, new Row(entity.shop, entity.told())));
        }

        @Override
        Optional<OutcomeEntity> find(String shop, UUID id) {
            return Optional.ofNullable(working.rows.get(id))
                    .filter(row -> row.shop().equals(shop))
                    .map(row -> {
                        var entity = new OutcomeEntity(id, shop, row.told());
                        managed.put(id, entity);
                        return entity;
                    });
        }

        @Override
        public void delete(OutcomeEntity entity) {
            managed.remove(entity.id);
            working.rows.remove(entity.id);
        }

        @Override
        List<String> deleteAll(String shop) {
            var shoes = new LinkedHashSet<String>();
            working.rows.values().removeIf(row -> {
                if (row.shop().equals(shop)) {
                    shoes.add(row.told().shoe());
                }
                return row.shop().equals(shop);
            });
            return List.copyOf(shoes);
        }

        @Override
        void touch(Collection<String> shoes, long sequence) {
            if (!isErasing || !world.isPlanted(PlantedFault.ERASURE_NOT_TOLD)) {
                shoes.forEach(shoe -> working.sequenceOfShoe.put(shoe, sequence));
            }
        }
    }
}
