package org.coproduction.discussion.own;

import gg.jte.Content;
import java.util.List;
import org.coproduction.people.OnMyPage;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.Parts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is new in what I follow. */
@Component
@Order(10)
class NewsOnMyPage implements OnMyPage {
    private static final int SHOWN = 5;

    private final NoticesPages pages;
    private final Parts parts;

    NewsOnMyPage(NoticesPages pages, Parts parts) {
        this.pages = pages;
        this.parts = parts;
    }

    @Override
    public Content part(Here here) {
        List<NoticesPage.Row> unseen = pages.of(here.viewer().person()).rows().stream()
                .filter(NoticesPage.Row::unseen)
                .limit(SHOWN)
                .toList();
        return parts.of("discussion/news", here, new NoticesPage(unseen));
    }
}
