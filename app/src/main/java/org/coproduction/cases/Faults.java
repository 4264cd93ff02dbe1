package org.coproduction.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults of one file, all at once up to a number that a person can still read. */
final class Faults {
    static final int MOST = 100;

    private final List<Fault> found = new ArrayList<>();

    void add(Fault fault) {
        if (!full()) found.add(fault);
    }

    void add(Faults others) {
        others.found.forEach(this::add);
    }

    boolean any() {
        return !found.isEmpty();
    }

    boolean full() {
        return found.size() >= MOST;
    }

    Refused refusal() {
        return new Refused(
                found.stream().sorted(Comparator.comparingInt(Fault::position)).toList());
    }
}
