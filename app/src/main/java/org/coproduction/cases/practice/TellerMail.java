package org.coproduction.cases.practice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.mail.Letter;
import org.coproduction.platform.mail.Letters;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails to whoever told an account, where they can be reached. */
@Component
class TellerMail {
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Letters letters;
    private final SiteAddress site;
    private final Words words;
    private final People people;

    TellerMail(Letters letters, SiteAddress site, Words words, People people) {
        this.letters = letters;
        this.site = site;
        this.words = words;
        this.people = people;
    }

    private record To(String address, Language language) {}

    /** Repeats nothing of what was told: the address may be somebody else's. */
    void confirm(EmailAddress to, Language language, String link) {
        post(new To(to.value(), language), "confirm", List.of(), link, "");
    }

    void published(Account account) {
        to(account)
                .ifPresent(to -> post(
                        to,
                        "published",
                        List.of(),
                        account.address(),
                        account.text().heading()));
    }

    /** @param why may be empty */
    void edited(Account account, String why, String link) {
        List<String> reason = why.isEmpty() ? List.of() : List.of(why);
        to(account)
                .ifPresent(to -> post(to, "edited", reason, link, account.text().heading()));
    }

    void asked(Account account, String question, String link) {
        to(account)
                .ifPresent(to -> post(
                        to, "asked", List.of(question), link, account.text().heading()));
    }

    void declined(Account account, String reason) {
        to(account)
                .ifPresent(to -> post(
                        to, "declined", List.of(reason), null, account.text().heading()));
    }

    private Optional<To> to(Account account) {
        if (account.person() != null)
            return people.withId(new PersonId(account.person()))
                    .filter(person -> !person.disabled())
                    .map(TellerMail::own);
        String email = account.email();
        return email != null && account.emailConfirmed()
                ? Optional.of(new To(email, account.language()))
                : Optional.empty();
    }

    private static To own(Person person) {
        return new To(person.email().value(), person.language());
    }

    private void post(To to, String kind, List<String> said, @Nullable String link, String heading) {
        String key = "telling.mail." + kind;
        letters.post(new Letter(
                to.address(),
                to.language(),
                words.say(to.language(), key + ".subject"),
                before(words.say(to.language(), key + ".before", heading), said),
                link == null
                        ? null
                        : new Letter.Link(words.say(to.language(), key + ".link"), site.whole(to.language(), link)),
                List.of(words.say(to.language(), key + ".after")),
                A_WEEK));
    }

    private static List<String> before(String first, List<String> said) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), said.stream())
                .toList();
    }
}
