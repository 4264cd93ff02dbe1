package org.coproduction.news.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coproduction.news.News;
import org.coproduction.news.NewsItem;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Editable;
import org.coproduction.texts.EditableField;
import org.coproduction.texts.EditableTexts;
import org.springframework.stereotype.Component;

@Component
class NewsTexts implements EditableTexts {
    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final int LONGEST_TITLE = 150;

    private final News news;
    private final Bilingual untitled;

    NewsTexts(News news, Words words) {
        this.news = news;
        this.untitled = new Bilingual(words.say(Language.EN, "news.untitled"), words.say(Language.FR, "news.untitled"));
    }

    @Override
    public String kind() {
        return "news";
    }

    @Override
    public Optional<Editable> find(String key) {
        return item(key)
                .map(item -> new Editable(
                        item.textId(),
                        item.address(),
                        item.heading().orElse(untitled),
                        List.of(
                                EditableField.line(TITLE, LONGEST_TITLE, item.title()),
                                EditableField.markdown(TEXT, item.text()))));
    }

    @Override
    public void save(String key, Map<String, BothLanguages> texts) {
        news.write(item(key).orElseThrow().number(), BothLanguages.in(texts, TITLE), BothLanguages.in(texts, TEXT));
    }

    private Optional<NewsItem> item(String key) {
        return key.matches("\\d{1,9}") ? news.find(Integer.parseInt(key)) : Optional.empty();
    }
}
