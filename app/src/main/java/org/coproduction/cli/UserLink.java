package org.coproduction.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "link", description = "Prints a link that signs the owner of an account in once.")
final class UserLink extends UserCommand {
    @Parameters(paramLabel = "EMAIL", description = "The account’s e-mail address.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String email;

    @Override
    void run(Backstage site) {
        tellLink(site, person(site, email));
    }
}
