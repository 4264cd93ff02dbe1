package org.coproduction.texts.pages;

import java.util.List;
import java.util.function.Consumer;
import org.coproduction.platform.web.SitePage;
import org.coproduction.platform.web.SitePages;
import org.coproduction.platform.words.Language;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(6)
class AddedSitePages implements SitePages {
    private final AddedPages pages;

    AddedSitePages(AddedPages pages) {
        this.pages = pages;
    }

    @Override
    public String name() {
        return "pages";
    }

    /** None as long as nobody has added a page. */
    @Override
    public int parts() {
        return published().isEmpty() ? 0 : 1;
    }

    @Override
    public void part(int number, Consumer<SitePage> sink) {
        published().forEach(page -> sink.accept(new SitePage(page.address(Language.EN), null)));
    }

    private List<AddedPage> published() {
        return pages.all().stream().filter(AddedPage::isPublished).toList();
    }
}
