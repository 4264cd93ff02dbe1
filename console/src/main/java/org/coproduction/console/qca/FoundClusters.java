package org.coproduction.console.qca;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.console.json.Json;
import org.coproduction.console.text.Columns;
import org.coproduction.console.text.Terminal;
import org.coproduction.qca.clusters.ClusterDiagnosis;
import org.coproduction.qca.clusters.ClusterDiagnosis.Part;

/** How a solution fits in each cluster and in each unit. */
record FoundClusters(ClusterDiagnosis found) implements Section {
    @Override
    public String member() {
        return "clusters";
    }

    @Override
    public List<String> lines(Terminal terminal) {
        Columns columns = Columns.of("", "part", "n", "inclS", "covS", "cases");
        columns.add(row("all", found.pooled()));
        found.clusters().forEach(part -> columns.add(row("cluster", part)));
        found.units().forEach(part -> columns.add(row("unit", part)));
        List<String> lines =
                new ArrayList<>(columns.lines(found.expression() + " as sufficient for " + found.outcome(), terminal));
        lines.add("Distance from even inclusions: between clusters " + Figures.text(found.betweenDistance())
                + ", within units " + Figures.text(found.withinDistance()));
        return lines;
    }

    private static String[] row(String kind, Part part) {
        return new String[] {
            kind,
            part.name(),
            Integer.toString(part.cases().size()),
            Figures.text(part.inclusion()),
            Figures.text(part.coverage()),
            String.join(", ", part.cases())
        };
    }

    @Override
    public Json json() {
        return Json.object()
                .with("expression", found.expression().toString())
                .with("pooled", json(found.pooled()))
                .with("clusters", json(found.clusters()))
                .with("units", json(found.units()))
                .with("betweenDistance", Figures.json(found.betweenDistance()))
                .with("withinDistance", Figures.json(found.withinDistance()))
                .done();
    }

    private static Json json(List<Part> parts) {
        return Json.of(parts.stream().map(FoundClusters::json).toList());
    }

    private static Json json(Part part) {
        return Json.object()
                .with("name", part.name())
                .with("inclS", Figures.json(part.inclusion()))
                .with("covS", Figures.json(part.coverage()))
                .with("cases", Json.texts(part.cases()))
                .done();
    }
}
