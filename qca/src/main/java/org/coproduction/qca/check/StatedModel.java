package org.coproduction.qca.check;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Fault;
import org.coproduction.qca.Term;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * A model as a publication states it.
 *
 * @param expression its terms, over the space of all conditions of the analysis
 * @param figures stated of the whole model; may be empty
 * @param termFigures stated of single terms; may be empty
 */
public record StatedModel(
        SumOfProducts expression,
        Map<FigureName, StatedFigure> figures,
        Map<Term, Map<FigureName, StatedFigure>> termFigures) {
    /**
     * Copies the maps.
     *
     * @throws BadData if a figure is stated of a term that the model does not have
     */
    public StatedModel {
        figures = copy(figures);
        Map<Term, Map<FigureName, StatedFigure>> terms = new LinkedHashMap<>();
        for (Map.Entry<Term, Map<FigureName, StatedFigure>> entry : termFigures.entrySet()) {
            if (!expression.terms().contains(entry.getKey())) {
                throw BadData.of(Fault.of(
                        "stated.term",
                        "A figure is stated of the term " + entry.getKey() + ", which is none of " + expression
                                + ". Correct the term or the model."));
            }
            terms.put(entry.getKey(), copy(entry.getValue()));
        }
        termFigures = Collections.unmodifiableMap(terms);
    }

    /** A model without figures. */
    public static StatedModel of(SumOfProducts expression) {
        return new StatedModel(expression, Map.of(), Map.of());
    }

    /** The same with a figure of the whole model. @throws BadData if it is no number in 0..1 */
    public StatedModel with(FigureName name, String printed) {
        Map<FigureName, StatedFigure> more = new EnumMap<>(FigureName.class);
        more.putAll(figures);
        more.put(name, new StatedFigure(printed));
        return new StatedModel(expression, more, termFigures);
    }

    /** The same with a figure of a term. @throws BadData if it is no number in 0..1, or the model does not have the term */
    public StatedModel with(Term term, FigureName name, String printed) {
        Map<Term, Map<FigureName, StatedFigure>> more = new LinkedHashMap<>(termFigures);
        Map<FigureName, StatedFigure> ofTerm = new EnumMap<>(FigureName.class);
        ofTerm.putAll(termFigures.getOrDefault(term, Map.of()));
        ofTerm.put(name, new StatedFigure(printed));
        more.put(term, ofTerm);
        return new StatedModel(expression, figures, more);
    }

    private static Map<FigureName, StatedFigure> copy(Map<FigureName, StatedFigure> figures) {
        Map<FigureName, StatedFigure> copy = new EnumMap<>(FigureName.class);
        copy.putAll(figures);
        return Collections.unmodifiableMap(copy);
    }
}
