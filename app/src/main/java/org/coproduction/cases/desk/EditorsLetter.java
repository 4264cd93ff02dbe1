package org.coproduction.cases.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.people.EditorsQueue;
import org.coproduction.people.Person;
import org.coproduction.platform.mail.Letter;
import org.coproduction.platform.mail.Letters;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.springframework.stereotype.Component;

/** Says what waits, how much of each kind and for how long, and repeats nothing that strangers wrote. */
@Component
class EditorsLetter {
    private static final Duration GOOD_FOR = Duration.ofDays(1);

    private final Letters letters;
    private final SiteAddress site;
    private final Words words;

    EditorsLetter(Letters letters, SiteAddress site, Words words) {
        this.letters = letters;
        this.site = site;
        this.words = words;
    }

    void post(Person to, List<Morning.InQueue> waiting) {
        Language language = to.language();
        List<String> lines = new ArrayList<>();
        lines.add(words.say(language, "editors.mail.before"));
        for (Morning.InQueue one : waiting)
            lines.add(words.say(
                            language,
                            "editors.waiting." + one.queue().key(),
                            one.waiting().count(),
                            days(one.waiting()))
                    + "\n"
                    + site.whole(language, one.queue().address()));
        int all = waiting.stream().mapToInt(one -> one.waiting().count()).sum();
        letters.post(new Letter(
                to.email().value(),
                language,
                words.say(language, "editors.mail.subject", all),
                lines,
                new Letter.Link(words.say(language, "editors.mail.link"), site.whole(language, "/editing")),
                List.of(words.say(language, "editors.mail.after", site.whole(language, "/editing/mail"))),
                GOOD_FOR));
    }

    private static long days(EditorsQueue.Waiting waiting) {
        Instant oldest = waiting.oldest();
        return oldest == null ? 0 : Duration.between(oldest, Instant.now()).toDays();
    }
}
