package org.coproduction.discussion.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.discussion.AskedBecause;
import org.coproduction.discussion.AskedMembers;
import org.coproduction.discussion.AskedQuestion;
import org.coproduction.people.Person;
import org.coproduction.platform.mail.Conversation;
import org.coproduction.platform.mail.Letter;
import org.coproduction.platform.mail.Letters;
import org.coproduction.platform.web.SiteAddress;
import org.coproduction.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the mails that tell members, in their language. */
@Component
class NoticeLetters {
    private static final Duration GOOD_FOR = Duration.ofDays(3);
    private static final String READ = "noticemail.read";
    private static final String ANSWER = "noticemail.link";

    private final Letters letters;
    private final SaidInMail said;
    private final Rhythms rhythms;
    private final ReplyAddresses replies;
    private final AskedMembers asked;
    private final AskedBecause because;
    private final SiteAddress site;
    private final Words words;

    NoticeLetters(
            Letters letters,
            SaidInMail said,
            Rhythms rhythms,
            ReplyAddresses replies,
            AskedMembers asked,
            AskedBecause because,
            SiteAddress site,
            Words words) {
        this.letters = letters;
        this.said = said;
        this.rhythms = rhythms;
        this.replies = replies;
        this.asked = asked;
        this.because = because;
        this.site = site;
        this.words = words;
    }

    /** One post; all mails on one debate stand together in the mail program. */
    void post(Person to, Told.OfPost told) {
        String root = root(told.debate());
        send(
                to,
                told.number() == 1 ? told.title() : "Re: " + told.title(),
                List.of(),
                said.of(to, List.of(told), Map.of()),
                link(to, told.open() ? ANSWER : READ, at(told)),
                Place.in(
                        told.number() == 1 ? root : "post-" + told.post(),
                        told.number() == 1 ? null : root,
                        told.open() ? replies.make(to.id().value(), told.debate()) : null),
                words.say(to.language(), "noticemail.reason"));
    }

    /** One thing that happened; a question that they are asked can be answered like a post. */
    void happening(Person to, Told.OfHappening told) {
        Optional<AskedQuestion> question = question(to, told);
        if (question.isPresent()) ask(to, told, question.get());
        else
            send(
                    to,
                    oneLine(told.title()),
                    List.of(),
                    said.of(to, List.of(told), Map.of()),
                    link(to, READ, told.address()),
                    Place.NONE,
                    words.say(to.language(), "noticemail.reason"));
    }

    private void ask(Person to, Told.OfHappening told, AskedQuestion question) {
        send(
                to,
                oneLine(question.title()),
                List.of(words.say(to.language(), "asking.mail.heading")),
                said.of(to, List.of(told), Map.of(told.happening(), question)),
                link(to, ANSWER, told.address()),
                Place.in(null, root(question.debate()), replies.make(to.id().value(), question.debate())),
                because.said(to.id().value(), question.wanted(), to.language()));
    }

    /** All that waited, by debate; each post can be answered by mail in its debate. */
    void digest(Person to, List<Told> told) {
        Map<Long, AskedQuestion> questions = questions(to, told);
        Map<Long, String> answers = replies.make(to.id().value(), answerable(told, questions));
        List<Letter.Said> all = new ArrayList<>(said.of(to, told, questions));
        for (int i = 0; i < all.size(); i++) all.set(i, all.get(i).with(links(to, told.get(i), questions, answers)));
        send(
                to,
                words.say(to.language(), "noticemail.digest", told.size()),
                List.of(),
                all,
                link(to, "noticemail.all", "/discussion/notices"),
                answers.isEmpty() ? Place.NONE : Place.OF_SEVERAL,
                words.say(to.language(), "noticemail.reason"));
    }

    /** A member is asked but a few times in a month, so there are few to look up. */
    private Map<Long, AskedQuestion> questions(Person to, List<Told> told) {
        Map<Long, AskedQuestion> questions = new HashMap<>();
        for (Told one : told)
            if (one instanceof Told.OfHappening happening)
                question(to, happening).ifPresent(question -> questions.put(happening.happening(), question));
        return questions;
    }

    private static Set<Long> answerable(List<Told> told, Map<Long, AskedQuestion> questions) {
        Set<Long> debates = new LinkedHashSet<>();
        for (Told one : told) if (one instanceof Told.OfPost post && post.open()) debates.add(post.debate());
        questions.values().forEach(question -> debates.add(question.debate()));
        return debates;
    }

    /** Where it is read on the site, and where it is answered by mail. */
    private List<Letter.Link> links(
            Person to, Told told, Map<Long, AskedQuestion> questions, Map<Long, String> answers) {
        return switch (told) {
            case Told.OfPost post -> links(to, at(post), answers.get(post.debate()), post.title());
            case Told.OfHappening happening -> {
                AskedQuestion question = questions.get(happening.happening());
                yield question == null
                        ? List.of()
                        : links(to, happening.address(), answers.get(question.debate()), question.title());
            }
        };
    }

    private List<Letter.Link> links(Person to, String address, @Nullable String answer, String title) {
        List<Letter.Link> links = new ArrayList<>();
        links.add(link(to, READ, address));
        if (answer != null)
            links.add(
                    Letter.Link.mail(words.say(to.language(), "noticemail.by-mail"), answer, "Re: " + oneLine(title)));
        return links;
    }

    private Letter.Link link(Person to, String key, String address) {
        return new Letter.Link(words.say(to.language(), key), site.whole(to.language(), address));
    }

    private static String at(Told.OfPost told) {
        return "/discussion/posts/" + told.post();
    }

    /**
     * Where a mail stands among others, and where an answer to it goes; null for what it has not.
     *
     * @param how key of the words for how what it tells is answered by mail
     */
    private record Place(
            @Nullable String named,
            @Nullable String answers,
            @Nullable String replyTo,
            @Nullable String how) {
        static final Place NONE = new Place(null, null, null, null);
        static final Place OF_SEVERAL = new Place(null, null, null, "noticemail.answers");

        static Place in(@Nullable String named, @Nullable String answers, @Nullable String replyTo) {
            return new Place(named, answers, replyTo, replyTo == null ? null : "noticemail.answer");
        }
    }

    private static String root(long debate) {
        return "debate-" + debate;
    }

    private void send(
            Person to,
            String subject,
            List<String> before,
            List<Letter.Said> said,
            Letter.Link link,
            Place place,
            String reason) {
        String stop = site.whole(to.language(), rhythms.stop(to.id().value()));
        List<String> after = new ArrayList<>();
        if (place.how() != null) after.add(words.say(to.language(), place.how()));
        after.add(words.say(
                to.language(), "noticemail.why", reason, site.whole(to.language(), "/discussion/mail"), stop));
        letters.post(
                new Letter(to.email().value(), to.language(), subject, before, said, link, after, GOOD_FOR),
                new Conversation(place.named(), place.answers(), place.replyTo(), stop));
    }

    private Optional<AskedQuestion> question(Person to, Told.OfHappening happening) {
        return happening.kind().equals(AskedMembers.ASKED)
                ? asked.question(happening.happening(), to.id().value())
                : Optional.empty();
    }

    /** A title may have anything in it; a header of a mail is one line. */
    private static String oneLine(String title) {
        return title.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
