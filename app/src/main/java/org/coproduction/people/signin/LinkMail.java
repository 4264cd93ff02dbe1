package org.coproduction.people.signin;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coproduction.people.EmailAddress;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.SignInLinks;
import org.coproduction.platform.jobs.TryAgain;
import org.coproduction.platform.mail.Letter;
import org.coproduction.platform.mail.Letters;
import org.coproduction.platform.web.LocalAddress;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a link to sign in. Whether there is such an account is looked up later, in a job: what the asker sees, and when, is
 * the same for each address.
 */
@Component
class LinkMail {
    static final Duration GOOD_FOR = Duration.ofMinutes(30);
    private static final TaskDescriptor<String> KIND = TaskDescriptor.of("sign-in-link", String.class);

    private final SchedulerClient jobs;
    private final Sending sending;

    LinkMail(SchedulerClient jobs, Sending sending) {
        this.jobs = jobs;
        this.sending = sending;
    }

    void ask(EmailAddress email, String then) {
        jobs.schedule(
                KIND.instance(UUID.randomUUID().toString())
                        .data(email + " " + then)
                        .build(),
                Instant.now());
    }

    Task<String> task() {
        return Tasks.oneTime(KIND).onFailure(new TryAgain<>()).execute((wish, context) -> {
            String[] parts = wish.getData().split(" ", 2);
            sending.send(new EmailAddress(parts[0]), LocalAddress.of(parts[1], "/me"));
        });
    }

    @Component
    static class Sending {
        private final People people;
        private final SignInLinks links;
        private final Letters letters;
        private final SiteAddress site;
        private final Words words;

        Sending(People people, SignInLinks links, Letters letters, SiteAddress site, Words words) {
            this.people = people;
            this.links = links;
            this.letters = letters;
            this.site = site;
            this.words = words;
        }

        @Transactional
        void send(EmailAddress email, String then) {
            people.withEmail(email)
                    .filter(person -> !person.disabled() && !links.enoughFor(person.id()))
                    .ifPresent(person -> letters.post(letter(person, then)));
        }

        private Letter letter(Person to, String then) {
            String address = links.make(to.id(), GOOD_FOR) + "?then=" + URLEncoder.encode(then, StandardCharsets.UTF_8);
            return new Letter(
                    to.email().value(),
                    to.language(),
                    words.say(to.language(), "signin.mail.subject"),
                    List.of(words.say(
                            to.language(), "signin.mail.before", to.name().value())),
                    new Letter.Link(words.say(to.language(), "signin.mail.link"), site.whole(to.language(), address)),
                    List.of(words.say(to.language(), "signin.mail.after", GOOD_FOR.toMinutes())),
                    GOOD_FOR);
        }
    }
}
