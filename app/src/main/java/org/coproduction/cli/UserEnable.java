package org.coproduction.cli;

import org.coproduction.people.People;
import org.coproduction.people.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "enable", description = "Lets a disabled account sign in again.")
final class UserEnable extends UserCommand {
    @Parameters(paramLabel = "EMAIL", description = "The account’s e-mail address.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String email;

    @Override
    void run(Backstage site) {
        Person person = person(site, email);
        site.part(People.class).enable(person.id(), null);
        tell(person.name() + ": enabled");
    }
}
