package org.coproduction.site;

import gg.jte.Content;
import java.util.List;

/**
 * The colours by the name of their token, or the components of one room.
 *
 * @param room whose components are shown; empty: none, but colours and letters
 */
public record ComponentsPage(String room, List<String> rooms, List<Component> examples) {
    /** @param name of its template: {@code cases/caseRows} */
    public record Component(String name, Content content) {}

    public List<String> colours() {
        return List.of(
                "citizen",
                "professional",
                "together",
                "positive",
                "mixed",
                "negative",
                "none",
                "ink",
                "ink-soft",
                "line-strong");
    }
}
