package org.coproduction.people.profile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.platform.web.Refusal;
import org.springframework.util.MultiValueMap;

/** Which people are meant: with all of these words, and with any of the values chosen in each facet. */
public record PeopleQuery(String words, Map<PeopleFacet, List<String>> chosen) {
    private static final int LONGEST = 200;
    private static final int MOST_VALUES = 30;

    public PeopleQuery {
        chosen = chosen.entrySet().stream()
                .filter(facet -> !facet.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, facet -> List.copyOf(facet.getValue())));
    }

    static PeopleQuery of(MultiValueMap<String, String> address) {
        String typed = address.getFirst("q");
        if (typed != null && typed.length() > LONGEST) throw Refusal.badRequest("people.refused.words", LONGEST);
        Map<PeopleFacet, List<String>> chosen = new EnumMap<>(PeopleFacet.class);
        for (PeopleFacet facet : PeopleFacet.values()) {
            List<String> values = address.getOrDefault(facet.key(), List.of()).stream()
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
            if (values.size() > MOST_VALUES) throw Refusal.badRequest("people.refused.values", MOST_VALUES);
            chosen.put(facet, values);
        }
        return new PeopleQuery(typed == null ? "" : typed.strip(), chosen);
    }

    List<String> of(PeopleFacet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    public boolean everybody() {
        return words.isEmpty() && chosen.isEmpty();
    }

    /** Whether they must be open to joint work. */
    public boolean joint() {
        return of(PeopleFacet.JOINT).contains(Field.OPEN);
    }

    public int narrowings() {
        return chosen.values().stream().mapToInt(List::size).sum();
    }

    PeopleQuery choose(PeopleFacet facet, List<String> values) {
        Map<PeopleFacet, List<String>> other = new EnumMap<>(PeopleFacet.class);
        other.putAll(chosen);
        other.put(facet, values.stream().sorted().toList());
        return new PeopleQuery(words, other);
    }

    /** With this value, or without it where it is chosen already. */
    PeopleQuery turn(PeopleFacet facet, String value) {
        List<String> values = new ArrayList<>(of(facet));
        if (!values.remove(value)) values.add(value);
        return choose(facet, values);
    }

    /** @param page {@code /people}, {@code /people.json} */
    public String at(String page, String... more) {
        List<String> parts = new ArrayList<>();
        if (!words.isEmpty()) parts.add("q=" + encoded(words));
        for (PeopleFacet facet : PeopleFacet.values())
            for (String value : of(facet)) parts.add(facet.key() + "=" + encoded(value));
        parts.addAll(List.of(more));
        return parts.isEmpty() ? page : page + "?" + String.join("&", parts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
