package org.coproduction.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.coproduction.platform.words.Language;
import org.springframework.core.io.ClassPathResource;

/** What a page says: what came with the site, until an editor changes it. */
public record PageText(Editable original, TextVersions versions) {
    /** Its text as it came, in the languages of the interface: {@code pages/about_en.md}. */
    public static BothLanguages shipped(String name) {
        return new BothLanguages(file(name, Language.EN), file(name, Language.FR));
    }

    public Optional<Editable> find(String key) {
        return key.equals(original.id().key()) ? Optional.of(original) : Optional.empty();
    }

    /** As it stands on the page, by the name of the field. */
    public Map<String, BothLanguages> now() {
        return versions.newest(original.id()).map(TextVersion::texts).orElse(original.now());
    }

    private static String file(String name, Language language) {
        try {
            return new ClassPathResource("pages/" + name + "_" + language.tag() + ".md")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
