package org.coproduction.cases.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.coproduction.cases.AccountTold;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * An account of practice, wherever it stands between being told and being read.
 *
 * @param number in its address
 * @param version counts changes of the text and its tags
 * @param person who told it, where they were signed in
 * @param email of a stranger who may be asked, or null
 * @param emailConfirmed whether a mail to it was read
 * @param language in which the site writes to whoever told it
 */
public record Account(
        UUID id,
        long number,
        AccountState state,
        int version,
        Instant toldAt,
        Instant stateSince,
        @Nullable Instant publishedAt,
        @Nullable UUID person,
        @Nullable String email,
        boolean emailConfirmed,
        Language language,
        AccountText text,
        List<String> strategies,
        List<String> questions) {
    public Account {
        strategies = List.copyOf(strategies);
        questions = List.copyOf(questions);
    }

    /** Its page within the site, without the language. */
    public String address() {
        return new AccountTold(number, text.heading(), text.language()).address();
    }

    /** Whether whoever told it can be asked by mail. */
    public boolean reachable() {
        return person != null || email != null && emailConfirmed;
    }

    public long daysWaiting() {
        return Duration.between(toldAt, Instant.now()).toDays();
    }

    public LocalDate toldOn() {
        return LocalDate.ofInstant(toldAt, ZoneId.systemDefault());
    }

    public @Nullable LocalDate publishedOn() {
        return publishedAt == null ? null : LocalDate.ofInstant(publishedAt, ZoneId.systemDefault());
    }
}
