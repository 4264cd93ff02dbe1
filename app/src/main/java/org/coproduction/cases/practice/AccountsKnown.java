package org.coproduction.cases.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.agenda.Knowledge;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.QuestionSlug;
import org.coproduction.agenda.Section;
import org.coproduction.agenda.Tally;
import org.coproduction.agenda.Theme;
import org.coproduction.cases.AccountsTold;
import org.coproduction.platform.search.SearchIndex;
import org.coproduction.platform.search.Selection;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What practitioners and citizens tell on a question. */
@Component
@Order(20)
class AccountsKnown implements Knowledge {
    private final AccountsTold told;
    private final SearchIndex index;
    private final Parts parts;

    AccountsKnown(AccountsTold told, SearchIndex index, Parts parts) {
        this.told = told;
        this.index = index;
        this.parts = parts;
    }

    @Override
    public List<Section> on(Question question, Here here) {
        AccountsTold.Told on = told.onQuestion(question.slug().value());
        Selection speaking = Selection.of(Accounts.KIND)
                .choose("question", List.of(question.slug().value()));
        return List.of(new Section(
                "accounts",
                here.say("accounts.known.heading"),
                250,
                false,
                List.of(tally(index.read(reading -> reading.count(speaking)))),
                parts.of(
                        "practice/toldAbout",
                        here,
                        Map.of("told", on, "none", "accounts.known.none", "tell", "/accounts/tell")),
                on.some().stream()
                        .map(one -> Map.of("title", one.heading(), "address", here.absolute(one.address())))
                        .toList()));
    }

    @Override
    public List<Section> on(Theme theme, Here here) {
        return List.of();
    }

    @Override
    public Tallies tallies() {
        Map<QuestionSlug, List<Tally>> onQuestions = new HashMap<>();
        index.read(reading -> reading.counts(Selection.of(Accounts.KIND), "question"))
                .forEach((slug, count) -> onQuestions.put(new QuestionSlug(slug), List.of(tally(count))));
        return new Tallies(onQuestions, Map.of());
    }

    private static Tally tally(int count) {
        return new Tally("accounts", "accounts.tally", count);
    }
}
