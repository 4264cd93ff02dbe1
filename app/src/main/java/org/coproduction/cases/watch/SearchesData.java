package org.coproduction.cases.watch;

import java.util.List;
import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The searches that somebody saved. They go with their account. */
@Component
class SearchesData implements PersonalData {
    private final SavedSearches searches;
    private final JdbcClient jdbc;

    SearchesData(SavedSearches searches, JdbcClient jdbc) {
        this.searches = searches;
        this.jdbc = jdbc;
    }

    private record Saved(String name, String list, String rhythm) {}

    @Override
    public String name() {
        return "saved-searches";
    }

    @Override
    public Object copyFor(PersonId person) {
        List<SavedSearch> all = searches.of(person);
        return all.stream()
                .map(one -> new Saved(one.name(), one.list(), one.rhythm().key()))
                .toList();
    }

    @Override
    public void erase(PersonId person, Attribution attribution) {
        jdbc.sql("DELETE FROM saved_searches WHERE person = :person")
                .param("person", person.value())
                .update();
    }
}
