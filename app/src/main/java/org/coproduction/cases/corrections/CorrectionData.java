package org.coproduction.cases.corrections;

import org.coproduction.people.Attribution;
import org.coproduction.people.PersonId;
import org.coproduction.people.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody suggested: a copy of it; when they leave all of it goes, and their name where they want no credit. */
@Component
class CorrectionData implements PersonalData {
    private final Corrections corrections;
    private final CorrectionCredit credit;
    private final JdbcClient jdbc;

    CorrectionData(Corrections corrections, CorrectionCredit credit, JdbcClient jdbc) {
        this.corrections = corrections;
        this.credit = credit;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "corrections";
    }

    @Override
    public Object copyFor(PersonId person) {
        return corrections.of(person);
    }

    @Override
    public void erase(PersonId person, Attribution attribution) {
        if (attribution == Attribution.REMOVED) credit.forget(corrections.of(person));
        jdbc.sql("DELETE FROM corrections WHERE person = :person") // served by corrections_by_person
                .param("person", person.value())
                .update();
    }
}
