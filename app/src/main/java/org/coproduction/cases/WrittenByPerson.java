package org.coproduction.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.coproduction.people.Attribution;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody wrote. When they leave, drafts that only they know go; what editors have stays with them, what is published
 * stays published, each under their name or without it, as they choose.
 */
@Component
class WrittenByPerson implements PersonalData {
    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final People people;
    private final CaseCredits credits;
    private final AttachedFiles files;

    WrittenByPerson(JdbcClient jdbc, Drafts drafts, People people, CaseCredits credits, AttachedFiles files) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.people = people;
        this.credits = credits;
        this.files = files;
    }

    @Override
    public String name() {
        return "cases";
    }

    private record Copy(List<Written> drafts, List<CaseCredits.Credit> credits) {}

    private record Written(
            DraftId id, @Nullable CaseSlug slug, DraftState state, Instant savedAt, String message, JsonNode text) {}

    @Override
    public Object copyFor(PersonId person) {
        List<Written> written = drafts.of(person).stream()
                .map(draft -> new Written(
                        draft.id(),
                        draft.slug(),
                        draft.state(),
                        draft.savedAt(),
                        draft.message(),
                        JsonMapper.shared().readTree(draft.text().json())))
                .toList();
        return new Copy(written, credits.of(person));
    }

    @Override
    public Map<String, Supplier<byte[]>> filesFor(PersonId person) {
        return files.sentBy(person);
    }

    private static final String FORGET = """
        DELETE FROM drafts d
         WHERE owner = :person AND state IN ('draft', 'returned', 'withdrawn')
           AND NOT EXISTS (SELECT FROM draft_authors a WHERE a.draft = d.id AND a.person <> :person)
        """; // served by drafts_by_owner
    private static final String HAND_OVER = """
        UPDATE drafts d
           SET owner = (SELECT min(a.person::text)::uuid FROM draft_authors a WHERE a.draft = d.id AND a.person <> :person),
               owner_name = :name
         WHERE owner = :person
        """; // served by drafts_by_owner

    private static final String OWNED_TWICE =
            "DELETE FROM draft_authors a USING drafts d WHERE d.id = a.draft AND d.owner = a.person";

    /** Their drafts go to somebody they write them with; what nobody has but editors is kept without its owner. */
    @Override
    @Transactional
    public void erase(PersonId person, Attribution attribution) {
        String name = switch (attribution) {
            case KEPT -> people.withId(person).map(Person::name).orElseThrow().value();
            case REMOVED -> null;
        };
        jdbc.sql(FORGET).param("person", person.value()).update();
        jdbc.sql(HAND_OVER).param("person", person.value()).param("name", name).update();
        jdbc.sql(OWNED_TWICE).update();
        for (String by : List.of(
                "UPDATE draft_saves SET saved_by = NULL WHERE saved_by = :person",
                "UPDATE draft_verdicts SET by_person = NULL WHERE by_person = :person",
                "UPDATE draft_remarks SET by_person = NULL WHERE by_person = :person",
                "UPDATE drafts SET reviewer = NULL WHERE reviewer = :person"))
            jdbc.sql(by).param("person", person.value()).update();
        credits.forget(person, attribution);
        files.forget(person);
    }
}
