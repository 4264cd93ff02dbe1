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
import org.coproduction.qca.Sufficiency;

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
 * @param pooled all observations
 * @param clusters each cluster, in the order of the data
 * @param units each unit, likewise
 * @param betweenDistance distance of the clusters' inclusions from even ones; undefined where no part has an inclusion above 0
 * @param withinDistance distance of the units' inclusions from even ones, likewise
 */
public record ClusterDiagnosis(
        Part pooled, List<Part> clusters, List<Part> units, Figure betweenDistance, Figure withinDistance) {
    /**
     * Figures of one part of the data.
     *
     * @param name the cluster or unit; empty for all data
     * @param size number of observations in it
     * @param inclusion inclusion of sufficiency
     * @param coverage coverage of sufficiency
     */
    public record Part(String name, int size, Figure inclusion, Figure coverage) {}

    /** Copies the lists. */
    public ClusterDiagnosis {
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
     * @param x memberships in the condition, term or solution, in 0..1, one an observation
     * @param y memberships in the outcome, in the same order
     * @param clusterOf the cluster of each observation
     * @param unitOf the unit of each observation
     * @throws BadData if the lists have different lengths or are empty
     */
    public static ClusterDiagnosis of(double[] x, double[] y, List<String> clusterOf, List<String> unitOf) {
        if (x.length == 0 || y.length != x.length || clusterOf.size() != x.length || unitOf.size() != x.length) {
            throw BadData.of(Fault.of(
                    "clusters.length",
                    "There are " + x.length + " memberships in the set, " + y.length + " in the outcome, "
                            + clusterOf.size() + " clusters and " + unitOf.size()
                            + " units. Give one of each for every observation."));
        }
        List<Part> clusters = parts(x, y, clusterOf);
        List<Part> units = parts(x, y, unitOf);
        return new ClusterDiagnosis(part("", x, y), clusters, units, distance(clusters), distance(units));
    }

    private static List<Part> parts(double[] x, double[] y, List<String> names) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < x.length; i++) {
            places.computeIfAbsent(names.get(i), name -> new ArrayList<>()).add(i);
        }
        List<Part> parts = new ArrayList<>();
        places.forEach((name, members) -> parts.add(part(name, picked(x, members), picked(y, members))));
        return parts;
    }

    private static double[] picked(double[] from, List<Integer> places) {
        return places.stream().mapToDouble(place -> from[place]).toArray();
    }

    private static Part part(String name, double[] x, double[] y) {
        return new Part(name, x.length, Sufficiency.inclusion(x, y), Sufficiency.coverage(x, y));
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
