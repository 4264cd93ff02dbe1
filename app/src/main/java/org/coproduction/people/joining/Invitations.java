package org.coproduction.people.joining;

import java.time.Duration;
import java.util.List;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.PersonName;
import org.coproduction.platform.mail.Letter;
import org.coproduction.platform.mail.Letters;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.springframework.stereotype.Component;

/** The mails to those who may join, or may not. */
@Component
class Invitations {
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Letters letters;
    private final SiteAddress site;
    private final Words words;

    Invitations(Letters letters, SiteAddress site, Words words) {
        this.letters = letters;
        this.site = site;
        this.words = words;
    }

    void send(EmailAddress to, Language language, PersonName by, String address, Duration goodFor) {
        letters.post(new Letter(
                to.value(),
                language,
                words.say(language, "join.mail.subject"),
                List.of(words.say(language, "join.mail.before", by.value())),
                new Letter.Link(words.say(language, "join.mail.link"), site.whole(language, address)),
                List.of(words.say(language, "join.mail.after", goodFor.toDays())),
                goodFor));
    }

    void decline(EmailAddress to, Language language) {
        letters.post(new Letter(
                to.value(),
                language,
                words.say(language, "join.mail.declined.subject"),
                List.of(words.say(language, "join.mail.declined")),
                null,
                List.of(),
                A_WEEK));
    }
}
