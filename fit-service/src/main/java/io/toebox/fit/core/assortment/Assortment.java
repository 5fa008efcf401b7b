package io.toebox.fit.core.assortment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses boxes so that customers find shoes that suit them. A customer who can choose among so many different shoes as are wanted
 * for each is served in full, one who can choose among fewer in part. What is served is the sum over all customers: it never falls
 * with one more box, and a box adds the less the more stand there already (it is submodular), so taking the box that adds most, again
 * and again, serves at least 1 - 1/e = 63 % of the most that as many boxes can serve (Nemhauser, Wolsey and Fisher 1978). What
 * a shelf already serves and what the boxes it has not would add most to it bounds every other shelf, too (the same), which mostly
 * tells that it is far closer.
 */
public final class Assortment {

    private final int customers;
    private final int choices;
    private final List<Candidate> candidates;

    /**
     * @param customers how many there are, 1 or more; their numbers are below it
     * @param choices how many different shoes each should be able to choose among, 1 to 127
     * @param candidates every box that there is
     * @throws IllegalArgumentException when a number is out of its range
     */
    public Assortment(int customers, int choices, List<Candidate> candidates) {
        if (customers < 1 || choices < 1 || choices > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("%d customers, %d choices".formatted(customers, choices));
        }
        this.customers = customers;
        this.choices = choices;
        this.candidates = List.copyOf(candidates);
    }

    /** The most that can be served: every customer with as many choices as are wanted. */
    public long wanted() {
        return (long) customers * choices;
    }

    /** What all boxes together serve. */
    public long reachable() {
        var state = new State();
        candidates.forEach(state::add);
        return state.served;
    }

    /** What these boxes serve, by their place in the list of candidates. */
    public long served(BitSet boxes) {
        return stateOf(boxes).served;
    }

    /** How many customers find at least one shoe among these boxes. */
    public int servedAtAll(BitSet boxes) {
        int count = 0;
        for (byte had : stateOf(boxes).had) {
            count += had > 0 ? 1 : 0;
        }
        return count;
    }

    /**
     * One more box.
     *
     * @param box its place in the list of candidates
     * @param adds what it adds to those before it
     * @param served what is served with it
     * @param atMost what no shelf of as many boxes besides those it began with can exceed
     */
    public record Step(int box, long adds, long served, long atMost) {}

    /**
     * The boxes that add most, one after the other; of equal ones the first candidate. It ends when enough is served, when there are
     * enough boxes, or when none adds anything.
     *
     * @param begun boxes that stand there already, by their place in the list of candidates
     * @param enough what is to be served
     * @param most at most so many more boxes
     */
    public List<Step> fill(BitSet begun, long enough, int most) {
        var state = stateOf(begun);
        var steps = new ArrayList<Step>();
        var atMost = new long[most + 1];
        Arrays.fill(atMost, reachable());
        var adds = new long[candidates.size()];
        while (steps.size() < most && state.served < enough) {
            int best = -1;
            for (int box = 0; box < adds.length; box++) {
                adds[box] = state.adds(candidates.get(box));
                if (best < 0 || adds[box] > adds[best]) {
                    best = box;
                }
            }
            lower(atMost, state.served, adds);
            if (best < 0 || adds[best] == 0) {
                break;
            }
            state.add(candidates.get(best));
            steps.add(new Step(best, adds[best], state.served, 0));
        }
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            steps.set(i, new Step(step.box(), step.adds(), step.served(), atMost[i + 1]));
        }
        return List.copyOf(steps);
    }

    /** No shelf of n boxes serves more than this one and, besides, what the n boxes that would add most to it would add. */
    private static void lower(long[] atMost, long served, long[] adds) {
        var sorted = adds.clone();
        Arrays.sort(sorted);
        long sum = served;
        for (int n = 0; n < atMost.length; n++) {
            atMost[n] = Math.min(atMost[n], sum);
            int next = sorted.length - 1 - n;
            sum += next >= 0 ? sorted[next] : 0;
        }
    }

    /**
     * Boxes that can all go without one customer losing a choice, found by taking away what serves fewest first.
     *
     * @param boxes those that stand there, by their place in the list of candidates
     */
    public BitSet idle(BitSet boxes) {
        var ofShoe = new short[shoes()][customers];
        var among = new short[customers];
        boxes.stream().mapToObj(candidates::get).forEach(box -> box.suits().stream()
                .forEach(customer -> {
                    ofShoe[box.shoe()][customer]++;
                    among[customer] += (short) (ofShoe[box.shoe()][customer] == 1 ? 1 : 0);
                }));
        var idle = new BitSet();
        boxes.stream()
                .boxed()
                .sorted(Comparator.comparingInt(at -> candidates.get(at).suits().cardinality()))
                .forEach(at -> {
                    var box = candidates.get(at);
                    var had = ofShoe[box.shoe()];
                    boolean isMissed =
                            box.suits().stream().anyMatch(customer -> had[customer] == 1 && among[customer] <= choices);
                    if (!isMissed) {
                        idle.set(at);
                        box.suits().stream().forEach(customer -> {
                            had[customer]--;
                            among[customer] -= (short) (had[customer] == 0 ? 1 : 0);
                        });
                    }
                });
        return idle;
    }

    private int shoes() {
        return candidates.stream().mapToInt(Candidate::shoe).max().orElse(-1) + 1;
    }

    private State stateOf(BitSet boxes) {
        var state = new State();
        boxes.stream().mapToObj(candidates::get).forEach(state::add);
        return state;
    }

    /** Who has what of the boxes so far. */
    private final class State {

        /** Of each customer: among how many shoes there is a choice, not more than are wanted. */
        private final byte[] had = new byte[customers];

        /** Customers who have not all that is wanted. */
        private final BitSet open = new BitSet(customers);

        /** Of each shoe: the customers whom one of its boxes suits. */
        private final BitSet[] byShoe = new BitSet[shoes()];

        private long served;

        State() {
            open.set(0, customers);
            Arrays.setAll(byShoe, shoe -> new BitSet());
        }

        long adds(Candidate box) {
            return fresh(box).cardinality();
        }

        void add(Candidate box) {
            var fresh = fresh(box);
            byShoe[box.shoe()].or(box.suits());
            served += fresh.cardinality();
            fresh.stream().forEach(customer -> {
                had[customer]++;
                if (had[customer] == choices) {
                    open.clear(customer);
                }
            });
        }

        private BitSet fresh(Candidate box) {
            var fresh = (BitSet) box.suits().clone();
            fresh.and(open);
            fresh.andNot(byShoe[box.shoe()]);
            return fresh;
        }
    }
}
