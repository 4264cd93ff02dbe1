package org.coproduction.platform.map;

import java.util.List;
import java.util.Map;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class MapExample implements Example {
    @Override
    public String template() {
        return "parts/map";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "page",
                WorldMap.of(
                                "example-map",
                                here.say("example.map"),
                                "example.counted",
                                Frame.WORLD,
                                List.of(
                                        new Spot(here.country("NL"), List.of("NL"), 52.1, 5.3, 9),
                                        new Spot(here.country("BE"), List.of("BE"), 50.8, 4.4, 2),
                                        new Spot(here.country("KE"), List.of("KE"), -1.3, 36.8, 4),
                                        new Spot(here.country("PE"), List.of("PE"), -12, -77, 1)),
                                keys -> "/styles?places=" + String.join("+", keys))
                        .zoomedBy(frame -> "/styles?zoom=" + frame.key())
                        .drawnAt("/cases/map"));
    }
}
