package org.coproduction.cases.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.agenda.Agenda;
import org.coproduction.cases.Draft;
import org.coproduction.cases.DraftCheck;
import org.coproduction.cases.KnownText;
import org.coproduction.cases.Review;
import org.coproduction.cases.Reviews;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Mistake;
import org.springframework.stereotype.Component;

/** Puts together the pages of the guided form. */
@Component
class DraftPages {
    private final DraftCheck check;
    private final Vocabulary vocabulary;
    private final Agenda agenda;
    private final Samples samples;
    private final Reviews reviews;
    private final LikelyTwins twins;

    DraftPages(
            DraftCheck check,
            Vocabulary vocabulary,
            Agenda agenda,
            Samples samples,
            Reviews reviews,
            LikelyTwins twins) {
        this.check = check;
        this.vocabulary = vocabulary;
        this.agenda = agenda;
        this.samples = samples;
        this.reviews = reviews;
        this.twins = twins;
    }

    /** @param mend whether what is to be mended is said at each field */
    DraftPage step(Draft draft, Step step, boolean mend, Here here) {
        List<ToMend> toMend = toMend(draft, here);
        List<Mistake> mistakes = !mend
                ? List.of()
                : toMend.stream()
                        .filter(one -> one.step() == step)
                        .map(ToMend::mistake)
                        .toList();
        Map<String, String> faults = mistakes.stream().collect(Collectors.toMap(Mistake::field, Mistake::text));
        StepEntries entries = new StepEntries(
                draft.text(),
                new Choices(vocabulary, agenda, here),
                samples.of(draft.text(), step.fields()),
                faults,
                here);
        return new DraftPage(
                draft,
                DraftSteps.of(draft, step, toMend, here),
                entries.of(step),
                mistakes,
                remarks(draft, step, here),
                twins.of(draft),
                "",
                List.of(),
                null,
                KnownText.of(draft).token(),
                draft.savedAt());
    }

    private List<DraftPage.Remarks> remarks(Draft draft, Step step, Here here) {
        return remarks(reviews.of(draft)).entrySet().stream()
                .filter(one -> Step.asking(one.getKey()) == step)
                .map(one -> new DraftPage.Remarks(here.say("case.field." + one.getKey()), one.getValue()))
                .toList();
    }

    /** By field. */
    static Map<String, List<String>> remarks(Review review) {
        return review.remarks().stream()
                .collect(Collectors.groupingBy(
                        Review.Remark::field,
                        LinkedHashMap::new,
                        Collectors.mapping(Review.Remark::text, Collectors.toList())));
    }

    List<ToMend> toMend(Draft draft, Here here) {
        return ToMend.of(check.of(draft.text()), here);
    }
}
