package org.coproduction.people.signin;

import java.time.Duration;
import java.util.List;
import org.coproduction.people.Person;
import org.coproduction.platform.mail.Letter;
import org.coproduction.platform.mail.Letters;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Words;
import org.springframework.stereotype.Component;

/** Tells people that a device can sign in as them from now on. */
@Component
class PasskeyMail {
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Letters letters;
    private final SiteAddress site;
    private final Words words;

    PasskeyMail(Letters letters, SiteAddress site, Words words) {
        this.letters = letters;
        this.site = site;
        this.words = words;
    }

    void added(Person person, String name) {
        letters.post(new Letter(
                person.email().value(),
                person.language(),
                words.say(person.language(), "passkey.mail.subject"),
                List.of(words.say(
                        person.language(), "passkey.mail.text", person.name().value(), name)),
                new Letter.Link(
                        words.say(person.language(), "passkey.mail.link"),
                        site.whole(person.language(), "/me/passkeys")),
                List.of(),
                A_WEEK));
    }
}
