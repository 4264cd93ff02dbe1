package org.coproduction.people.profile;

import java.util.List;

/** What somebody says in one field, and who sees it. */
public record Entry(Field field, Audience audience, List<String> content) {
    public Entry {
        content = List.copyOf(content);
    }
}
