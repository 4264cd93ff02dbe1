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

    /** They get a mail, and can change the draft from then on. */
    @Transactional
    public Invited invite(DraftId id, EmailAddress address, PersonId owner) {
        Optional<Draft> draft = drafts.lock(id)
                .filter(one -> one.isOwnedBy(owner) && one.state().isOpen());
        if (draft.isEmpty()) return Invited.NOT_YOURS;
        Optional<Person> member = people.withEmail(address).filter(Predicate.not(Person::disabled));
        if (member.isEmpty()) return Invited.UNKNOWN;
        if (draft.get().isBy(member.get().id())) return Invited.DONE;
        jdbc.sql("INSERT INTO draft_authors (draft, person) VALUES (:draft, :person)")
                .param("draft", id.value())
                .param("person", member.get().id().value())
                .update();
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
