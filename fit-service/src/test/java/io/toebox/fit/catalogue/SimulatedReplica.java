package io.toebox.fit.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.toebox.fit.core.learning.Outcomes;
import io.toebox.fit.core.shoe.Geometry;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SoldVariant;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.simulation.CatalogueTables;
import io.toebox.fit.simulation.Disturbance;
import io.toebox.fit.simulation.Host;
import io.toebox.fit.simulation.World;

/** One process of the fit service: the real follower, copy, reader and catalogue, and a look at each state that it claims. */
public final class SimulatedReplica {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final World world;
    private final Host host;
    private final CatalogueTables tables;
    private final SharedDatabase database;
    private final SimulatedStore store;
    private final Consumer<Outcomes> whenHeard;
    private final Catalogue catalogue;
    private final CatalogueFollower follower;

    /** @param whenHeard looks at the outcomes that count from now on */
    public SimulatedReplica(
            World world, Host host, CatalogueTables tables, SharedDatabase database, Consumer<Outcomes> whenHeard) {
        this.world = world;
        this.host = host;
        this.tables = tables;
        this.database = database;
        this.whenHeard = whenHeard;
        this.store = new SimulatedStore(world, host, database);
        var clocks = new Clocks(host::instant, world::nanos);
        this.catalogue = new Looked(clocks);
        this.follower = new CatalogueFollower(
                new CatalogueAsUsual(),
                new SimulatedSource(world, host, tables),
                PlantedReader.of(world),
                store,
                catalogue,
                clocks);
    }

    public Host host() {
        return host;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Starts with what is stored: with all of it that fits together. */
    public void start() {
        long writes = database.writes();
        follower.restore();
        // What others store meanwhile takes the pages along that went with the snapshot before.
        if (!host.isDead() && store.wasReadWhole() && database.writes() == writes) {
            world.require(
                    database.promised().furthest().equals(version()),
                    "%s started with %s, stored was %s",
                    host,
                    version(),
                    database.promised().furthest());
        }
    }

    private Optional<String> version() {
        return catalogue.findSnapshot().map(Snapshot::version);
    }

    /** One turn of the follower; how long it would pause then. */
    public Duration turn() {
        Duration pause;
        try {
            pause = follower.turn();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (!host.isDead()) {
            world.require(!pause.isNegative() && pause.compareTo(LONGEST_PAUSE) <= 0, "%s pauses for %s", host, pause);
            world.require(!catalogue.age().isNegative(), "%s says that it is %s old", host, catalogue.age());
        }
        return pause;
    }

    public boolean isNewest() {
        return version().filter(tables.version()::equals).isPresent();
    }

    /** Fails unless this is the present state of the catalogue. */
    public void requireNewest() {
        world.require(isNewest(), "%s holds %s for the newest, which is %s", host, version(), tables.version());
    }

    /** The same, and it judges as this one does. */
    public void requireNewest(Snapshot fresh) {
        requireNewest();
        var held = catalogue.getSnapshot();
        world.require(
                held.cards().equals(fresh.cards()) && insides(held).equals(insides(fresh)),
                "%s does not judge as who reads %s only now",
                host,
                fresh.version());
    }

    /** As if the present state had only now been read, and only these outcomes had ever been told. */
    public static Snapshot fresh(CatalogueTables tables, Outcomes told) {
        var catalogue = new Catalogue();
        try (var lines =
                new ByteArrayInputStream(String.join("\n", tables.snapshot()).getBytes(StandardCharsets.UTF_8))) {
            catalogue.replace(PlantedReader.FAULTLESS.read(lines).toSnapshot(), Instant.EPOCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        catalogue.hear(told);
        return catalogue.getSnapshot();
    }

    /** What gradings and outcomes make of each shoe. */
    private static Map<String, Geometry> insides(Snapshot snapshot) {
        return snapshot.cards().values().stream()
                .map(ShoeCard::shoe)
                .collect(Collectors.toMap(
                        Shoe::slug, shoe -> snapshot.engine().ofOutcomesAlone(SizeScale.US_MEN, shoe)));
    }

    /** Whoever asks this state must get what the catalogue said at the number that it claims. */
    private void look(Snapshot claimed) {
        world.note("%s claims %s", host, claimed.version());
        var truth = tables.find(claimed.version());
        world.require(truth.isPresent(), "%s claims %s, which never was", host, claimed.version());
        var state = truth.orElseThrow();
        var shoes = claimed.cards();
        world.require(
                shoes.keySet().equals(state.shoes().keySet()),
                "%s has the shoes %s at %s, the catalogue %s",
                host,
                shoes.keySet(),
                claimed.version(),
                state.shoes().keySet());
        var owners = new HashMap<String, SoldVariant>();
        var slugs = new HashMap<String, String>();
        state.shoes().forEach((slug, shoe) -> {
            world.require(
                    ("r" + shoe.revision()).equals(shoes.get(slug).model()),
                    "%s has %s of %s at %s, the catalogue r%d",
                    host,
                    shoes.get(slug).model(),
                    slug,
                    claimed.version(),
                    shoe.revision());
            shoe.halfSizes().forEach((gtin, halfSizes) -> {
                owners.put(gtin, new SoldVariant(new Size(SizeScale.US_MEN, halfSizes), WidthGrade.STANDARD));
                slugs.put(gtin, slug);
            });
        });
        for (var gtin : CatalogueTables.GTINS) {
            var variant = owners.get(gtin);
            var box = claimed.boxes().find(gtin);
            world.require(
                    variant == null
                            ? box.isEmpty()
                            : box.filter(found -> found.slug().equals(slugs.get(gtin))
                                            && found.size().equals(variant.size()))
                                    .isPresent(),
                    "%s has %s for %s at %s, the catalogue %s of %s",
                    host,
                    box,
                    gtin,
                    claimed.version(),
                    variant,
                    slugs.get(gtin));
        }
        lookAtStock(claimed, state, owners, slugs);
    }

    private void lookAtStock(
            Snapshot claimed, CatalogueTables.State state, Map<String, SoldVariant> owners, Map<String, String> slugs) {
        claimed.stock().find(CatalogueTables.WINDOW_SHOP).ifPresent(has -> requireNeighbours(claimed, has));
        for (var shop : CatalogueTables.ALL_SHOPS) {
            var counted = state.stock().get(shop);
            var expected = counted == null
                    ? null
                    : counted.stream()
                            .filter(owners::containsKey)
                            .collect(Collectors.groupingBy(
                                    slugs::get, Collectors.mapping(owners::get, Collectors.toSet())));
            var has = claimed.stock().find(shop).orElse(null);
            world.require(
                    Objects.equals(has, expected),
                    "%s has %s in %s at %s, the catalogue %s",
                    host,
                    has,
                    shop,
                    claimed.version(),
                    expected);
        }
    }

    /** What the replica alone can be seen by: a change of this shop that was left out or applied twice leaves a hole. */
    private void requireNeighbours(Snapshot claimed, Map<String, Set<SoldVariant>> has) {
        var places = new TreeSet<Integer>();
        has.getOrDefault(CatalogueTables.WINDOW_SHOE, Set.of())
                .forEach(variant -> places.add(variant.size().halfSizes() - CatalogueTables.LEAST_HALF_SIZE));
        int size = places.size();
        boolean isRow = places.stream().anyMatch(first -> IntStream.range(0, size)
                .allMatch(i -> places.contains((first + i) % CatalogueTables.WINDOW_BOXES)));
        world.require(
                isRow && size <= CatalogueTables.WINDOW,
                "the changes of %s have a gap at %s: %s has the boxes %s",
                CatalogueTables.WINDOW_SHOP,
                claimed.version(),
                host,
                places);
    }

    private final class Looked extends Catalogue {

        Looked(Clocks clocks) {
            super(clocks);
        }

        @Override
        void replace(Snapshot snapshot, Instant readAt) {
            build();
            super.replace(snapshot, readAt);
            look(getSnapshot());
        }

        @Override
        public void hear(Outcomes others) {
            build();
            super.hear(others);
            whenHeard.accept(others);
        }

        private void build() {
            host.mayDie();
            if (world.happens(Disturbance.OUT_OF_MEMORY)) {
                throw new OutOfMemoryError("simulated");
            }
        }
    }
}
