package org.coproduction.cases.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.cases.CaseSlug;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.ReadyPages;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/** Makes the page of a case as it is kept. */
@Component
class PageMaking {
    private final StoredVersions versions;
    private final SimilarCases similar;
    private final CasePages pages;
    private final ReadyPages ready;
    private final PageLook look;

    PageMaking(StoredVersions versions, SimilarCases similar, CasePages pages, ReadyPages ready, PageLook look) {
        this.versions = versions;
        this.similar = similar;
        this.pages = pages;
        this.ready = ready;
        this.look = look;
    }

    /** None where there is no such case. */
    Optional<KeptPage> of(CaseSlug slug, Here here) {
        return versions.current(slug, here.language()).map(current -> of(current, here));
    }

    /** Of several at once, with as many queries as for one; a slug without a case is passed over. */
    List<KeptPage> of(Collection<CaseSlug> slugs, Language language, Function<CaseSlug, Here> readers) {
        List<Stored> current = versions.current(slugs, language);
        long comparedAt = similar.asOf();
        Map<Long, List<SimilarCases.Similar>> alike =
                similar.to(current.stream().collect(Collectors.toMap(Stored::id, Stored::traits)));
        return current.stream()
                .map(one -> of(one, alike.getOrDefault(one.id(), List.of()), comparedAt, readers.apply(one.slug())))
                .toList();
    }

    private KeptPage of(Stored current, Here here) {
        long comparedAt = similar.asOf();
        return of(current, similar.to(current.id(), current.traits()), comparedAt, here);
    }

    private KeptPage of(Stored current, List<SimilarCases.Similar> alike, long comparedAt, Here here) {
        String seen = look.of(here);
        byte[] packed = ready.packed(CaseController.PAGE, here, pages.of(current, alike, null, here));
        return new KeptPage(
                current.id(), here.language(), current.number(), seen, current.links(), alike, comparedAt, packed);
    }
}
