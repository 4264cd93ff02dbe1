package org.coproduction.people.signin;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.coproduction.people.Attribution;
import org.coproduction.people.Mark;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.coproduction.platform.audit.Audit;
import org.coproduction.platform.mail.Outbox;
import org.springframework.stereotype.Component;

/** The account itself, where it is signed in, the mails to it and what the log says of it. */
@Component
class AccountData implements PersonalData {
    private final People people;
    private final SignIns signIns;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final Outbox outbox;
    private final Audit audit;

    AccountData(
            People people,
            SignIns signIns,
            Passwords passwords,
            SecondFactors factors,
            Passkeys passkeys,
            Outbox outbox,
            Audit audit) {
        this.people = people;
        this.signIns = signIns;
        this.passwords = passwords;
        this.factors = factors;
        this.passkeys = passkeys;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** What the copy says; passwords and secrets are told of, not told. */
    private record Account(
            String name,
            String handle,
            String email,
            String language,
            String role,
            Set<Mark> marks,
            Instant joinedAt,
            boolean password,
            boolean secondFactor,
            List<Passkeys.Listed> passkeys,
            List<SignIns.Listed> signIns,
            List<Outbox.Row> mails,
            List<Audit.Entry> newestInLog) {}

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Object copyFor(PersonId id) {
        Person person = people.withId(id).orElseThrow();
        return new Account(
                person.name().value(),
                person.handle().value(),
                person.email().value(),
                person.language().tag(),
                person.role().key(),
                person.marks(),
                person.joinedAt(),
                passwords.has(id),
                factors.has(id),
                passkeys.of(id),
                signIns.of(id),
                outbox.to(person.email().value()),
                audit.find(null, id.value(), null));
    }

    /** All else of the account goes with its row. */
    @Override
    public void erase(PersonId id, Attribution attribution) {
        people.withId(id).ifPresent(person -> outbox.forgetTo(person.email().value()));
    }
}
