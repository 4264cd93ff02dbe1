package org.coproduction.recent.letter;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.coproduction.platform.jobs.TryAgain;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** On Thursday the letter is made, so that editors can look it through; on Monday it is sent, if nobody did it before. */
@Configuration(proxyBeanMethods = false)
class LetterJobs {
    static final TaskDescriptor<Void> MAILS = TaskDescriptor.of("letter-mails");
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private final LetterWriter writer;
    private final WeeklyLetters letters;
    private final LetterMails mails;

    LetterJobs(LetterWriter writer, WeeklyLetters letters, LetterMails mails) {
        this.writer = writer;
        this.letters = letters;
        this.mails = mails;
    }

    @Bean
    Task<Void> letterOfMorning() {
        return Tasks.recurring("weekly-letter", Schedules.daily(MORNING))
                .execute((morning, context) -> morning(LocalDate.now()));
    }

    @Bean
    Task<Void> mailsOfLetter() {
        return Tasks.oneTime(MAILS)
                .onFailure(new TryAgain<>())
                .execute((letter, context) ->
                        letters.find(Integer.parseInt(letter.getId())).ifPresent(mails::post));
    }

    void morning(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.THURSDAY) writer.write(Instant.now());
        if (day.getDayOfWeek() == DayOfWeek.MONDAY)
            letters.waiting().ifPresent(letter -> letters.send(letter.number(), null));
    }
}
