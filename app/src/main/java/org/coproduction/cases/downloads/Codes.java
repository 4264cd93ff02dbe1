package org.coproduction.cases.downloads;

import static java.util.Arrays.asList;

import java.io.IOException;
import java.util.List;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.table.Rows;
import org.springframework.stereotype.Component;

/** The table that says what the codes of the other tables mean. */
@Component
class Codes {
    static final String NAME = "codes";

    private final Vocabulary vocabulary;

    Codes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    void write(Rows rows) throws IOException {
        rows.add(asList("variable", "code", "labelEn", "labelFr", "definitionEn", "definitionFr"));
        for (Coded kind : Coded.values()) {
            List<Term> terms = vocabulary.terms(kind);
            for (Term term : terms) {
                rows.add(asList(
                        kind.key(),
                        term.key(),
                        term.label().en(),
                        term.label().fr(),
                        term.definition() == null ? null : term.definition().en(),
                        term.definition() == null ? null : term.definition().fr()));
            }
        }
    }
}
