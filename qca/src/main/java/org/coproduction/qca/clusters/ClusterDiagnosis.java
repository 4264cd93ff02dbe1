package org.coproduction.qca.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Fault;
import org.coproduction.qca.Figure;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.Sufficiency;
import org.coproduction.qca.expression.SumOfProducts;

/**
 * Inclusion and coverage of "X, therefore Y" in all data (pooled), in each cluster such as a year (between) and in each unit such as a
 * country observed several times (within).
 *
 * <p>Distances tell how unevenly the inclusions are spread: with shares sⱼ = inclusionⱼ / Σ inclusions over n parts, √Σ (sⱼ − 1/n)², from 0
 * where all parts are alike to √(1 − 1/n) where one part has it all. For necessity exchange X and Y: inclusion of necessity is
 * coverage here. R's SetMethods adds 1e-10 above and below the line so that empty parts count as 1; here such a part has no figure, is
 * left out of the distance, and the reason stands in its place.
 *
 * <p>After García-Castro and Ariño (2016), A general approach to panel data set-theoretic research, Journal of Advances in Management
 * Sciences and Information Systems 2, 63–76.
 *
 * @param data the observations, one a case
 * @param expression "X": the solution, a term of it, or any other expression
 * @param outcome "Y"
 * @param clusterOf the cluster of each case, in the order of the data
 * @param unitOf the unit of each case, likewise
 * @param pooled all observations
 * @param clusters each cluster, in the order of the data
 * @param units each unit, likewise
 * @param betweenDistance distance of the clusters' inclusions from even ones; undefined where no part has an inclusion above 0
 * @param withinDistance distance of the units' inclusions from even ones, likewise
 */
public record ClusterDiagnosis(
        SetTable data,
        SumOfProducts expression,
        Outcome outcome,
        List<String> clusterOf,
        List<String> unitOf,
        Part pooled,
        List<Part> clusters,
        List<Part> units,
        Figure betweenDistance,
        Figure withinDistance) {
    /**
     * Figures of one part of the data.
     *
     * @param name the cluster or unit; empty for all data
     * @param cases the observations in it
     * @param inclusion inclusion of sufficiency
     * @param coverage coverage of sufficiency
     */
    public record Part(String name, List<String> cases, Figure inclusion, Figure coverage) {
        /** Copies the names. */
        public Part {
            cases = List.copyOf(cases);
        }
    }

    /** Copies the lists. */
    public ClusterDiagnosis {
        clusterOf = List.copyOf(clusterOf);
        unitOf = List.copyOf(unitOf);
        clusters = List.copyOf(clusters);
        units = List.copyOf(units);
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }

    /**
     * Computes the figures.
     *
     * @param clusterOf the cluster of each case, in the order of the data
     * @param unitOf the unit of each case, likewise
     * @throws BadData if there is not one cluster and one unit for each case, or the data lack a condition or the outcome
     */
    public static ClusterDiagnosis of(
            SetTable data, Outcome outcome, SumOfProducts expression, List<String> clusterOf, List<String> unitOf) {
        if (clusterOf.size() != data.size() || unitOf.size() != data.size()) {
            throw BadData.of(Fault.of(
                    "clusters.length",
                    "There are " + data.size() + " cases, " + clusterOf.size() + " clusters and " + unitOf.size()
                            + " units. Give one of each for every case."));
        }
        Parts parts = new Parts(data.cases(), data.memberships(expression.terms()), outcome.memberships(data));
        List<Part> clusters = parts.by(clusterOf);
        List<Part> units = parts.by(unitOf);
        return new ClusterDiagnosis(
                data,
                expression,
                outcome,
                clusterOf,
                unitOf,
                parts.whole(),
                clusters,
                units,
                distance(clusters),
                distance(units));
    }

    private record Parts(List<String> cases, double[] x, double[] y) {
        Part whole() {
            return new Part("", cases, Sufficiency.inclusion(x, y), Sufficiency.coverage(x, y));
        }

        List<Part> by(List<String> names) {
            Map<String, List<Integer>> places = new LinkedHashMap<>();
            for (int i = 0; i < x.length; i++) {
                places.computeIfAbsent(names.get(i), name -> new ArrayList<>()).add(i);
            }
            List<Part> parts = new ArrayList<>();
            places.forEach((name, members) -> parts.add(part(name, members)));
            return parts;
        }

        private Part part(String name, List<Integer> places) {
            double[] theirX = picked(x, places);
            double[] theirY = picked(y, places);
            return new Part(
                    name,
                    places.stream().map(cases::get).toList(),
                    Sufficiency.inclusion(theirX, theirY),
                    Sufficiency.coverage(theirX, theirY));
        }

        private static double[] picked(double[] from, List<Integer> places) {
            return places.stream().mapToDouble(place -> from[place]).toArray();
        }
    }

    private static Figure distance(List<Part> parts) {
        double[] inclusions = parts.stream()
                .flatMapToDouble(part -> part.inclusion().ifDefined().stream())
                .toArray();
        double sum = Arrays.stream(inclusions).sum();
        if (sum == 0) {
            return new Figure.Undefined("no part has an inclusion above 0");
        }
        double square = 0;
        for (double inclusion : inclusions) {
            double off = inclusion / sum - 1.0 / inclusions.length;
            square += off * off;
        }
        return Figure.of(Math.sqrt(square), 1, "");
    }
}
