package org.coproduction.discussion.mail;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells by mail; that somebody was told is written in the transaction that posts the mail, so each post comes once. */
@Component
class NoticeMails {
    private final Waiting waiting;
    private final NoticeLetters letters;
    private final People people;

    NoticeMails(Waiting waiting, NoticeLetters letters, People people) {
        this.waiting = waiting;
        this.letters = letters;
        this.people = people;
    }

    @Transactional
    public void atOnce(long post) {
        send(waiting.atOnce(post), letters::post);
    }

    @Transactional
    public void happenedAtOnce(long happening) {
        send(waiting.happenedAtOnce(happening), letters::happening);
    }

    private <T extends Told> void send(List<T> told, BiConsumer<Person, T> letter) {
        for (T one : told)
            people.withId(new PersonId(one.person()))
                    .filter(person -> !person.disabled())
                    .ifPresent(person -> letter.accept(person, one));
        waiting.mailed(told);
    }

    @Transactional
    public void digest(UUID member) {
        List<Told> told = waiting.of(member);
        if (told.isEmpty()) return;
        Person person = people.withId(new PersonId(member)).orElseThrow();
        if (!person.disabled()) letters.digest(person, told);
        waiting.mailed(told);
    }
}
