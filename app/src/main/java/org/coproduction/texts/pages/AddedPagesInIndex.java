package org.coproduction.texts.pages;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.coproduction.platform.search.IndexSource;
import org.coproduction.platform.search.Indexed;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/** Published pages in the index. */
@Component
class AddedPagesInIndex implements IndexSource {
    private final AddedPages pages;

    AddedPagesInIndex(AddedPages pages) {
        this.pages = pages;
    }

    @Override
    public String kind() {
        return AddedPage.KIND;
    }

    @Override
    public void all(Consumer<Indexed> sink) {
        pages.all().forEach(page -> give(page, sink));
    }

    @Override
    public void some(Collection<String> keys, Consumer<Indexed> sink) {
        pages.withNumbers(keys.stream().map(Integer::valueOf).toList()).forEach(page -> give(page, sink));
    }

    private static void give(AddedPage page, Consumer<Indexed> sink) {
        if (page.isPublished()) page.heading().ifPresent(title -> sink.accept(indexed(page, title)));
    }

    private static Indexed indexed(AddedPage page, Bilingual title) {
        return new Indexed(
                AddedPage.KIND,
                Integer.toString(page.number()),
                page.address(Language.EN),
                title,
                page.text().bilingual().stream().toList(),
                Map.of(),
                Map.of(),
                title.in(Language.EN).value());
    }
}
