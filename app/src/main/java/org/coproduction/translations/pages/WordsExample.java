package org.coproduction.translations.pages;

import java.util.Map;
import org.coproduction.platform.markdown.SafeHtml;
import org.coproduction.platform.web.Example;
import org.coproduction.platform.web.Here;
import org.springframework.stereotype.Component;

@Component
class WordsExample implements Example {
    @Override
    public String template() {
        return "translations/words";
    }

    @Override
    public Map<String, Object> arguments(Here here) {
        return Map.of(
                "words", new TranslationPage.Words("مثال على نص مترجم.", SafeHtml.EMPTY), "lang", "ar", "dir", "rtl");
    }
}
