package org.coproduction.people.account;

import java.util.List;
import java.util.Optional;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.Person;
import org.coproduction.platform.web.Mistake;
import org.jspecify.annotations.Nullable;

/**
 * @param name as it was typed
 * @param email a new address as it was typed
 * @param waiting an address whose link was not opened yet, or null
 * @param fresh whether its reader signed in just now
 */
public record AccountPage(
        Person me, String name, String email, @Nullable String waiting, boolean fresh, List<Mistake> mistakes) {
    public AccountPage {
        mistakes = List.copyOf(mistakes);
    }

    static AccountPage of(Person me, Optional<EmailAddress> waiting, boolean fresh) {
        return new AccountPage(
                me, me.name().value(), "", waiting.map(EmailAddress::value).orElse(null), fresh, List.of());
    }

    AccountPage typed(String ofName, String ofEmail, List<Mistake> found) {
        return new AccountPage(me, ofName, ofEmail, waiting, fresh, found);
    }
}
