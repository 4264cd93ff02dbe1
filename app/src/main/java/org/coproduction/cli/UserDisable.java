package org.coproduction.cli;

import org.coproduction.people.People;
import org.coproduction.people.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "disable",
        description =
                "Disables an account: signed out everywhere at once, and it cannot sign in. What it contributed stays.")
final class UserDisable extends UserCommand {
    @Parameters(paramLabel = "EMAIL", description = "The account’s e-mail address.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String email;

    @Override
    void run(Backstage site) {
        Person person = person(site, email);
        site.part(People.class).disable(person.id(), null);
        tell(person.name() + ": disabled");
    }
}
