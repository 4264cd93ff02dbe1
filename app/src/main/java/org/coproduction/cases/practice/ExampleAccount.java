package org.coproduction.cases.practice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coproduction.platform.web.Here;

/** An account that nobody told, for the style page. */
final class ExampleAccount {
    private ExampleAccount() {}

    static Account published(Here here) {
        return new Account(
                new UUID(0, 0),
                1,
                AccountState.PUBLISHED,
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null,
                false,
                here.language(),
                text(here),
                List.of(),
                List.of());
    }

    static AccountText text(Here here) {
        return new AccountText(
                "",
                Map.of(Question.DONE, here.say("example.help")),
                here.language().tag(),
                "NL",
                "",
                2020,
                null,
                null,
                Voice.CITIZEN,
                "Ada Example",
                false);
    }

    static Choices choices(Here here) {
        Choices.Choice language =
                new Choices.Choice(here.language().tag(), here.language().ownName());
        return new Choices(List.of(language), List.of(new Choices.Choice("NL", here.country("NL"))), List.of());
    }
}
