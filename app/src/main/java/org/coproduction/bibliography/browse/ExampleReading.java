package org.coproduction.bibliography.browse;

import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.CslItem;
import org.coproduction.bibliography.Reading;
import org.coproduction.bibliography.ReadingId;

/** A work that nobody wrote, for the style page. */
final class ExampleReading {
    static final Reading READING = new Reading(
            new ReadingId("example2020"),
            new CslItem(
                    "example2020",
                    Map.of(
                            "type", "article-journal",
                            "title", "Example: a title that goes on long enough to need a second line on a telephone",
                            "author", List.of(Map.of("family", "Example", "given", "Ada")),
                            "issued", Map.of("date-parts", List.of(List.of(2020))),
                            "container-title", "Journal of Examples",
                            "volume", "12",
                            "page", "34-56",
                            "DOI", "10.5555/example")),
            List.of(1),
            null);

    private ExampleReading() {}
}
