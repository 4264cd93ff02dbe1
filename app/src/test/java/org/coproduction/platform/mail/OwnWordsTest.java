package org.coproduction.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a quotation and is none stays; whole mails are in {@code AnswersByMailTest}. */
class OwnWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Monday we wrote to them:\nno answer.",
                "Le maire a écrit :\nnous décidons ensemble.",
                "From: the start we paid.\nTo be fair, little.",
                "One\n---\nTwo",
                "- a list\n- of two",
                "a > b"
            })
    void ownWordsStay(String text) {
        assertThat(OwnWords.in(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yes.\n\nOn 28 Nov 2026, at 09:41, Ben Okri <ben@example.org> wrote:\n\nHalf leave.",
                "Yes.\n\nLe sam. 28 nov. 2026 à 09:41, Ben Okri\n<ben@example.org> a écrit :\n> Half leave.",
                "Yes.\n\nOp za 28 nov 2026 om 09:41 schreef Ben Okri <ben@example.org>:\n> Half leave.",
                "Yes.\n\n-----Original Message-----\nFrom: Ben\nHalf leave.",
                "Yes.\n\nVon: Ben Okri <ben@example.org>\nGesendet: Samstag\nAn: Ana\nBetreff: Re\n\nHalf leave.",
                "Yes.\r\n\r\n-- \r\nAna Silva",
                "Yes.\n\nSent from my iPhone"
            })
    void theMailThatIsAnsweredAndTheSignatureGo(String text) {
        assertThat(OwnWords.in(text)).isEqualTo("Yes.");
    }

    @Test
    void aQuotationWithEmptyLinesBetweenItsLinesIsOne() {
        assertThat(OwnWords.in("Yes.\n\n> Half\n\n> leave\n\n> in a year.\n")).isEqualTo("Yes.");
        assertThat(OwnWords.in("> line\n\n".repeat(40) + "Because.")).isEqualTo("Because.");
    }

    @Test
    void aQuotedLinkThatStopsMailsIsNeverPosted() {
        assertThat(
                        OwnWords.in(
                                "> To stop these mails:\n> https://example.org/discussion/unsubscribe/\n> SEbVHf90nIT5R5\nThanks."))
                .isEqualTo("Thanks.");
    }

    @Test
    void aQuotedAddressForAnswersIsNeverPosted() {
        assertThat(OwnWords.in("> Answer by mail: answers+abcdefghijklmnopqrstuvwxyz234567@example.org\nThanks."))
                .isEqualTo("Thanks.");
    }

    @Test
    void aShortQuotationStaysBeforeWhatIsSaidToItAndALongOneDoesNot() {
        assertThat(OwnWords.in("> Why?\nBecause.")).isEqualTo("> Why?\n\nBecause.");
        assertThat(OwnWords.in("> line\n".repeat(40) + "Because.")).isEqualTo("Because.");
    }
}
