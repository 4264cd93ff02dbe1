package org.coproduction.discussion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.agenda.Agenda;
import org.springframework.stereotype.Component;

/** The parts of the discussion: one for each theme of the agenda, and some of its own. */
@Component
public class Categories {
    /** Where a debate on a record goes that belongs to no theme. */
    public static final String USUAL = "practice";

    private static final List<String> OWN = List.of(USUAL, "young-researchers", "meetings", "site");

    private final Agenda agenda;

    Categories(Agenda agenda) {
        this.agenda = agenda;
    }

    public List<Category> all() {
        return Stream.concat(
                        agenda.themes().stream().map(Category::of), OWN.stream().map(key -> new Category(key, null)))
                .toList();
    }

    public Optional<Category> with(String key) {
        return all().stream().filter(category -> category.key().equals(key)).findFirst();
    }
}
