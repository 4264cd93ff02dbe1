package org.coproduction.texts.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.coproduction.platform.words.Words;
import org.coproduction.texts.BothLanguages;
import org.coproduction.texts.Editable;
import org.coproduction.texts.EditableField;
import org.coproduction.texts.EditableTexts;
import org.coproduction.texts.TextFault;
import org.springframework.stereotype.Component;

/** What an added page says, where it stands and how it is called in its address. */
@Component
class AddedPageTexts implements EditableTexts {
    private static final String TITLE = "title";
    private static final String SLUG = "slug";
    private static final String TEXT = "text";
    private static final String PLACE = "place";
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_SLUG = 60;
    /** A number would be that of a page. */
    private static final Pattern FORM = Pattern.compile("(?!\\d+$)[a-z0-9]+(-[a-z0-9]+)*");

    private final AddedPages pages;
    private final Bilingual untitled;
    private final List<EditableField.Choice> places;

    AddedPageTexts(AddedPages pages, Words words) {
        this.pages = pages;
        this.untitled = said(words, "added-page.untitled");
        this.places = Arrays.stream(AddedPage.Place.values())
                .map(place -> new EditableField.Choice(place.key(), said(words, "added-page.place." + place.key())))
                .toList();
    }

    private static Bilingual said(Words words, String key) {
        return new Bilingual(words.say(Language.EN, key), words.say(Language.FR, key));
    }

    @Override
    public String kind() {
        return AddedPage.KIND;
    }

    @Override
    public Optional<Editable> find(String key) {
        return page(key)
                .map(page -> new Editable(
                        page.textId(),
                        page.address(Language.EN),
                        page.heading().orElse(untitled),
                        List.of(
                                EditableField.line(TITLE, LONGEST_TITLE, page.title()),
                                EditableField.line(SLUG, LONGEST_SLUG, page.slug()),
                                EditableField.markdown(TEXT, page.text()),
                                EditableField.oneOf(PLACE, page.place().key(), places))));
    }

    @Override
    public List<TextFault> faults(String key, Map<String, BothLanguages> texts) {
        BothLanguages slug = BothLanguages.in(texts, SLUG);
        List<TextFault> faults = new ArrayList<>();
        for (Language language : Language.values()) {
            String typed = slug.in(language);
            String field = SLUG + "-" + language.tag();
            if (typed.isEmpty()) continue;
            if (!FORM.matcher(typed).matches()) faults.add(new TextFault(field, "added-page.mistake.slug", List.of()));
            else if (pages.at(typed).filter(other -> !isOf(key, other)).isPresent())
                faults.add(new TextFault(field, "added-page.mistake.taken", List.of()));
        }
        return faults;
    }

    private static boolean isOf(String key, AddedPage page) {
        return key.equals(Integer.toString(page.number()));
    }

    @Override
    public void save(String key, Map<String, BothLanguages> texts) {
        AddedPage before = page(key).orElseThrow();
        pages.write(new AddedPage(
                before.number(),
                BothLanguages.in(texts, TITLE),
                BothLanguages.in(texts, SLUG),
                BothLanguages.in(texts, TEXT),
                AddedPage.Place.valueOf(BothLanguages.in(texts, PLACE).en().toUpperCase(Locale.ROOT)),
                before.state(),
                before.leadsTo()));
    }

    private Optional<AddedPage> page(String key) {
        return key.matches("\\d{1,9}") ? pages.find(Integer.parseInt(key)) : Optional.empty();
    }
}
