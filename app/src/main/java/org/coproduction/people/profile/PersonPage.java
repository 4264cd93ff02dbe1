package org.coproduction.people.profile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.web.LinkedData;
import org.coproduction.platform.web.WebLink;
import org.coproduction.platform.words.LanguageNames;

/**
 * A person as the reader sees them.
 *
 * @param own whether they look at themselves, and see all they filled in
 */
public record PersonPage(PeoplePage.PersonRow row, boolean own, Contributed contributed) {
    private static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");

    public Profile person() {
        return row.person();
    }

    public List<String> biography() {
        String text = person().one(Field.BIOGRAPHY);
        return text == null ? List.of() : Arrays.asList(EMPTY_LINE.split(text, -1));
    }

    public List<String> languages(Here here) {
        return person().all(Field.LANGUAGES).stream()
                .map(code -> LanguageNames.in(here.language(), code))
                .toList();
    }

    public List<String> methods(Here here) {
        return person().all(Field.METHODS).stream()
                .map(key -> here.say("method." + key))
                .toList();
    }

    public List<WebLink> links() {
        return person().all(Field.LINKS).stream().map(WebLink::new).toList();
    }

    /** What search engines are told: no more than the page shows its reader. */
    public String linkedData(Here here) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Person");
        data.put("name", person().name());
        data.put("url", here.absolute(here.link(person().address())));
        String affiliation = person().one(Field.AFFILIATION);
        if (affiliation != null) data.put("affiliation", Map.of("@type", "Organization", "name", affiliation));
        if (row.country() != null) data.put("workLocation", Map.of("@type", "Country", "name", row.country()));
        if (person().photo() != null) data.put("image", here.absolute(person().photo()));
        if (!row.themes().isEmpty()) data.put("knowsAbout", row.themes());
        List<String> same = Stream.concat(
                        person().all(Field.ORCID).stream().map(value -> new Orcid(value).address()),
                        person().all(Field.LINKS).stream())
                .toList();
        if (!same.isEmpty()) data.put("sameAs", same);
        return LinkedData.inPage(data);
    }
}
