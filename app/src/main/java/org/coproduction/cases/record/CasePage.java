package org.coproduction.cases.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coproduction.bibliography.Citation;
import org.coproduction.cases.AccountsTold;
import org.coproduction.cases.CaseSlug;
import org.coproduction.cases.CaseText;
import org.coproduction.platform.web.Crumb;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.coproduction.translations.AlsoIn;
import org.jspecify.annotations.Nullable;

/**
 * A case, or one of its versions, with all that its page shows.
 *
 * @param contributors what others than the authors did for it, in sentences that follow the citation; empty where nobody did
 * @param call year of the call for cases that it was written for, or null
 * @param readings address in the bibliography by key of the source
 * @param draft where a draft is written of which this is a preview, or null
 * @param jsonLd for search engines, safe to stand in a page
 */
public record CasePage(
        CaseSlug slug,
        CaseView view,
        int number,
        int latest,
        LocalDate savedAt,
        String contributors,
        @Nullable Integer call,
        @Nullable Retired retired,
        List<Speaks> questions,
        Map<String, String> readings,
        List<Like> similar,
        AccountsTold.Told told,
        AlsoIn alsoIn,
        Citation cite,
        String jsonLd,
        @Nullable Beside beside,
        @Nullable String draft,
        @Nullable String contentLanguage) {

    /** A question that the case speaks to, and why. */
    public record Speaks(int theme, Bilingual.Text text, String address, Bilingual.Text why) {}

    public record Like(String title, String address, String why) {}

    /** What stands before and after the case in the list that the reader came from. */
    public record Beside(
            String list, @Nullable String before, @Nullable String after) {}

    /** To cases of the same country and policy area, as far as they are known. */
    public List<Crumb> crumbs(Here here) {
        CaseText text = view.text();
        List<Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Crumb(here.say("case.crumb"), "/cases"));
        for (String country : text.countries().stream().limit(1).toList())
            crumbs.add(new Crumb(here.country(country), "/cases?country=" + country));
        if (!text.policyArea().isEmpty())
            crumbs.add(new Crumb(view.policyArea(), "/cases?policy=" + text.policyArea()));
        return crumbs;
    }

    public boolean isCurrent() {
        return number == latest;
    }

    public String address() {
        return isCurrent() ? slug.address() : permanent();
    }

    /** Where its pictures and documents are. */
    public String filesAt() {
        return draft == null ? "/files/" : draft.replace("/check", "/files/");
    }

    public String permanent() {
        return slug.address() + "/versions/" + number;
    }

    /** English where the page is not; otherwise nothing, since the page says it already. */
    static @Nullable String contentLanguage(Language page) {
        return page == Language.EN ? null : Language.EN.tag();
    }

    public @Nullable String reading(String key) {
        return readings.get(key);
    }
}
