package org.coproduction.cli;

import org.coproduction.people.People;
import org.coproduction.people.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "reset",
        description = "Takes the second factor of an account away, for who lost the telephone and the recovery codes.")
final class UserReset extends UserCommand {
    @Parameters(paramLabel = "EMAIL", description = "The account’s e-mail address.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String email;

    @Override
    void run(Backstage site) {
        Person person = person(site, email);
        site.part(People.class).forgetSecondFactor(person.id(), null);
        tell(person.name() + ": without a second factor");
    }
}
