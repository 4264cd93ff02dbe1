package org.coproduction.cases;

import java.util.List;

/** Nothing was saved, and these faults say why. */
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    Refused(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** In the order of the file; at most {@value Faults#MOST}. */
    public List<Fault> faults() {
        return faults;
    }
}
