package org.coproduction.platform.web;

import java.util.List;
import org.coproduction.platform.map.Frame;
import org.coproduction.platform.map.Spot;
import org.coproduction.platform.map.WorldMap;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Examples of the parts that belong to no feature. */
@Component
@Order(0)
class NeutralExamples implements Examples {
    private final Parts parts;

    NeutralExamples(Parts parts) {
        this.parts = parts;
    }

    @Override
    public List<Example> examples(Here here) {
        return List.of(
                new Example("parts/map", parts.of("parts/map", here, map(here))),
                new Example(
                        "parts/empty",
                        parts.of(
                                "parts/empty",
                                here,
                                new EmptyState(here.say("example.empty.why"), here.say("example.empty.do"), "/"))),
                new Example(
                        "parts/mistakes",
                        parts.of(
                                "parts/mistakes",
                                here,
                                List.of(new Mistake("example-field", here.say("example.mistake"))))),
                new Example("parts/field", parts.of("parts/field", here, here.say("example.mistake"))));
    }

    private static WorldMap map(Here here) {
        return WorldMap.of(
                "example-map",
                here.say("example.map"),
                "example.counted",
                Frame.WORLD,
                List.of(
                        new Spot(here.country("NL"), List.of("NL"), 52.1, 5.3, 9),
                        new Spot(here.country("BE"), List.of("BE"), 50.8, 4.4, 2),
                        new Spot(here.country("KE"), List.of("KE"), -1.3, 36.8, 4),
                        new Spot(here.country("PE"), List.of("PE"), -12, -77, 1)),
                keys -> "/styles?places=" + String.join("+", keys));
    }
}
