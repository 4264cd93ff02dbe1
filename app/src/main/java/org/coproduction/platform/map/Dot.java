package org.coproduction.platform.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.platform.words.Numbers;

/**
 * One or more spots drawn as one circle, whose area grows with their count.
 *
 * @param labels of its spots, the one with the most first
 * @param address what the circle leads to
 */
public record Dot(List<String> labels, long count, String address, String x, String y, String radius) {
    static List<Dot> of(List<Spot> spots, Frame frame, WorldMap.Addresses addresses) {
        Map<Cell, Group> cells = new LinkedHashMap<>();
        for (Spot spot : spots) {
            Group group = new Group(List.of(spot), spot.count(), EqualEarth.at(spot.latitude(), spot.longitude()));
            if (frame.shows(group.at())) cells.merge(Cell.of(group.at(), frame), group, Group::with);
        }
        return merged(new ArrayList<>(cells.values()), frame).stream()
                .sorted(Comparator.comparingLong(Group::count).reversed())
                .map(group -> group.dot(frame, addresses))
                .toList();
    }

    /** Joins what overlaps until nothing does; the fullest circles draw in the others. */
    private static List<Group> merged(List<Group> groups, Frame frame) {
        var kept = new ArrayList<Group>();
        groups.sort(Comparator.comparingLong(Group::count).reversed());
        for (Group group : groups) {
            Group grown = group;
            for (int i = 0; i < kept.size(); i++) {
                if (kept.get(i).overlaps(grown, frame)) {
                    grown = kept.remove(i).with(grown);
                    i = -1;
                }
            }
            kept.add(grown);
        }
        return kept;
    }

    /** So small that any two spots in it overlap: merging first within cells keeps maps of many thousand spots quick. */
    private record Cell(long column, long row) {
        static Cell of(EqualEarth.Point at, Frame frame) {
            return new Cell(
                    (long) Math.floor(at.x() / frame.hundredth()), (long) Math.floor(at.y() / frame.hundredth()));
        }
    }

    private record Group(List<Spot> spots, long count, EqualEarth.Point at) {
        double radius(Frame frame) {
            return frame.hundredth() * Math.min(0.55 + 0.22 * Math.sqrt(count), 4);
        }

        boolean overlaps(Group other, Frame frame) {
            return at.distance(other.at) < radius(frame) + other.radius(frame);
        }

        Group with(Group other) {
            var all = new ArrayList<>(spots);
            all.addAll(other.spots);
            double share = (double) other.count / (count + other.count);
            return new Group(
                    List.copyOf(all),
                    count + other.count,
                    new EqualEarth.Point(
                            at.x() + (other.at.x() - at.x()) * share, at.y() + (other.at.y() - at.y()) * share));
        }

        Dot dot(Frame frame, WorldMap.Addresses addresses) {
            var fullestFirst = spots.stream()
                    .sorted(Comparator.comparingLong(Spot::count).reversed())
                    .toList();
            return new Dot(
                    fullestFirst.stream().map(Spot::label).distinct().toList(),
                    count,
                    addresses.of(fullestFirst.stream()
                            .flatMap(spot -> spot.keys().stream())
                            .distinct()
                            .toList()),
                    units(at.x()),
                    units(at.y()),
                    units(radius(frame)));
        }

        private static String units(double value) {
            return Numbers.tenths(value);
        }
    }

    /** The first few names of a dot; what is left out is counted by {@link #others()}. */
    public String names() {
        return String.join(", ", labels.subList(0, Math.min(3, labels.size())));
    }

    public int others() {
        return Math.max(0, labels.size() - 3);
    }
}
