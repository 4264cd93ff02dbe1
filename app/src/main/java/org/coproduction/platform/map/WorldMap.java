package org.coproduction.platform.map;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coproduction.platform.picture.PictureAddress;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/**
 * A map as {@code parts/map.jte} shows it: a sentence, the drawing, links to its frames, and a table with the same content.
 *
 * @param id unique within the page
 * @param sentence what the map shows, in the reader's language
 * @param counted key of the words for a number of what is counted: {@code {0, plural, one {# case} other {# cases}}}
 * @param rows what the table says: the same places, each with its link, those with most first
 * @param frames where the reader may go from here; empty for a map that stays as it is
 * @param picture the same map as a drawing to take away, or null
 */
public record WorldMap(
        String id,
        String sentence,
        String counted,
        Frame frame,
        List<Dot> dots,
        List<Row> rows,
        List<FrameLink> frames,
        @Nullable PictureAddress picture) {
    public record Row(String label, long count, String address) {}

    public record FrameLink(Frame frame, String address) {}

    /** The address of everything at the places with these keys, within the site and without its language. */
    public interface Addresses {
        String of(List<String> keys);
    }

    public static WorldMap of(
            String id, String sentence, String counted, Frame frame, List<Spot> spots, Addresses addresses) {
        return new WorldMap(
                id, sentence, counted, frame, Dot.of(spots, frame, addresses), rows(spots, addresses), List.of(), null);
    }

    /** With a link to each part of the world. */
    public WorldMap zoomedBy(Function<Frame, String> addresses) {
        List<FrameLink> links = Stream.of(Frame.values())
                .map(other -> new FrameLink(other, addresses.apply(other)))
                .toList();
        return new WorldMap(id, sentence, counted, frame, dots, rows, links, picture);
    }

    /** Its sentence, and where the reader chose a part of the world, which it is. */
    public String says(Here here) {
        if (frame == Frame.WORLD || frames.isEmpty()) return sentence;
        return sentence + " " + here.say("map.shown", here.say("map.frame." + frame.key()));
    }

    /** @param address of the drawing, without the ending of its path */
    public WorldMap drawnAt(String address) {
        return new WorldMap(id, sentence, counted, frame, dots, rows, frames, PictureAddress.of(address));
    }

    private static List<Row> rows(List<Spot> spots, Addresses addresses) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Spot spot : spots) {
            rows.merge(
                    spot.label() + '\n' + spot.keys(),
                    new Row(spot.label(), spot.count(), addresses.of(spot.keys())),
                    (one, other) -> new Row(one.label(), one.count() + other.count(), one.address()));
        }
        return rows.values().stream()
                .sorted(Comparator.comparingLong(Row::count).reversed())
                .toList();
    }
}
