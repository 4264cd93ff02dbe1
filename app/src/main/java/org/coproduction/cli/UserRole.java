package org.coproduction.cli;

import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "role", description = "Changes what an account may do, at once, also where it is signed in.")
final class UserRole extends UserCommand {
    @Parameters(index = "0", paramLabel = "EMAIL", description = "Its e-mail address.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String email;

    @Parameters(index = "1", paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Role role;

    @Override
    void run(Backstage site) {
        Person person = person(site, email);
        site.part(People.class).change(person.id(), role, person.marks(), null);
        tell(person.name() + ": " + role.key());
    }
}
