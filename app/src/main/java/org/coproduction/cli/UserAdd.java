package org.coproduction.cli;

import java.util.Locale;
import org.coproduction.people.NewPerson;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonName;
import org.coproduction.people.Role;
import org.coproduction.platform.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "add", description = "Makes an account, and prints a link that signs its owner in once.")
final class UserAdd extends UserCommand {
    @Parameters(paramLabel = "EMAIL", description = "Its e-mail address.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String email;

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "The owner’s name, as they sign.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "MEMBER",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Role role;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "In which the site writes to them: en or fr. Default: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String language;

    @Override
    void check() {
        newcomer();
    }

    @Override
    void run(Backstage site) {
        Person made = site.part(People.class).add(newcomer(), null);
        tell("Made: " + made.name() + ", " + made.email() + ", " + made.role().key());
        tellLink(site, made);
    }

    private NewPerson newcomer() {
        return new NewPerson(
                PersonName.of(name)
                        .orElseThrow(
                                () -> badInput("--name: one line with at least one letter, at most 100 characters.")),
                address(email),
                Language.of(language.toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> badInput("--language is en or fr, not “" + language + "”.")),
                role);
    }
}
