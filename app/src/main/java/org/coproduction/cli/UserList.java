package org.coproduction.cli;

import java.util.Locale;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "list", description = "Lists accounts by name, at most 200: role, e-mail address, name.")
final class UserList extends UserCommand {
    @Parameters(
            paramLabel = "LETTERS",
            arity = "0..1",
            defaultValue = "",
            description = "Only those with these letters in their name or address.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String letters;

    @Override
    void run(Backstage site) {
        for (Person person : site.part(People.class).find(letters))
            tell(String.format(
                    Locale.ROOT,
                    "%-14s %-8s %-40s %s",
                    person.role().key(),
                    person.disabled() ? "disabled" : "",
                    person.email(),
                    person.name()));
    }
}
