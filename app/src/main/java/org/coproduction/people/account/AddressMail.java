package org.coproduction.people.account;

import java.time.Duration;
import java.util.List;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.Person;
import org.coproduction.people.Secret;
import org.coproduction.platform.mail.Letter;
import org.coproduction.platform.mail.Letters;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails around a change of address. */
@Component
class AddressMail {
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Letters letters;
    private final SiteAddress site;
    private final Words words;

    AddressMail(Letters letters, SiteAddress site, Words words) {
        this.letters = letters;
        this.site = site;
        this.words = words;
    }

    void confirm(Person person, EmailAddress to, Secret secret) {
        String address = site.whole(person.language(), "/me/account/address/" + secret.value());
        post(
                person,
                to,
                "address.mail.subject",
                say(person, "address.mail.before", person.name().value()),
                new Letter.Link(say(person, "address.mail.link"), address),
                List.of(say(person, "address.mail.after", AddressChanges.GOOD_FOR.toHours())),
                AddressChanges.GOOD_FOR);
    }

    /** To whoever has the address already, so that nobody else learns that they have an account. */
    void taken(Person person, EmailAddress to) {
        post(
                person,
                to,
                "address.mail.subject",
                say(person, "address.mail.taken"),
                null,
                List.of(),
                AddressChanges.GOOD_FOR);
    }

    void changed(Person before, EmailAddress now) {
        post(
                before,
                before.email(),
                "address.mail.changed.subject",
                say(before, "address.mail.changed", before.name().value(), now.value()),
                null,
                List.of(say(before, "address.mail.changed.else")),
                A_WEEK);
    }

    private void post(
            Person person,
            EmailAddress to,
            String subject,
            String text,
            Letter.@Nullable Link link,
            List<String> after,
            Duration goodFor) {
        letters.post(
                new Letter(to.value(), person.language(), say(person, subject), List.of(text), link, after, goodFor));
    }

    private String say(Person person, String key, Object... arguments) {
        return words.say(person.language(), key, arguments);
    }
}
