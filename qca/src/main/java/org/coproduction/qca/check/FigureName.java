package org.coproduction.qca.check;

import org.coproduction.qca.Figure;
import org.coproduction.qca.Fit;

/** A figure of sufficiency that a publication can state. */
public enum FigureName {
    /** Inclusion, also called consistency. */
    INCLUSION,
    /** Proportional reduction in inconsistency. */
    PRI,
    /** Coverage of a model, raw coverage of a term. */
    COVERAGE,
    /** Unique coverage of a term. */
    UNIQUE_COVERAGE;

    Figure in(Fit fit) {
        return switch (this) {
            case INCLUSION -> fit.inclS();
            case PRI -> fit.pri();
            case COVERAGE -> fit.covS();
            case UNIQUE_COVERAGE -> fit.covU();
        };
    }
}
