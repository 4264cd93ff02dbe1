package org.coproduction.partners.reading;

import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.coproduction.partners.Partner;
import org.coproduction.partners.PartnerText;
import org.coproduction.partners.Partners;
import org.coproduction.platform.search.IndexSource;
import org.coproduction.platform.search.Indexed;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.springframework.stereotype.Component;

/** Listed partners in the index. */
@Component
class PartnersInIndex implements IndexSource {
    private final Partners partners;

    PartnersInIndex(Partners partners) {
        this.partners = partners;
    }

    @Override
    public String kind() {
        return Partners.KIND;
    }

    @Override
    public void all(Consumer<Indexed> sink) {
        partners.listed().forEach(partner -> give(partner, sink));
    }

    /** There are some dozens: all are read. */
    @Override
    public void some(Collection<String> keys, Consumer<Indexed> sink) {
        partners.listed().stream()
                .filter(partner -> keys.contains(Integer.toString(partner.number())))
                .forEach(partner -> give(partner, sink));
    }

    /** One whose name was taken away again is not found. */
    private static void give(Partner partner, Consumer<Indexed> sink) {
        partner.heading().ifPresent(name -> sink.accept(indexed(partner, name)));
    }

    private static Indexed indexed(Partner partner, Bilingual name) {
        PartnerText text = partner.text();
        return new Indexed(
                Partners.KIND,
                Integer.toString(partner.number()),
                partner.address(),
                name,
                Stream.of(text.shares(), text.reach())
                        .flatMap(some -> some.bilingual().stream())
                        .toList(),
                Map.of(),
                Map.of(),
                name.in(Language.EN).value());
    }
}
