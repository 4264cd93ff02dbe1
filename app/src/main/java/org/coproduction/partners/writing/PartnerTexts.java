package org.coproduction.partners.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.partners.Partner;
import org.coproduction.partners.PartnerKind;
import org.coproduction.partners.PartnerText;
import org.coproduction.partners.Partners;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Editable;
import org.coproduction.texts.EditableField;
import org.coproduction.texts.EditableTexts;
import org.coproduction.texts.TextFault;
import org.springframework.stereotype.Component;

@Component
class PartnerTexts implements EditableTexts {
    private static final String NAME = "name";
    private static final String WHAT = "kind";
    private static final String SITE = "site";
    private static final String SHARES = "shares";
    private static final String REACH = "reach";
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_SITE = 300;

    private final Partners partners;
    private final Words words;

    PartnerTexts(Partners partners, Words words) {
        this.partners = partners;
        this.words = words;
    }

    @Override
    public String kind() {
        return Partners.KIND;
    }

    @Override
    public Optional<Editable> find(String key) {
        return partner(key)
                .map(partner -> new Editable(
                        partner.textId(),
                        partner.address(),
                        partner.heading().orElseGet(() -> said("partners.unnamed")),
                        fields(partner.text())));
    }

    private List<EditableField> fields(PartnerText text) {
        return List.of(
                EditableField.line(NAME, LONGEST_NAME, text.name()),
                EditableField.oneOf(WHAT, text.kind().key(), kinds()),
                EditableField.value(SITE, EditableField.Shape.LINE, LONGEST_SITE, false, text.site()),
                EditableField.markdown(SHARES, text.shares()),
                EditableField.markdown(REACH, text.reach()));
    }

    private List<EditableField.Choice> kinds() {
        return Arrays.stream(PartnerKind.values())
                .map(kind -> new EditableField.Choice(kind.key(), said("partners.kind." + kind.key())))
                .toList();
    }

    private Bilingual said(String key) {
        return new Bilingual(words.say(Language.EN, key), words.say(Language.FR, key));
    }

    @Override
    public List<TextFault> faults(Map<String, BothLanguages> texts) {
        String site = BothLanguages.in(texts, SITE).en();
        return site.isEmpty() || site.matches("https?://\\S+")
                ? List.of()
                : List.of(new TextFault(SITE, "partners.mistake.site", List.of()));
    }

    @Override
    public void save(String key, Map<String, BothLanguages> texts) {
        partners.write(
                partner(key).orElseThrow().number(),
                new PartnerText(
                        PartnerKind.of(BothLanguages.in(texts, WHAT).en()).orElseThrow(),
                        BothLanguages.in(texts, NAME),
                        BothLanguages.in(texts, SHARES),
                        BothLanguages.in(texts, REACH),
                        BothLanguages.in(texts, SITE).en()));
    }

    private Optional<Partner> partner(String key) {
        return key.matches("\\d{1,9}") ? partners.find(Integer.parseInt(key)) : Optional.empty();
    }
}
