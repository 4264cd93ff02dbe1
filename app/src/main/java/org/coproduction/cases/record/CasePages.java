package org.coproduction.cases.record;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.agenda.Agenda;
import org.coproduction.agenda.Question;
import org.coproduction.agenda.Theme;
import org.coproduction.cases.AccountsTold;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseText;
import org.coproduction.cases.CaseTraits;
import org.coproduction.cases.Coded;
import org.coproduction.cases.DraftId;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.translations.AlsoIn;
import org.coproduction.translations.OriginalId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page of a case shows. */
@Component
class CasePages {
    private final CaseViews views;
    private final SimilarCases similar;
    private final Agenda agenda;
    private final ListBehind list;
    private final CaseReferences references;

    CasePages(CaseViews views, SimilarCases similar, Agenda agenda, ListBehind list, CaseReferences references) {
        this.views = views;
        this.similar = similar;
        this.agenda = agenda;
        this.list = list;
        this.references = references;
    }

    /** @param from the list that the reader came from, as the address of the page says it */
    CasePage of(Stored version, String from, Here here) {
        return of(version, similar.to(version.id(), version.traits()), list.of(from, version.slug()), here);
    }

    CasePage of(Stored version, List<SimilarCases.Similar> alike, CasePage.@Nullable Beside beside, Here here) {
        CaseView view = views.of(version, here);
        return new CasePage(
                version.slug(),
                view,
                version.number(),
                version.latest(),
                version.savedAt(),
                version.contributors().said(here),
                version.call(),
                version.retired(),
                questions(version.whys(), here),
                readings(version.readings()),
                alike.stream().map(one -> like(one, version.traits(), here)).toList(),
                AccountsTold.Told.of(version.told(), "case", version.slug().value()),
                AlsoIn.of(new OriginalId(TranslatedCases.KIND, version.slug().value()), version.translated()),
                References.itself(view, here),
                CaseLinkedData.of(version, view, here),
                beside,
                null,
                CasePage.contentLanguage(here.language()));
    }

    /** Of a draft, as far as it goes, before it has a number. */
    CasePage preview(CaseText text, DraftId draft, Here here) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        CaseView view = views.of(text, references.make(text, List.of(), 1, today, here.language()), here);
        return new CasePage(
                new CaseSlug(text.slug()),
                view,
                1,
                1,
                today,
                "",
                null,
                null,
                List.of(),
                Map.of(),
                List.of(),
                AccountsTold.Told.of(List.of(), "case", text.slug()),
                AlsoIn.of(new OriginalId(TranslatedCases.KIND, text.slug()), List.of()),
                References.itself(view, here),
                "{}",
                null,
                draft.address() + "/check",
                CasePage.contentLanguage(here.language()));
    }

    /** In the order of the agenda. */
    private List<CasePage.Speaks> questions(Map<String, Bilingual> whys, Here here) {
        List<CasePage.Speaks> speaks = new ArrayList<>();
        for (Theme theme : agenda.themes()) {
            for (Question question : theme.questions()) {
                Bilingual why = whys.get(question.slug().value());
                if (why != null)
                    speaks.add(new CasePage.Speaks(
                            theme.number(), here.text(question.text()), question.address(), here.text(why)));
            }
        }
        return speaks;
    }

    private static Map<String, String> readings(Map<String, String> ids) {
        Map<String, String> addresses = new HashMap<>();
        ids.forEach((key, id) -> addresses.put(key, "/readings/" + id));
        return addresses;
    }

    private CasePage.Like like(SimilarCases.Similar one, CaseTraits own, Here here) {
        List<String> why = new ArrayList<>();
        if (own.sameArea(one.traits())) why.add(here.say("case.similar.area"));
        if (own.sameCountry(one.traits())) why.add(here.say("case.similar.country"));
        List<String> strategies = own.sharedStrategies(one.traits()).stream()
                .map(kind -> views.label(Coded.STRATEGY, kind, here))
                .toList();
        if (!strategies.isEmpty()) why.add(here.say("case.similar.strategies", String.join(", ", strategies)));
        List<String> dimensions = own.sharedDimensions(one.traits()).stream()
                .map(key -> views.label(Coded.OUTCOME_DIMENSION, key, here))
                .toList();
        if (!dimensions.isEmpty()) why.add(here.say("case.similar.outcomes", String.join(", ", dimensions)));
        return new CasePage.Like(one.title(), one.slug().address(), String.join("; ", why));
    }
}
