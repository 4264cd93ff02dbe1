package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StrandsTest {
    private static final Instant FIRST = Instant.parse("2010-03-02T10:00:00Z");

    private final List<ListMail> mails = new ArrayList<>();

    @Test
    void thoseThatNameEachOtherAreOneConversationByTime() {
        mail("c", 2, "Re: Trust", "a", "b");
        mail("a", 0, "Trust");
        mail("b", 1, "Re: Trust", "a");
        mail("d", 1, "Money");
        assertThat(strands()).containsExactly("a b c", "d");
    }

    @Test
    void thoseThatNameTheSameMissingOneAreTogether() {
        mail("b", 1, "Re: Trust", "lost");
        mail("c", 400, "Something else", "lost");
        assertThat(strands()).containsExactly("b c");
    }

    @Test
    void mailsThatAnswerEachOtherInACircleOrThemselvesAreOneConversation() {
        mail("a", 0, "Trust", "b", "a");
        mail("b", 1, "Trust", "c");
        mail("c", 2, "Trust", "a");
        assertThat(strands()).containsExactly("a b c");
    }

    @Test
    void anAnswerThatNamesNoneGoesWithTheLastOfItsSubject() {
        mail("a", 0, "[list] Trust");
        mail("b", 20, "AW: Re: [list] trust");
        mail("c", 49, "Réf : Trust");
        assertThat(strands()).containsExactly("a b c");
    }

    @Test
    void afterAMonthTheSubjectSaysNothing() {
        mail("a", 0, "Trust");
        mail("b", 31, "Re: Trust");
        assertThat(strands()).containsExactly("a", "b");
    }

    @Test
    void theSameSubjectWithoutAnAnswerIsAnotherConversation() {
        mail("a", 0, "Newsletter");
        mail("b", 7, "Newsletter");
        assertThat(strands()).containsExactly("a", "b");
    }

    @Test
    void whoNamesAnotherIsNotJoinedByTheSubject() {
        mail("a", 0, "Trust");
        mail("b", 1, "Re: Trust", "elsewhere");
        assertThat(strands()).containsExactly("a", "b");
    }

    private void mail(String id, int day, String subject, String... answers) {
        mails.add(new ListMail(
                mails.size(),
                id(id),
                Stream.of(answers).map(StrandsTest::id).toList(),
                ListSubject.of(subject),
                FIRST.plus(Duration.ofDays(day))));
    }

    private List<String> strands() {
        return Strands.of(mails).stream()
                .map(strand ->
                        String.join(" ", strand.stream().map(StrandsTest::name).toList()))
                .sorted()
                .toList();
    }

    private static UUID id(String name) {
        return new UUID(0, name.charAt(0));
    }

    private static String name(ListMail mail) {
        return Character.toString((int) mail.id().getLeastSignificantBits());
    }
}
