package org.coproduction.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Editable;
import org.coproduction.texts.EditableField;
import org.coproduction.texts.EditableTexts;
import org.coproduction.texts.PageText;
import org.coproduction.texts.TextId;
import org.coproduction.texts.TextVersions;
import org.springframework.stereotype.Component;

/** What the group says of itself: what came with the site, until an editor changes it. */
@Component
class AboutTexts implements EditableTexts {
    static final TextId ID = new TextId("page", "about");
    static final String LEAD = "lead";
    static final String TEXT = "text";
    private static final int LONGEST_LEAD = 500;

    private final PageText page;

    AboutTexts(Words words, TextVersions versions) {
        this.page = new PageText(
                new Editable(
                        ID,
                        "/about",
                        new Bilingual(
                                words.say(Language.EN, "site.nav.about"), words.say(Language.FR, "site.nav.about")),
                        List.of(
                                EditableField.lines(
                                        LEAD,
                                        LONGEST_LEAD,
                                        new BothLanguages(
                                                words.say(Language.EN, "about.lead"),
                                                words.say(Language.FR, "about.lead"))),
                                EditableField.markdown(TEXT, PageText.shipped("about")))),
                versions);
    }

    @Override
    public String kind() {
        return ID.kind();
    }

    @Override
    public Optional<Editable> find(String key) {
        return page.find(key);
    }

    /** As they stand on the page, by the name of the field. */
    Map<String, BothLanguages> now() {
        return page.now();
    }
}
