package org.coproduction.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*\\.[A-Za-z0-9.-]*)\"");
    private static final Pattern SAID = Pattern.compile(
            "(?:\\bsay\\(|new Refusal\\([\\w.]+, |Refusal\\.\\w+\\(|new Tally\\(\"[\\w-]+\", )\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LOOSE_SIGN =
            Pattern.compile("[^\\u00a0\\u202f:;?!{}]([;?!»]|:(?!//|\\w))|«[^\\u00a0\\u202f]");

    private final Words words = new Words();

    @Test
    void eachTextIsThereInBothLanguages() {
        assertThat(words.keys(Language.EN)).containsExactlyInAnyOrderElementsOf(words.keys(Language.FR));
    }

    @Test
    void whatPagesSayIsThere() throws IOException {
        assertThat(words.keys(Language.EN)).containsAll(found(SAID));
    }

    @Test
    void noTextIsLeftThatNobodySays() throws IOException {
        Set<String> literals = found(LITERAL);
        assertThat(words.keys(Language.EN).stream().filter(key -> !said(key, literals)))
                .isEmpty();
    }

    @Test
    void aTextTakesTheSameArgumentsInBothLanguages() {
        assertThat(words.keys(Language.EN))
                .allSatisfy(
                        key -> assertThat(arguments(key, Language.FR)).as(key).isEqualTo(arguments(key, Language.EN)));
    }

    @Test
    void eachTextIsAMessageThatCanBeFormatted() {
        for (Language language : Language.values())
            texts(language).forEach((key, text) -> {
                if (text.indexOf('{') >= 0) new MessageFormat(text, language.icu());
            });
    }

    @Test
    void apostrophesAreTypographic() {
        for (Language language : Language.values())
            assertThat(texts(language))
                    .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'"));
    }

    @Test
    void frenchSignsDoNotStandAloneOnALine() {
        assertThat(texts(Language.FR))
                .allSatisfy((key, text) -> assertThat(
                                LOOSE_SIGN.matcher(text).results().map(MatchResult::group))
                        .as("%s: %s", key, text)
                        .isEmpty());
    }

    private Map<String, String> texts(Language language) {
        return words.keys(language).stream().collect(Collectors.toMap(key -> key, key -> words.pattern(language, key)));
    }

    private Set<String> arguments(String key, Language language) {
        return ARGUMENT.matcher(words.pattern(language, key))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By its whole key, or by a beginning that the code completes: {@code "site.nav." + entry}. */
    private static boolean said(String key, Set<String> literals) {
        return literals.contains(key)
                || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal))
                || literals.contains(key.substring(0, key.lastIndexOf('.')));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path source : sources())
            pattern.matcher(COMMENT.matcher(Files.readString(source)).replaceAll(""))
                    .results()
                    .forEach(result -> found.add(result.group(1)));
        return found;
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String folder : List.of("src/main/java", "src/main/jte")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(Files::isRegularFile).forEach(all::add);
            }
        }
        return all;
    }
}
