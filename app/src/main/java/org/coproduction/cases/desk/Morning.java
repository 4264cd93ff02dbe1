package org.coproduction.cases.desk;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.people.EditorsQueue;
import org.coproduction.people.People;
import org.coproduction.people.Person;
import org.coproduction.platform.web.Allowed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells editors each morning what waits for them. */
@Component
class Morning {
    private static final LocalTime AT = LocalTime.of(7, 10);

    private final List<EditorsQueue> queues;
    private final EditorsMails mails;
    private final EditorsLetter letter;
    private final People people;

    Morning(List<EditorsQueue> queues, EditorsMails mails, EditorsLetter letter, People people) {
        this.queues = List.copyOf(queues);
        this.mails = mails;
        this.letter = letter;
        this.people = people;
    }

    Task<Void> task() {
        return Tasks.recurring("editors-mail", Schedules.daily(AT)).execute((morning, context) -> tell());
    }

    @Transactional
    public void tell() {
        List<InQueue> waiting = queues.stream()
                .map(queue -> new InQueue(queue, queue.waiting()))
                .filter(queue -> queue.waiting().count() > 0)
                .toList();
        Optional<Instant> newest = waiting.stream()
                .map(queue -> queue.waiting().newest())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
        if (newest.isEmpty()) return;
        Map<UUID, Person> editors = people.whoMay(Allowed.Who.EDITOR).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
        for (UUID due : mails.takeDue(editors.keySet(), newest.get()))
            letter.post(Objects.requireNonNull(editors.get(due)), waiting);
    }

    record InQueue(EditorsQueue queue, EditorsQueue.Waiting waiting) {}
}
