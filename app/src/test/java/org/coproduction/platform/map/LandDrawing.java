package org.coproduction.platform.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws {@code static/land.svg} anew from Natural Earth's 1:110m countries (public domain), as the npm package world-atlas
 * 2.0.2 (ISC licence) has them in {@code countries-110m.json}; needed only if the projection or the sheet changes. Arguments:
 * that file, and where to write.
 */
final class LandDrawing {
    private final List<List<double[]>> arcs = new ArrayList<>();
    private final Map<Integer, Integer> usesOfArcs = new TreeMap<>();

    public static void main(String... arguments) throws IOException {
        JsonNode atlas = JsonMapper.shared().readTree(Path.of(arguments[0]));
        Files.writeString(Path.of(arguments[1]), new LandDrawing().draw(atlas));
    }

    private String draw(JsonNode atlas) {
        readArcs(atlas);
        StringBuilder land = new StringBuilder();
        atlas.path("objects")
                .path("land")
                .path("geometries")
                .forEach(shape ->
                        shape.path("arcs").forEach(polygon -> polygon.forEach(ring -> land.append(ring(ring)))));
        atlas.path("objects").path("countries").path("geometries").forEach(country -> count(country.path("arcs")));
        String borders = usesOfArcs.entrySet().stream()
                .filter(arc -> arc.getValue() > 1)
                .map(arc -> path(arcs.get(arc.getKey())))
                .filter(path -> !path.endsWith("l"))
                .collect(Collectors.joining());
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s\"><!-- Natural Earth 1:110m, public domain; world-atlas 2.0.2 -->"
                        .formatted(Frame.WORLD.box())
                + "<path id=\"land\" d=\"" + land + "\"/><path id=\"borders\" fill=\"none\" d=\"" + borders
                + "\"/></svg>\n";
    }

    private void readArcs(JsonNode atlas) {
        JsonNode scale = atlas.path("transform").path("scale");
        JsonNode start = atlas.path("transform").path("translate");
        for (JsonNode arc : atlas.path("arcs")) {
            List<double[]> points = new ArrayList<>();
            long x = 0;
            long y = 0;
            for (JsonNode step : arc) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                points.add(new double[] {
                    y * scale.get(1).asDouble() + start.get(1).asDouble(),
                    x * scale.get(0).asDouble() + start.get(0).asDouble()
                });
            }
            arcs.add(points);
        }
    }

    private void count(JsonNode nested) {
        for (JsonNode part : nested) {
            if (part.isArray()) count(part);
            else usesOfArcs.merge(part.asInt() < 0 ? ~part.asInt() : part.asInt(), 1, Integer::sum);
        }
    }

    /** A closed line; empty for Antarctica. */
    private String ring(JsonNode ring) {
        List<double[]> points = new ArrayList<>();
        for (JsonNode index : ring) {
            List<double[]> arc = index.asInt() < 0 ? arcs.get(~index.asInt()).reversed() : arcs.get(index.asInt());
            points.addAll(points.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        if (points.stream().allMatch(point -> point[0] < -60)) return "";
        List<double[]> unbroken = unbroken(points);
        return closed(unbroken, 0) + closed(unbroken, 360) + closed(unbroken, -360);
    }

    /** Longitudes go on beyond 180° where a ring crosses that line, instead of leaping over the whole sheet. */
    private static List<double[]> unbroken(List<double[]> points) {
        List<double[]> unbroken = new ArrayList<>();
        double turn = 0;
        for (int i = 0; i < points.size(); i++) {
            double leap = i == 0 ? 0 : points.get(i)[1] - points.get(i - 1)[1];
            if (leap > 180) turn -= 360;
            if (leap < -180) turn += 360;
            unbroken.add(new double[] {points.get(i)[0], points.get(i)[1] + turn});
        }
        return unbroken;
    }

    /** What of a ring lies on the sheet when it is turned; what lies beyond is pressed onto the edge. */
    private static String closed(List<double[]> ring, double turn) {
        List<double[]> turned = ring.stream()
                .map(point -> new double[] {point[0], point[1] + turn})
                .toList();
        List<double[]> shown = new ArrayList<>();
        for (int i = 0; i < turned.size(); i++) {
            boolean near = onSheet(turned.get(i))
                    || onSheet(turned.get(Math.max(0, i - 1)))
                    || onSheet(turned.get(Math.min(turned.size() - 1, i + 1)));
            if (near) shown.add(turned.get(i));
        }
        if (shown.isEmpty()) return "";
        String path = path(shown);
        return path.endsWith("l") ? "" : path + "z";
    }

    private static boolean onSheet(double[] point) {
        return Math.abs(point[1]) < 180;
    }

    private static String path(List<double[]> points) {
        StringBuilder path = new StringBuilder();
        long lastX = 0;
        long lastY = 0;
        for (double[] place : points) {
            EqualEarth.Point at = EqualEarth.at(clamp(place[0], 90), clamp(place[1], 180));
            long x = Math.round(at.x());
            long y = Math.round(at.y());
            if (path.isEmpty()) path.append('M').append(x).append(number(y)).append('l');
            else if (x != lastX || y != lastY) path.append(number(x - lastX)).append(number(y - lastY));
            lastX = x;
            lastY = y;
        }
        return path.toString().replace("l ", "l");
    }

    /** A minus sign parts two numbers as well as a blank does. */
    private static String number(long value) {
        return value < 0 ? Long.toString(value) : " " + value;
    }

    private static double clamp(double value, double limit) {
        return Math.clamp(value, -limit, limit);
    }
}
