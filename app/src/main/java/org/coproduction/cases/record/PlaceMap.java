package org.coproduction.cases.record;

import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.cases.CasePlaces;
import org.coproduction.cases.CaseText;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.map.Frame;
import org.coproduction.platform.map.Spot;
import org.coproduction.platform.map.WorldMap;
import org.coproduction.platform.web.Here;
import org.jspecify.annotations.Nullable;

/** The small map of a case: the part of the world that its places lie in. */
final class PlaceMap {
    private PlaceMap() {}

    static @Nullable WorldMap of(CaseText text, Vocabulary vocabulary, Here here) {
        if (text.places().isEmpty()) return null;
        List<Spot> spots = text.places().stream()
                .map(place -> new Spot(place.name(), text.countries(), place.lat(), place.lon(), 1))
                .toList();
        String names = text.places().stream().map(CaseText.Place::name).collect(Collectors.joining("; "));
        WorldMap near = map(spots, frame(text, vocabulary), names, here);
        long shown = near.dots().stream().mapToLong(dot -> dot.count()).sum();
        WorldMap map = shown == spots.size() ? near : map(spots, Frame.WORLD, names, here);
        return map.drawnAt("/cases/" + text.slug() + "/map");
    }

    private static WorldMap map(List<Spot> spots, Frame frame, String names, Here here) {
        return WorldMap.of(
                "places",
                here.say("case.map", names),
                "case.map.count",
                frame,
                spots,
                countries -> "/cases?country=" + String.join("&country=", countries));
    }

    private static Frame frame(CaseText text, Vocabulary vocabulary) {
        List<Frame> frames = text.countries().stream()
                .map(vocabulary::regionsOf)
                .map(CasePlaces::around)
                .distinct()
                .toList();
        return frames.size() == 1 ? frames.getFirst() : Frame.WORLD;
    }
}
