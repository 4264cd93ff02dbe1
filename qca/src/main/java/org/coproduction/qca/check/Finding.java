package org.coproduction.qca.check;

import java.util.List;
import java.util.Optional;
import org.coproduction.qca.Figure;
import org.coproduction.qca.Out;
import org.coproduction.qca.SolutionKind;
import org.coproduction.qca.Term;
import org.coproduction.qca.expression.SumOfProducts;
import org.coproduction.qca.robustness.Cut;
import org.coproduction.qca.robustness.Stretch;

/** One thing that a check found. */
public sealed interface Finding {
    /** Whether what was stated holds, as far as this finding goes. */
    boolean isGood();

    /** A stated model is a minimal model of the solution it is said to be. */
    record Confirmed(SumOfProducts model) implements Finding {
        @Override
        public boolean isGood() {
            return true;
        }
    }

    /** A stated model is none of them; says why. */
    record NotFound(SumOfProducts model, List<Shortcoming> because) implements Finding {
        /** Copies the list. */
        public NotFound {
            because = List.copyOf(because);
        }

        @Override
        public boolean isGood() {
            return false;
        }
    }

    /** A stated model is one of another solution than it is said to be. */
    record OfAnotherKind(SumOfProducts model, SolutionKind stated, SolutionKind found) implements Finding {
        @Override
        public boolean isGood() {
            return false;
        }
    }

    /** A stated model comes out where one cut-off is another than stated. */
    record WithAnotherCut(SumOfProducts model, Cut cut, double stated, Stretch found) implements Finding {
        @Override
        public boolean isGood() {
            return false;
        }
    }

    /** A model fits as well as those stated, but the publication left it out. */
    record Unreported(SumOfProducts model) implements Finding {
        @Override
        public boolean isGood() {
            return false;
        }
    }

    /**
     * A figure that was stated.
     *
     * @param model the model
     * @param term the term it is of; empty for the whole model
     * @param name which figure
     * @param stated as printed
     * @param exact what the data give
     */
    record FigureCompared(SumOfProducts model, Optional<Term> term, FigureName name, StatedFigure stated, Figure exact)
            implements Finding {
        /** Whether the exact figure, rounded to the decimals of the stated one, is the stated one. */
        @Override
        public boolean isGood() {
            return exact.ifDefined().isPresent()
                    && stated.couldBe(exact.ifDefined().getAsDouble());
        }
    }

    /** A stated figure could not be compared, because only a truth table was given. */
    record FigureNotComparable(SumOfProducts model, Optional<Term> term, FigureName name, StatedFigure stated)
            implements Finding {
        @Override
        public boolean isGood() {
            return true;
        }
    }

    /** A row of a published truth table is coded otherwise than the data give. */
    record RowDiffers(long row, Out stated, Out exact) implements Finding {
        @Override
        public boolean isGood() {
            return false;
        }
    }

    /** A row of a published truth table is printed with another number of cases than the data give. */
    record RowCountDiffers(long row, int stated, int exact) implements Finding {
        @Override
        public boolean isGood() {
            return false;
        }
    }

    /** A row of a published truth table is printed with another inclusion or PRI than the data give. */
    record RowFigureDiffers(long row, FigureName name, StatedFigure stated, Figure exact) implements Finding {
        @Override
        public boolean isGood() {
            return false;
        }
    }

    /**
     * A row of a published truth table is printed with other cases than the data give.
     *
     * @param row its number
     * @param surplus cases that are printed and not members of the row
     * @param missing members of the row that are not printed
     */
    record RowCasesDiffer(long row, List<String> surplus, List<String> missing) implements Finding {
        /** Copies the lists. */
        public RowCasesDiffer {
            surplus = List.copyOf(surplus);
            missing = List.copyOf(missing);
        }

        @Override
        public boolean isGood() {
            return false;
        }
    }

    /** The search for models came to a limit: models may be missing from this report. */
    record Incomplete(SolutionKind kind) implements Finding {
        @Override
        public boolean isGood() {
            return false;
        }
    }
}
