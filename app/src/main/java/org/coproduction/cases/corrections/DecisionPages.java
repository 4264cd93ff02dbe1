package org.coproduction.cases.corrections;

import java.util.List;
import org.coproduction.cases.CaseVersion;
import org.coproduction.cases.Cases;
import org.coproduction.cases.FieldDifference;
import org.coproduction.cases.FieldTexts;
import org.coproduction.people.People;
import org.coproduction.people.PersonId;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.WordDifference;
import org.springframework.stereotype.Component;

/** Puts together what an editor decides on. */
@Component
class DecisionPages {
    private final Cases cases;
    private final FieldTexts texts;
    private final People people;
    private final Proposals proposals;

    DecisionPages(Cases cases, FieldTexts texts, People people, Proposals proposals) {
        this.proposals = proposals;
        this.cases = cases;
        this.texts = texts;
        this.people = people;
    }

    DecisionPage of(Correction correction, List<Mistake> mistakes, Here here) {
        CaseVersion now = cases.find(correction.slug()).orElseThrow();
        CorrectableField field = CorrectableField.of(now.text(), texts, here).stream()
                .filter(one -> one.name().equals(correction.field()))
                .findFirst()
                .orElseThrow();
        return new DecisionPage(
                SentCorrection.of(correction, here),
                now.number(),
                field,
                proposals.change(field.name(), correction.proposed()).isPresent()
                        ? new FieldDifference(
                                field.name(),
                                field.label(),
                                List.of(WordDifference.between(field.value(), correction.proposed())))
                        : null,
                member(correction, here),
                mistakes,
                here.language() == Language.EN ? null : Language.EN.tag());
    }

    private String member(Correction correction, Here here) {
        return correction.person() == null
                ? ""
                : people.withId(new PersonId(correction.person()))
                        .map(person -> person.name().value())
                        .orElse(here.say("review.left"));
    }
}
