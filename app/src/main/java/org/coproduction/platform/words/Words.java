package org.coproduction.platform.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What the interface says. Texts stand in {@code words/FEATURE_en.properties} and {@code _fr}, in the message format of
 * ICU: {@code {0, plural, one {# case} other {# cases}}}. Apostrophes are typographic (’), since ' quotes;
 * French spaces before signs are ordinary ones and become unbreakable when read.
 */
@Component
public class Words {
    private final Dictionary english = Dictionary.of(Language.EN);
    private final Dictionary french = Dictionary.of(Language.FR);

    /** @throws IllegalArgumentException where no feature has this key: a fault in the program, not in its input */
    public String say(Language language, String key, @Nullable Object... arguments) {
        return in(language).say(key, arguments);
    }

    public Set<String> keys(Language language) {
        return Set.copyOf(in(language).texts().keySet());
    }

    /** The text as it stands in its file, before arguments come in. */
    String pattern(Language language, String key) {
        String text = in(language).texts().get(key);
        if (text == null) throw new IllegalArgumentException("no words for " + key + " in " + language.tag());
        return text;
    }

    private Dictionary in(Language language) {
        return switch (language) {
            case EN -> english;
            case FR -> french;
        };
    }

    private record Dictionary(Language language, Map<String, String> texts, Map<String, Message> messages) {
        static Dictionary of(Language language) {
            return new Dictionary(language, read(language), new ConcurrentHashMap<>());
        }

        String say(String key, @Nullable Object... arguments) {
            String text = texts.get(key);
            if (text == null) throw new IllegalArgumentException("no words for " + key + " in " + language.tag());
            if (text.indexOf('{') < 0) return text;
            Message known = messages.get(key);
            if (known == null) known = messages.computeIfAbsent(key, k -> Message.of(text, language));
            return known.with(arguments);
        }

        private static Map<String, String> read(Language language) {
            Map<String, String> all = new HashMap<>();
            try {
                for (Resource file : new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:words/*_" + language.tag() + ".properties")) {
                    Properties properties = new Properties();
                    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                        properties.load(reader);
                    }
                    properties.forEach((key, text) -> {
                        String set = language == Language.FR ? Spacing.french((String) text) : (String) text;
                        if (all.put((String) key, set) != null)
                            throw new IllegalStateException("two texts for " + key + " in " + language.tag());
                    });
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.copyOf(all);
        }
    }
}
