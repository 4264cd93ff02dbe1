package org.coproduction.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.LastAdministrator;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.SignInLinks;
import org.coproduction.people.Taken;
import org.coproduction.platform.web.SiteAddress;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands on accounts have in common: the application behind closed doors, and how they refuse. */
abstract class UserCommand implements Callable<Integer> {
    private static final int REFUSED = 2;
    private static final Duration LINK_GOOD_FOR = Duration.ofDays(1);

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final HelpOption help = new HelpOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    abstract void run(Backstage site);

    @Override
    public final Integer call() {
        check();
        PrintWriter err = spec.commandLine().getErr();
        try (Backstage site = Backstage.of(data.directory(), Commons.environment(spec), err::println)) {
            run(site);
            return ExitCode.OK;
        } catch (Taken | LastAdministrator | Unknown refusal) {
            err.println(refusal.getMessage());
            err.flush();
            return REFUSED;
        }
    }

    /** Looks at what was typed, before anything is started. */
    void check() {}

    final void tell(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    final ParameterException badInput(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    final EmailAddress address(String typed) {
        return EmailAddress.of(typed).orElseThrow(() -> badInput("“" + typed + "” is no e-mail address."));
    }

    final Person person(Backstage site, String typed) {
        return site.part(People.class)
                .withEmail(address(typed))
                .orElseThrow(() -> new Unknown("Nobody has an account with " + typed + "."));
    }

    final void tellLink(Backstage site, Person person) {
        String link = site.part(SignInLinks.class).make(person.id(), LINK_GOOD_FOR);
        tell("Signs in once, within a day: " + site.part(SiteAddress.class).whole(person.language(), link));
    }

    private static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unknown(String message) {
            super(message, null, false, false);
        }
    }
}
