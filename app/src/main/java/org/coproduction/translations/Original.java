package org.coproduction.translations;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;

/**
 * A record as it is translated, for one reader.
 *
 * @param address of its page, within the site and without the language of the interface
 * @param heading how it is called
 * @param languages tags of those that it speaks itself, the one of these passages first; it is translated into none of them
 * @param readers who may read it, and so its translations
 * @param kept whether this reader keeps order there, and so takes back what others wrote
 * @param since what was translated before is not shown, since an editor has replaced what it said then; or null
 */
public record Original(
        OriginalId id,
        String address,
        String heading,
        List<String> languages,
        List<Passage> passages,
        Readers readers,
        boolean kept,
        @Nullable Instant since) {
    public Original {
        languages = List.copyOf(languages);
        passages = List.copyOf(passages);
    }

    public enum Readers {
        EVERYBODY,
        MEMBERS,
        CIRCLE;

        /** As it is stored. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of the passages. */
    public String language() {
        return languages.getFirst();
    }

    public boolean takes(TargetLanguage language) {
        return !languages.contains(language.tag());
    }

    /** By the names of the passages. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        passages.forEach(passage -> texts.put(passage.name(), passage.text()));
        return texts;
    }

    /** Another one where it says something else. */
    public String mark() {
        return DigestUtils.md5DigestAsHex(texts().toString().getBytes(UTF_8));
    }
}
