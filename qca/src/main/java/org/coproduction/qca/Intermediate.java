package org.coproduction.qca;

/**
 * The intermediate solution between a complex and a parsimonious model.
 *
 * @param name {@code C1P2}: the first complex model with the second parsimonious one
 * @param complexModel the complex model
 * @param parsimoniousModel the parsimonious model
 * @param easyCounterfactuals the simplifying assumptions of the parsimonious model that agree with the expectations; the solution makes them
 * @param difficultCounterfactuals its other simplifying assumptions
 * @param solution the minimisation with the easy ones as the only don't-cares
 */
public record Intermediate(
        String name,
        Model complexModel,
        Model parsimoniousModel,
        Counterfactuals easyCounterfactuals,
        Counterfactuals difficultCounterfactuals,
        Solution solution) {}
