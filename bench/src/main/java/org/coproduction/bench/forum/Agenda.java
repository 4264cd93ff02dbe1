package org.coproduction.bench.forum;

import java.util.List;

/** What there is to debate in a database: the parts of its discussion, and its questions. */
public record Agenda(List<String> categories, List<Question> questions) {
    public Agenda {
        categories = List.copyOf(categories);
        questions = List.copyOf(questions);
    }

    /** @param category of its theme */
    public record Question(String slug, String category) {}
}
