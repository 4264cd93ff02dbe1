package org.coproduction.discussion.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coproduction.discussion.Debate;
import org.coproduction.discussion.Debates;
import org.coproduction.discussion.Enclosed;
import org.coproduction.discussion.NumberLinks;
import org.coproduction.discussion.PostText;
import org.coproduction.discussion.Said;
import org.coproduction.discussion.SentFile;
import org.coproduction.discussion.Speaking;
import org.coproduction.discussion.Tongue;
import org.coproduction.discussion.UnpostedFiles;
import org.coproduction.discussion.WrittenTongue;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.coproduction.platform.mail.Letter;
import org.coproduction.platform.mail.Letters;
import org.coproduction.platform.mail.OwnWords;
import org.coproduction.platform.mail.Received;
import org.coproduction.platform.mail.Receiver;
import org.coproduction.platform.mail.SentAlong;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.web.Viewer;
import org.coproduction.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers that come by mail. Only the member to whose mail it is an answer may send it, from their own address. What is not taken is
 * told to that member, never to whoever a mail says it is from; what programs send is told to nobody.
 */
@Component
class Replies implements Receiver {
    private static final Duration GOOD_FOR = Duration.ofDays(3);

    /** Nobody writes more by hand; two programs that answer each other do. */
    private static final int MOST_AN_HOUR = 20;

    private final ReplyAddresses addresses;
    private final People people;
    private final Debates debates;
    private final Speaking speaking;
    private final Letters letters;
    private final SiteAddress site;
    private final Words words;
    private final UnpostedFiles files;
    private final NumberLinks numbers;
    private final JdbcClient jdbc;

    Replies(
            ReplyAddresses addresses,
            People people,
            Debates debates,
            Speaking speaking,
            Letters letters,
            SiteAddress site,
            Words words,
            UnpostedFiles files,
            NumberLinks numbers,
            JdbcClient jdbc) {
        this.files = files;
        this.numbers = numbers;
        this.addresses = addresses;
        this.people = people;
        this.debates = debates;
        this.speaking = speaking;
        this.letters = letters;
        this.site = site;
        this.words = words;
        this.jdbc = jdbc;
    }

    @Override
    public String take(Received mail) {
        if (mail.automatic()) return "from a program";
        Optional<ReplyAddresses.Behind> behind = mail.tags().stream()
                .map(addresses::behind)
                .flatMap(Optional::stream)
                .findFirst();
        if (behind.isEmpty()) return "to an address that stands for nobody";
        Person person = people.withId(new PersonId(behind.get().person())).orElseThrow();
        if (person.disabled()) return "from an account that is closed";
        Optional<Debate> debate = debates.readable(behind.get().debate(), viewer(person));
        if (debate.isEmpty()) {
            tellGone(person);
            return "on a debate that its sender cannot read";
        }
        String fault = fault(mail, person);
        if (fault != null) {
            tell(person, debate.get(), fault, mail.from());
            return "not taken: " + fault;
        }
        String words = OwnWords.in(mail.text());
        Tongue tongue = WrittenTongue.of(words).orElse(debate.get().tongue());
        PostText own = PostText.of(words, tongue).orElseThrow();
        boolean same = behind.get().debate() == debate.get().id();
        PostText text = same ? numbers.linked(own, debate.get()) : own;
        String place = "mail:" + UUID.randomUUID();
        boolean whole = keep(mail, place, person);
        String told = answer(mail, person, debate.get(), text, place, whole);
        files.leaveAll(place, person.id().value());
        return told;
    }

    /** Returns whether all that came along is kept, to go with the answer. */
    private boolean keep(Received mail, String place, Person person) {
        boolean whole = mail.files().size() == mail.attachments();
        for (SentAlong file : mail.files()) {
            try {
                SentFile read = SentFile.of(file.name(), file.content());
                whole &= files.keep(read, "", place, 0, person.id().value()) == UnpostedFiles.Kept.KEPT;
            } catch (SentFile.Unfit e) {
                whole = false;
            }
        }
        return whole;
    }

    private String answer(Received mail, Person person, Debate debate, PostText text, String place, boolean whole) {
        return switch (speaking.answer(debate, text, person, new Enclosed(place))) {
            case Said.Posted posted -> {
                jdbc.sql(MAILED)
                        .param("debate", posted.debate().id())
                        .param("number", posted.number())
                        .update();
                if (!whole) tell(person, debate, "attachments", mail.from());
                yield "an answer";
            }
            case Said.Waits waits -> {
                tell(person, debate, "waits", mail.from());
                yield "an answer that an editor reads first";
            }
            case Said.TooOften often -> {
                tell(person, debate, "many", mail.from(), often.most());
                yield "not taken: many";
            }
            case Said.Silenced silenced -> {
                tell(person, debate, "silenced", mail.from());
                yield "not taken: silenced";
            }
            case Said.Closed closed -> {
                tell(person, debate, "shut", mail.from());
                yield "not taken: shut";
            }
        };
    }

    private static Viewer viewer(Person person) {
        return new Viewer(
                person.id().value(),
                person.name().value(),
                person.handle().value(),
                person.role().who());
    }

    /** What keeps it from being posted, as a key of words; or null. */
    private @Nullable String fault(Received mail, Person person) {
        if (!mail.from().equals(person.email().value())) return "sender";
        if (mail.size() == Received.Size.TOO_LARGE) return "large";
        String own = OwnWords.in(mail.text());
        if (own.isBlank()) return "empty";
        if (own.length() > PostText.LONGEST) return "long";
        return lately(person) >= MOST_AN_HOUR ? "many" : null;
    }

    private static final String LATELY =
            """
        SELECT count(*) FROM posts p JOIN mailed_posts m ON m.post = p.id
         WHERE p.author = :person AND p.written_at > now() - interval '1 hour'
        """; // served by posts_by_author (author, id) and the primary key of mailed_posts

    private int lately(Person person) {
        return jdbc.sql(LATELY)
                .param("person", person.id().value())
                .query(Integer.class)
                .single();
    }

    private static final String MAILED = """
        INSERT INTO mailed_posts (post) SELECT id FROM posts WHERE debate = :debate AND number = :number
        """; // served by posts (debate, number)

    /** Says neither its title nor its address: it may have been taken away for either. */
    private void tellGone(Person person) {
        letters.post(new Letter(
                person.email().value(),
                person.language(),
                words.say(person.language(), "replymail.lost"),
                List.of(words.say(person.language(), "replymail.gone")),
                null,
                List.of(),
                GOOD_FOR));
    }

    private void tell(Person person, Debate debate, String what, String from) {
        tell(person, debate, what, from, MOST_AN_HOUR);
    }

    private void tell(Person person, Debate debate, String what, String from, int most) {
        String title = debate.title().value();
        String subject = switch (what) {
            case "attachments" -> "replymail.partly";
            case "waits" -> "replymail.later";
            default -> "replymail.not";
        };
        letters.post(new Letter(
                person.email().value(),
                person.language(),
                words.say(person.language(), subject, title),
                List.of(words.say(person.language(), "replymail." + what, title, from, PostText.LONGEST, most)),
                new Letter.Link(
                        words.say(person.language(), "noticemail.link"),
                        site.whole(person.language(), debate.address())),
                List.of(),
                GOOD_FOR));
    }
}
