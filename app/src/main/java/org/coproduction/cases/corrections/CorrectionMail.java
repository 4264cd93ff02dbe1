package org.coproduction.cases.corrections;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.People;
import org.coproduction.people.PersonId;
import org.coproduction.platform.mail.Letter;
import org.coproduction.platform.mail.Letters;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.web.Typed;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.springframework.stereotype.Component;

/** The mails to whoever suggested a correction, where they can be reached. None repeats what they typed. */
@Component
class CorrectionMail {
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Letters letters;
    private final SiteAddress site;
    private final Words words;
    private final People people;

    CorrectionMail(Letters letters, SiteAddress site, Words words, People people) {
        this.letters = letters;
        this.site = site;
        this.words = words;
        this.people = people;
    }

    private record To(String address, Language language) {}

    /** The address may be somebody else's. */
    void confirm(EmailAddress to, Language language, String link) {
        post(new To(to.value(), language), "confirm", "", "", link);
    }

    void decided(Correction correction, CorrectionState how, String answer) {
        to(correction)
                .ifPresent(to -> post(
                        to,
                        how.key(),
                        Typed.line(correction.title()),
                        answer,
                        correction.slug().address()));
    }

    private Optional<To> to(Correction correction) {
        if (correction.person() != null)
            return people.withId(new PersonId(correction.person()))
                    .filter(person -> !person.disabled())
                    .map(person -> new To(person.email().value(), person.language()));
        return Optional.ofNullable(correction.email())
                .filter(email -> correction.emailConfirmed())
                .map(email -> new To(email, correction.language()));
    }

    private void post(To to, String kind, String title, String answer, String address) {
        String key = "correction.mail." + kind;
        Language language = to.language();
        letters.post(new Letter(
                to.address(),
                language,
                words.say(language, key + ".subject"),
                Stream.of(words.say(language, key + ".before", title), answer)
                        .filter(said -> !said.isEmpty())
                        .toList(),
                new Letter.Link(words.say(language, key + ".link"), site.whole(language, address)),
                List.of(words.say(language, key + ".after")),
                A_WEEK));
    }
}
