package org.coproduction.cases.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.bibliography.Citation;
import org.coproduction.bibliography.CitationStyle;
import org.coproduction.bibliography.Citations;
import org.coproduction.bibliography.CslItem;
import org.coproduction.cases.CaseText;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/** The references of a version: those that were made before, or made now. */
@Component
class CaseReferences {
    private final Citations citations;
    private final MadeReferences made;

    CaseReferences(Citations citations, MadeReferences made) {
        this.citations = citations;
        this.made = made;
    }

    References of(Stored version, CaseText text, Language language) {
        References before = version.references();
        if (before != null) return before;
        References now = make(text, version.authors(), version.number(), version.savedAt(), language);
        if (version.isCurrent())
            made.remember(new MadeReferences.Made(version.id(), version.number(), language, version.authors(), now));
        return now;
    }

    References make(CaseText text, List<String> authors, int number, LocalDate savedAt, Language language) {
        List<CslItem> items = new ArrayList<>();
        for (CaseText.Source source : text.sources()) items.add(new CslItem(source.key(), source.csl()));
        items.add(CiteCase.item(text, authors, number, savedAt, References.SITE));
        List<Citation> all = citations.make(items, CitationStyle.APA, language);
        return new References(all.subList(0, all.size() - 1), all.getLast());
    }
}
