package io.toebox.fit.outcomes;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

import io.toebox.fit.catalogue.SharedDatabase;
import io.toebox.fit.catalogue.SimulatedReplica;
import io.toebox.fit.core.learning.Outcome;
import io.toebox.fit.core.learning.Outcomes;
import io.toebox.fit.database.NoDatabase;
import io.toebox.fit.signing.RecommendationIds;
import io.toebox.fit.simulation.CatalogueTables;
import io.toebox.fit.simulation.Disturbance;
import io.toebox.fit.simulation.Host;
import io.toebox.fit.simulation.World;

/** One process of the fit service: a replica of the catalogue, and the real follower of outcomes with a look at each count. */
public final class SimulatedCounting {

    private final World world;
    private final Host host;
    private final SharedDatabase database;
    private final SimulatedOutcomes outcomes;
    private OutcomeTables seen = new OutcomeTables();
    private Outcomes heard = Outcomes.NONE;
    private final SimulatedReplica replica;
    private final OutcomeFollower follower;

    public SimulatedCounting(
            World world, Host host, CatalogueTables catalogue, SharedDatabase database, SimulatedOutcomes outcomes) {
        this.world = world;
        this.host = host;
        this.database = database;
        this.outcomes = outcomes;
        this.replica = new SimulatedReplica(world, host, catalogue, database, this::hear);
        this.follower = new OutcomeFollower(
                new Stored(),
                new RecommendationIds(new NoDatabase()) {
                    @Override
                    public void load() throws SQLException {
                        mayFail();
                    }
                },
                replica.catalogue());
    }

    public Host host() {
        return host;
    }

    /** Starts the process, which may fail. */
    public void start() {
        try {
            replica.start();
        } catch (OutOfMemoryError e) {
            host.kill();
        }
    }

    public SimulatedReplica replica() {
        return replica;
    }

    /** One look, whatever becomes of it. */
    public void look() {
        try {
            follower.look();
        } catch (SQLException | RuntimeException | Error e) {
            world.note("%s cannot count: %s", host, e.getMessage());
        }
    }

    /** What counts must be what was stored when it was read: nothing less, nothing twice, nothing that was erased. */
    private void hear(Outcomes claimed) {
        heard = claimed;
        world.note("%s counts outcomes %d as %s", host, seen.sequence, claimed.version());
        var truth = seen.counted();
        world.require(
                claimed.version().startsWith(seen.rows.size() + "-"),
                "%s counts %s outcomes at %d, stored were %d",
                host,
                claimed.version(),
                seen.sequence,
                seen.rows.size());
        world.require(
                claimed.version().equals(truth.version()),
                "%s counts other outcomes at %d than are stored",
                host,
                seen.sequence);
    }

    /** Everything that is stored counts, and nothing else. */
    public void requireNewest() {
        world.require(
                heard.version().equals(outcomes.counted().version()),
                "%s counts %s for all outcomes, which are %s",
                host,
                heard.version(),
                outcomes.counted().version());
    }

    private void mayFail() throws SQLException {
        host.mayDie();
        world.meanwhile();
        host.mayDie();
        if (database.isAway() || world.happens(Disturbance.READING_FAILS)) {
            throw new SQLException("cannot be read");
        }
    }

    private final class Stored extends StoredOutcomes {

        Stored() {
            super(new NoDatabase());
        }

        @Override
        State open() throws SQLException {
            mayFail();
            var tables = outcomes.committed();
            seen = tables;
            return new State() {
                @Override
                public long sequence() throws SQLException {
                    mayFail();
                    return tables.sequence;
                }

                @Override
                public List<String> listChangedShoes(long afterSequence) throws SQLException {
                    mayFail();
                    return tables.sequenceOfShoe.entrySet().stream()
                            .filter(shoe -> shoe.getValue() > afterSequence)
                            .map(Map.Entry::getKey)
                            .toList();
                }

                @Override
                public void count(long afterSequence, ObjIntConsumer<Outcome> counter) throws SQLException {
                    mayFail();
                    var shoes = listChangedShoes(afterSequence);
                    var counts = new LinkedHashMap<Outcome, Integer>();
                    tables.rows.values().stream()
                            .filter(row -> shoes.contains(row.told().shoe()))
                            .forEach(row -> counts.merge(row.told().toOutcome(row.shop()), 1, Integer::sum));
                    for (var count : counts.entrySet()) {
                        counter.accept(count.getKey(), count.getValue());
                        if (world.happens(Disturbance.COUNT_CUT)) {
                            throw new SQLException("the connection is gone");
                        }
                    }
                }

                @Override
                public void close() throws SQLException {
                    mayFail();
                }
            };
        }
    }
}
