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
 */
public record AccountPage(
        Person me, String name, String email, @Nullable String waiting, List<Mistake> mistakes) {
    public AccountPage {
        mistakes = List.copyOf(mistakes);
    }

    static AccountPage of(Person me, Optional<EmailAddress> waiting) {
        return new AccountPage(
                me, me.name().value(), "", waiting.map(EmailAddress::value).orElse(null), List.of());
    }

    AccountPage typed(String ofName, String ofEmail, List<Mistake> found) {
        return new AccountPage(me, ofName, ofEmail, waiting, found);
    }
}
