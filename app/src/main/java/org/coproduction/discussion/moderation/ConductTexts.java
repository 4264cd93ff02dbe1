package org.coproduction.discussion.moderation;

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

/** The code of conduct: what came with the site, until an editor changes it. */
@Component
class ConductTexts implements EditableTexts {
    static final TextId ID = new TextId("discussion", "conduct");
    static final String TEXT = "text";

    private final PageText page;

    ConductTexts(Words words, TextVersions versions) {
        this.page = new PageText(
                new Editable(
                        ID,
                        "/discussion/conduct",
                        new Bilingual(
                                words.say(Language.EN, "conduct.heading"), words.say(Language.FR, "conduct.heading")),
                        List.of(EditableField.markdown(TEXT, PageText.shipped("conduct")))),
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

    /** As it stands on its page, by the name of the field. */
    Map<String, BothLanguages> now() {
        return page.now();
    }
}
