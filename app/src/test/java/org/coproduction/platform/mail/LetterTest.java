package org.coproduction.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.coproduction.platform.words.Language;
import org.junit.jupiter.api.Test;

class LetterTest {
    @Test
    void whatSomebodyWroteStandsBetweenWhoItIsAndWhatTheSiteAdds() {
        Letter letter = new Letter(
                "ana@example.org",
                Language.EN,
                "Re: Trees",
                List.of(),
                List.of(new Letter.Said("Ben Okri in “Trees”, #2:", "- elms\n- *limes*", "en", List.of("Vote."))),
                null,
                List.of(),
                Duration.ofDays(1));
        assertThat(letter.plain("Commons"))
                .isEqualTo("Ben Okri in “Trees”, #2:\n\n- elms\n- *limes*\n\nVote.\n\n-- \nCommons\n");
        assertThat(letter.said().getFirst().html().toString()).contains("<li>elms</li>", "<li><em>limes</em></li>");
    }

    @Test
    void whatCanBeDoneAboutItStandsBelowItAndAnAddressForMailIsShownAsSuch() {
        Letter.Said said = new Letter.Said("Ben Okri:", "Elms?", "en", List.of())
                .with(List.of(
                        new Letter.Link("Read", "http://x.org/1"),
                        Letter.Link.mail("Answer", "answers+abc@example.org", "Re: Elms & limes?")));
        assertThat(said.links().getLast().address())
                .isEqualTo("mailto:answers+abc@example.org?subject=Re%3A%20Elms%20%26%20limes%3F");
        assertThat(new Letter(
                                "ana@example.org",
                                Language.EN,
                                "News",
                                List.of(),
                                List.of(said),
                                null,
                                List.of(),
                                Duration.ofDays(1))
                        .plain("Commons"))
                .contains("Elms?\n\nRead: http://x.org/1\nAnswer: answers+abc@example.org\n\n");
    }

    @Test
    void anAddressInAParagraphCanBeFollowedAndTheEndOfItsSentenceIsNotPartOfIt() {
        assertThat(Piece.of("Stop: https://example.org/stop/a-b?c=d. (See “http://x.org/y”)"))
                .containsExactly(
                        new Piece("Stop: ", false),
                        new Piece("https://example.org/stop/a-b?c=d", true),
                        new Piece(". (See “", false),
                        new Piece("http://x.org/y", true),
                        new Piece("”)", false));
    }
}
