package org.coproduction.cases;

import java.util.Optional;
import java.util.function.Predicate;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who writes a draft beside its owner. */
@Component
public class DraftAuthors {
    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final People people;
    private final LettersToAuthors letters;

    DraftAuthors(JdbcClient jdbc, Drafts drafts, People people, LettersToAuthors letters) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.people = people;
        this.letters = letters;
    }

    public enum Invited {
        DONE,
        /** No member has this address. */
        UNKNOWN,
        /** Only its owner invites, as long as the draft can be changed. */
        NOT_YOURS
    }

    private static final String INVITE = """
        INSERT INTO draft_authors (draft, person, coder) VALUES (:draft, :person, :coder)
            ON CONFLICT (person, draft) DO UPDATE SET coder = excluded.coder
        """;

    /** As what they are named once it is published. */
    public enum Part {
        AUTHOR,
        /** Of the values that come from the vocabularies. */
        CODER
    }

    /** They get a mail, and can change the draft from then on. Whom the owner invites again has the part that was named last. */
    @Transactional
    public Invited invite(DraftId id, EmailAddress address, Part part, PersonId owner) {
        Optional<Draft> draft = drafts.lock(id)
                .filter(one -> one.isOwnedBy(owner) && one.state().isOpen());
        if (draft.isEmpty()) return Invited.NOT_YOURS;
        Optional<Person> member = people.withEmail(address).filter(Predicate.not(Person::disabled));
        if (member.isEmpty()) return Invited.UNKNOWN;
        if (draft.get().isOwnedBy(member.get().id())) return Invited.DONE;
        jdbc.sql(INVITE)
                .param("draft", id.value())
                .param("person", member.get().id().value())
                .param("coder", part == Part.CODER)
                .update();
        if (draft.get().isBy(member.get().id())) return Invited.DONE;
        letters.invited(draft.get(), member.get(), people.withId(owner).orElseThrow());
        return Invited.DONE;
    }

    /**
     * Its owner takes anybody out, everybody else themselves.
     *
     * @return whether that was so
     */
    @Transactional
    public boolean remove(DraftId id, PersonId author, PersonId by) {
        boolean may = drafts.find(id, by)
                .filter(draft -> draft.isOwnedBy(by) || author.equals(by))
                .isPresent();
        return may
                && jdbc.sql("DELETE FROM draft_authors WHERE draft = :draft AND person = :person")
                                .param("draft", id.value())
                                .param("person", author.value())
                                .update()
                        == 1;
    }
}
