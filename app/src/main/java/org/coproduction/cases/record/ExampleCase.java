package org.coproduction.cases.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coproduction.cases.AccountsTold;
import org.coproduction.cases.CaseJson;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseText;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.translations.AlsoIn;
import org.coproduction.translations.OriginalId;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The case that never was, {@code examples/case.json}, as its page would show it, for the style page. */
@Component
class ExampleCase {
    private static final LocalDate SAVED = LocalDate.of(2026, 11, 24);

    private final CaseViews views;
    private final CaseReferences references;

    ExampleCase(CaseViews views, CaseReferences references) {
        this.views = views;
        this.references = references;
    }

    CasePage page(Here here) {
        CaseText text = text();
        CaseView view = views.of(text, references.make(text, List.of("Ada Example"), 2, SAVED, here.language()), here);
        CaseSlug slug = new CaseSlug(view.text().slug());
        Bilingual asks = new Bilingual("Example: who asks, and who answers?", "Exemple : qui demande, et qui répond ?");
        Bilingual why = new Bilingual("Both do, in turn.", "Les deux, tour à tour.");
        return new CasePage(
                slug,
                view,
                2,
                2,
                SAVED,
                new Contributors(List.of("Cem Example"), List.of("Rosa Example")).said(here),
                2026,
                null,
                List.of(new CasePage.Speaks(1, here.text(asks), "/questions", here.text(why))),
                Map.of("example2020", "/readings"),
                List.of(new CasePage.Like(
                        "Example: another case", "/cases/example-two", here.say("case.similar.area"))),
                new AccountsTold.Told(List.of(), false, "/accounts"),
                AlsoIn.of(new OriginalId(TranslatedCases.KIND, slug.value()), List.of()),
                References.itself(view, here),
                "",
                null,
                null,
                CasePage.contentLanguage(here.language()));
    }

    static CaseText text() {
        return read("examples/case.json");
    }

    /** Another that never was, to be laid beside it. */
    static CaseText other() {
        return read("examples/other-case.json");
    }

    private static CaseText read(String file) {
        try {
            return CaseJson.read(new ClassPathResource(file).getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
