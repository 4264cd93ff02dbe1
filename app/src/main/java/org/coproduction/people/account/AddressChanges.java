package org.coproduction.people.account;

import java.time.Duration;
import java.util.Optional;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.people.Retention;
import org.coproduction.people.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses that people want their mail to go to from now on. One counts once the link that was mailed to it is opened by
 * who asked for it. Whether somebody else has the address already shows nowhere but in a mail to that address.
 */
@Component
class AddressChanges implements Retention {
    static final Duration GOOD_FOR = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final People people;
    private final AddressMail mail;

    AddressChanges(JdbcClient jdbc, People people, AddressMail mail) {
        this.jdbc = jdbc;
        this.people = people;
        this.mail = mail;
    }

    private static final String ASK = """
        INSERT INTO address_changes (person, hash, email, good_until)
        VALUES (:person, :hash, :email, now() + make_interval(secs => :goodFor))
            ON CONFLICT (person) DO UPDATE
           SET hash = excluded.hash, email = excluded.email, asked_at = now(), good_until = excluded.good_until
         WHERE address_changes.asked_at < now() - interval '1 minute'
        """;

    /** False where they asked a moment ago: each wish sends a mail. */
    @Transactional
    public boolean ask(Person person, EmailAddress wanted) {
        Secret secret = Secret.fresh();
        int asked = jdbc.sql(ASK)
                .param("person", person.id().value())
                .param("hash", secret.hash())
                .param("email", wanted.value())
                .param("goodFor", GOOD_FOR.toSeconds())
                .update();
        if (asked == 0) return false;
        if (people.withEmail(wanted).isPresent()) mail.taken(person, wanted);
        else mail.confirm(person, wanted, secret);
        return true;
    }

    /** The address that waits for its link to be opened. */
    Optional<EmailAddress> waiting(PersonId person) {
        return jdbc.sql("SELECT email FROM address_changes WHERE person = :person AND good_until > now()")
                .param("person", person.value())
                .query(String.class)
                .optional()
                .map(EmailAddress::new);
    }

    private static final String BEHIND = """
        SELECT email FROM address_changes WHERE hash = :hash AND person = :person AND good_until > now()
        """; // served by the primary key

    /** Empty where the link is unknown, used, too old or another person's. */
    Optional<EmailAddress> behind(String secret, PersonId person) {
        return jdbc.sql(BEHIND)
                .param("hash", Secret.hash(secret))
                .param("person", person.value())
                .query(String.class)
                .optional()
                .map(EmailAddress::new);
    }

    /**
     * The old address is told. False where the link does not work, or not any more.
     *
     * @throws org.coproduction.people.Taken where somebody got an account with this address in the meantime
     */
    @Transactional
    public boolean confirm(String secret, Person person) {
        Optional<EmailAddress> wanted = behind(secret, person.id());
        if (wanted.isEmpty() || !withdraw(person.id())) return false;
        people.move(person.id(), wanted.get());
        mail.changed(person, wanted.get());
        return true;
    }

    boolean withdraw(PersonId person) {
        return jdbc.sql("DELETE FROM address_changes WHERE person = :person")
                        .param("person", person.value())
                        .update()
                > 0;
    }

    @Override
    public String kept() {
        return "changes of address";
    }

    @Override
    public int forgetOld() {
        return jdbc.sql("DELETE FROM address_changes WHERE good_until < now()").update();
    }
}
