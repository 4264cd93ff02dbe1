package org.coproduction.cases.corrections;

import java.util.Map;
import org.coproduction.cases.Draft;
import org.coproduction.cases.Drafts;
import org.coproduction.cases.KnownText;
import org.coproduction.people.PersonId;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings a correction into a change of its case: as it was proposed where that can be understood, with credit in the message. */
@Component
class TakingOver {
    private static final int LONGEST_MESSAGE = 500;

    private final Drafts drafts;
    private final Words words;
    private final JdbcClient jdbc;
    private final Proposals proposals;

    TakingOver(Drafts drafts, Words words, JdbcClient jdbc, Proposals proposals) {
        this.proposals = proposals;
        this.drafts = drafts;
        this.words = words;
        this.jdbc = jdbc;
    }

    private static final String CREDIT = """
        UPDATE drafts
           SET message = CASE WHEN length(message) + length(:message) < :longest THEN trim(message || ' ' || :message)
                              ELSE message END
         WHERE id = :id
        """;

    /** Where the editor has begun a change of this case, into that one. */
    Draft into(Correction correction, PersonId editor) {
        Draft draft = drafts.improve(correction.slug(), editor).orElseThrow();
        proposals
                .change(correction.field(), correction.proposed())
                .ifPresent(change -> drafts.save(draft.id(), editor, KnownText.of(draft), change, Map.of()));
        jdbc.sql(CREDIT)
                .param("message", message(correction))
                .param("longest", LONGEST_MESSAGE)
                .param("id", draft.id().value())
                .update();
        return draft;
    }

    /** In the language of the cases and their histories. */
    private String message(Correction correction) {
        String field = correction.field().equals(CorrectableField.OTHER)
                ? words.say(Language.EN, "correction.field.other")
                : words.say(Language.EN, "case.field." + correction.field());
        return correction.name().isEmpty()
                ? words.say(Language.EN, "correction.message.reader", field)
                : words.say(Language.EN, "correction.message", field, correction.name());
    }
}
