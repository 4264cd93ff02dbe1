package org.coproduction.qca;

import java.util.List;
import java.util.stream.Collectors;

/** An input that was refused: the only exception by which this library answers bad data or parameters. */
public final class BadData extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    private BadData(List<Fault> faults) {
        super(faults.stream().map(Fault::message).collect(Collectors.joining("\n")));
        this.faults = faults;
    }

    /** Refuses for one reason. */
    public static BadData of(Fault fault) {
        return new BadData(List.of(fault));
    }

    /** Refuses for several reasons, at least one. */
    public static BadData of(List<Fault> faults) {
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("a refusal needs a reason");
        }
        return new BadData(List.copyOf(faults));
    }

    /** Why, in the order of the input; never empty. */
    public List<Fault> faults() {
        return faults;
    }
}
