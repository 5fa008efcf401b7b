package io.toebox.fit.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The committed tables of the catalogue, every state they were ever in, and its two answers as the catalogue makes them of its
 * tables: the snapshot, and a page of changes.
 */
public final class CatalogueTables {

    /** All barcodes there are, 14 digits. */
    public static final List<String> GTINS = gtins();

    /** A shop in which boxes come one after the other, and go in the same order. */
    public static final String WINDOW_SHOP = "window";

    /** How many barcodes {@link #WINDOW_SHOP} has once it is full. */
    public static final int WINDOW = 3;

    /** Holds the barcodes of {@link #WINDOW_SHOP}, one half size each; never removed. */
    public static final String WINDOW_SHOE = "window-shoe";

    static final List<String> SLUGS = List.of("one", "two");
    private static final List<String> SHOPS = List.of("shop-a", "shop-b");

    public static final List<String> ALL_SHOPS = List.of(WINDOW_SHOP, "shop-a", "shop-b", "nobody");
    /** How many barcodes take turns in {@link #WINDOW_SHOP}. */
    public static final int WINDOW_BOXES = 8;

    public static final int LEAST_HALF_SIZE = 16;

    /** More than the follower takes before it asks for a snapshot instead. */
    private static final int FLOOD = 5300;

    private static final String CHART =
            "{\"kind\":\"size-chart\",\"brand\":\"Testbrand\",\"lastGender\":\"men\",\"rows\":[{\"us\":9,\"eu\":\"42.5\"}]}";

    /**
     * A shoe at one time.
     *
     * @param revision differs from all others
     * @param halfSizes by barcode, in US men's
     */
    public record ShoeState(int revision, Map<String, Integer> halfSizes, String json) {}

    /**
     * The catalogue at one sequence number; never changed.
     *
     * @param deliveries to {@link #WINDOW_SHOP} so far
     */
    public record State(
            Map<String, ShoeState> shoes,
            Map<String, String> gradings,
            Map<String, SortedSet<String>> stock,
            int deliveries) {

        State withShoe(String slug, @Nullable ShoeState shoe) {
            return new State(with(shoes, slug, shoe), gradings, stock, deliveries);
        }

        State withGrading(String key, @Nullable String json) {
            return new State(shoes, with(gradings, key, json), stock, deliveries);
        }

        State withStock(String shop, List<String> come, List<String> gone) {
            var has = new TreeSet<>(stock.getOrDefault(shop, Collections.emptySortedSet()));
            has.removeAll(gone);
            has.addAll(come);
            return new State(
                    shoes, gradings, with(stock, shop, has), shop.equals(WINDOW_SHOP) ? deliveries + 1 : deliveries);
        }
    }

    private record Change(long sequence, String json, UnaryOperator<State> effect) {}

    private final World world;

    /** By edition without version, the state at each number. */
    private final Map<String, List<State>> states = new HashMap<>();

    private final List<Change> changes = new ArrayList<>();
    private List<State> history = new ArrayList<>();
    private String edition = "e0";
    private int restores;
    private int version = 1;
    private boolean isRollout;
    private boolean isAway;
    private int revisions;
    private @Nullable Change open;

    CatalogueTables(World world) {
        this.world = world;
        history.add(new State(Map.of(), Map.of(), Map.of(), 0));
        states.put(edition, history);
        put(WINDOW_SHOE);
    }

    private static List<String> gtins() {
        var gtins = new ArrayList<String>();
        for (int i = 0; i < WINDOW_BOXES + 6; i++) {
            gtins.add("%014d".formatted(100 + i));
        }
        return List.copyOf(gtins);
    }

    public boolean isAway() {
        return isAway;
    }

    void isAway(boolean away) {
        world.note(away ? "the catalogue is away" : "the catalogue is back");
        isAway = away;
    }

    long sequence() {
        return history.size() - 1L;
    }

    /** The present state, by the name that replicas give it. */
    public String version() {
        return edition(version) + "-" + sequence();
    }

    private String edition(int answering) {
        return edition + "-v" + answering;
    }

    /** The state of that name, if the catalogue ever was in it. */
    public Optional<State> find(String name) {
        int dash = name.lastIndexOf('-');
        int number = Integer.parseInt(name.substring(dash + 1));
        var known = states.get(name.substring(0, name.indexOf('-')));
        return known != null && number < known.size() ? Optional.of(known.get(number)) : Optional.empty();
    }

    /** Somebody writes something. */
    void write() {
        if (world.happens(Disturbance.FLOOD)) {
            for (int i = 0; i < FLOOD; i++) {
                number("of-a-newer-catalogue", "\"slug\":\"any\"", state -> state);
            }
        } else if (world.happens(Disturbance.BURST)) {
            for (int i = 150 + world.below(300); i > 0; i--) {
                count();
            }
        }
        switch (world.below(16)) {
            case 0, 1 -> put(world.any(SLUGS));
            case 2 -> remove(world.any(SLUGS));
            case 3 -> grade();
            case 4, 5, 6, 7, 8 -> deliver();
            default -> count();
        }
        if (world.happens(Disturbance.CHANGES_FORGOTTEN)) {
            changes.subList(0, world.below(changes.size() + 1)).clear();
        }
        if (world.happens(Disturbance.ROLLOUT)) {
            if (isRollout) {
                version++;
            }
            isRollout = !isRollout;
        }
    }

    /** One version is left, nothing is away and nothing under way. */
    void settle() {
        isRollout = false;
        isAway = false;
        commitOpen();
    }

    private State now() {
        return history.getLast();
    }

    private void put(String slug) {
        int revision = ++revisions;
        var taken = new TreeSet<String>();
        now().shoes().forEach((other, shoe) -> {
            if (!other.equals(slug)) {
                taken.addAll(shoe.halfSizes().keySet());
            }
        });
        var halfSizes = new TreeMap<String, Integer>();
        if (slug.equals(WINDOW_SHOE)) {
            for (int box = 0; box < WINDOW_BOXES; box++) {
                halfSizes.put(GTINS.get(box), LEAST_HALF_SIZE + box);
            }
        } else {
            GTINS.subList(WINDOW_BOXES, GTINS.size()).stream()
                    .filter(gtin -> !taken.contains(gtin) && world.below(2) == 0)
                    .forEach(gtin -> halfSizes.put(gtin, LEAST_HALF_SIZE + world.below(5)));
        }
        var variants = halfSizes.entrySet().stream()
                .map(box ->
                        "{\"size\":{\"scale\":\"us-men\",\"value\":%s,\"label\":\"x\"},\"width\":\"standard\",\"gtins\":[\"%s\"]}"
                                .formatted(box.getValue() / 2.0, box.getKey()))
                .collect(Collectors.joining(","));
        String measured = world.below(3) > 0
                ? ""
                : "{\"dimension\":\"internal-length\",\"valueMm\":%d,\"method\":\"lab\",\"onSize\":{\"scale\":\"us-men\",\"value\":9},\"onWidth\":\"standard\"}"
                        .formatted(262 + world.below(12));
        String json =
                "{\"slug\":\"%s\",\"brand\":\"Testbrand\",\"model\":\"r%d\",\"lastGender\":\"men\",\"sizeRunComplete\":true,\"variants\":[%s],\"measurements\":[%s]}"
                        .formatted(slug, revision, variants, measured);
        var shoe = new ShoeState(revision, halfSizes, json);
        number(
                "shoe-upserted",
                "\"slug\":\"%s\",\"shoe\":%s".formatted(slug, json),
                state -> state.withShoe(slug, shoe));
    }

    private void remove(String slug) {
        if (now().shoes().containsKey(slug)) {
            number("shoe-removed", "\"slug\":\"%s\"".formatted(slug), state -> state.withShoe(slug, null));
        }
    }

    private void grade() {
        String key = world.below(2) == 0 ? "internal-length" : "ball-width";
        boolean isRemoved = now().gradings().containsKey(key) && world.below(2) == 0;
        String json =
                "{\"brand\":\"Testbrand\",\"lastGender\":\"men\",\"dimension\":\"%s\",\"perSizeMm\":%d,\"certainty\":\"seen\"}"
                        .formatted(key, 3 + world.below(5));
        number(
                isRemoved ? "grading-removed" : "grading-upserted",
                "\"grading\":" + json,
                state -> state.withGrading(key, isRemoved ? null : json));
    }

    /** A box comes, and once the window is full the oldest goes: what is there are always neighbours. */
    private void deliver() {
        int delivery = now().deliveries();
        var come = List.of(GTINS.get(delivery % WINDOW_BOXES));
        var gone = delivery < WINDOW ? List.<String>of() : List.of(GTINS.get((delivery - WINDOW) % WINDOW_BOXES));
        stock(WINDOW_SHOP, come, gone);
    }

    private void count() {
        String shop = world.any(SHOPS);
        String gtin = GTINS.get(WINDOW_BOXES + world.below(GTINS.size() - WINDOW_BOXES));
        boolean had =
                now().stock().getOrDefault(shop, Collections.emptySortedSet()).contains(gtin);
        stock(shop, had ? List.of() : List.of(gtin), had ? List.of(gtin) : List.of());
    }

    private void stock(String shop, List<String> come, List<String> gone) {
        number(
                "stock-changed",
                "\"stock\":{\"shop\":\"%s\",\"inStock\":[%s],\"soldOut\":[%s]}".formatted(shop, list(come), list(gone)),
                state -> state.withStock(shop, come, gone));
    }

    private static String list(Iterable<String> gtins) {
        var quoted = new ArrayList<String>();
        gtins.forEach(gtin -> quoted.add('"' + gtin + '"'));
        return String.join(",", quoted);
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, @Nullable V value) {
        var copy = new TreeMap<>(map);
        if (value == null) {
            copy.remove(key);
        } else {
            copy.put(key, value);
        }
        return copy;
    }

    /** Gives the change its number and commits it, in one step as the catalogue does. */
    private void number(String kind, String content, UnaryOperator<State> effect) {
        long sequence = sequence() + 1;
        var change =
                new Change(sequence, "{\"sequence\":%d,\"kind\":\"%s\",%s}".formatted(sequence, kind, content), effect);
        if (open == null && world.isPlanted(PlantedFault.NUMBERED_BEFORE_COMMIT) && world.below(10) == 0) {
            open = change;
            history.add(now());
            return;
        }
        history.add(effect.apply(now()));
        changes.add(change);
        world.note("catalogue %s-%d %s %s", edition, sequence, kind, content.length() > 90 ? "…" : content);
        if (open != null && sequence > open.sequence() + 2) {
            commitOpen();
        }
    }

    private void commitOpen() {
        var late = open;
        if (late != null) {
            open = null;
            changes.add(late);
            changes.sort((one, other) -> Long.compare(one.sequence(), other.sequence()));
            for (var change : changes) {
                if (change.sequence() >= late.sequence()) {
                    int at = (int) change.sequence();
                    history.set(at, change.effect().apply(history.get(at - 1)));
                }
            }
        }
    }

    /** An earlier state comes back, and what was written since is gone. As its operator is told, under another edition. */
    void restore() {
        int back = (int) Math.min(sequence() - 1, 1 + world.below(6));
        if (back <= 0) {
            return;
        }
        open = null;
        history = new ArrayList<>(history.subList(0, history.size() - back));
        changes.removeIf(change -> change.sequence() > sequence());
        if (!world.isPlanted(PlantedFault.RESTORED_UNDER_ITS_OLD_NAME)) {
            edition = "e" + ++restores;
        }
        states.put(edition, history);
        world.note("the catalogue is restored to %s", version());
    }

    /** The lines of a snapshot, shoes last as the catalogue sends them. */
    public List<String> snapshot() {
        var state = now();
        var lines = new ArrayList<String>();
        lines.add("{\"kind\":\"header\",\"edition\":\"%s\",\"sequence\":%d,\"shoes\":%d}"
                .formatted(edition(answering()), sequence(), state.shoes().size()));
        lines.add(CHART);
        state.gradings().values().forEach(json -> lines.add("{\"kind\":\"grading\",\"grading\":%s}".formatted(json)));
        state.stock()
                .forEach((shop, gtins) -> lines.add(
                        "{\"kind\":\"stock\",\"shop\":\"%s\",\"inStock\":[%s]}".formatted(shop, list(gtins))));
        state.shoes().values().forEach(shoe -> lines.add("{\"kind\":\"shoe\",\"shoe\":%s}".formatted(shoe.json())));
        return lines;
    }

    private int answering() {
        return isRollout ? version + world.below(2) : version;
    }

    /** Whether the reader would be let wait. */
    public boolean hasNothingAfter(long after) {
        return after == sequence();
    }

    /** A page of changes: the state first, then what comes after, each as it is then committed. */
    public String changes(long after, int limit) {
        long last = sequence();
        String answers = edition(answering());
        if (world.happens(Disturbance.COMMIT_IN_BETWEEN)) {
            write();
        }
        var items = changes.stream()
                .filter(change -> change.sequence() > after)
                .limit(limit)
                .toList();
        boolean isContinued = items.isEmpty() ? after >= last : items.getFirst().sequence() == after + 1;
        if (!isContinued) {
            return "{\"items\":[],\"edition\":\"%s\",\"lastSequence\":0,\"snapshotNeeded\":true}".formatted(answers);
        }
        return "{\"items\":[%s],\"edition\":\"%s\",\"lastSequence\":%d}"
                .formatted(
                        items.stream().map(Change::json).collect(Collectors.joining(",")),
                        answers,
                        items.isEmpty()
                                ? Math.min(after, last)
                                : items.getLast().sequence());
    }
}
