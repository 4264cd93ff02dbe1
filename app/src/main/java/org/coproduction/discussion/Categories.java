package org.coproduction.discussion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Theme;
import org.springframework.stereotype.Component;

/** The parts of the discussion: one for each theme of the agenda, and some of its own. */
@Component
public class Categories {
    /** Where a debate on a record goes that belongs to no theme. */
    public static final String USUAL = "practice";

    private static final List<String> OWN = List.of(USUAL, "young-researchers", "meetings", "site");

    private final Agenda agenda;
    private volatile Parts last = new Parts(List.of(), List.of(), Map.of());

    Categories(Agenda agenda) {
        this.agenda = agenda;
    }

    /** Those of an agenda, which gives the same list until it has changed. */
    private record Parts(List<Theme> themes, List<Category> all, Map<String, Category> byKey) {
        static Parts of(List<Theme> themes) {
            List<Category> all = Stream.concat(
                            themes.stream().map(Category::of), OWN.stream().map(key -> new Category(key, null)))
                    .toList();
            return new Parts(themes, all, all.stream().collect(Collectors.toMap(Category::key, category -> category)));
        }
    }

    private Parts parts() {
        List<Theme> themes = agenda.themes();
        Parts parts = last;
        if (parts.themes() == themes) return parts;
        parts = Parts.of(themes);
        last = parts;
        return parts;
    }

    public List<Category> all() {
        return parts().all();
    }

    public Optional<Category> with(String key) {
        return Optional.ofNullable(parts().byKey().get(key));
    }
}
