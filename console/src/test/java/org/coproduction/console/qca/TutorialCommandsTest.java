package org.coproduction.console.qca;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.console.Played;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each command of {@code docs/qca.md} does what it says there it does: it runs. */
class TutorialCommandsTest {
    private static final Path DOCS = Path.of("../docs");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\./commons (qca .*?)(?: +#.*)?$");
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

    @TestFactory
    List<DynamicTest> everyCommandRuns() throws IOException {
        String page = Files.readString(DOCS.resolve("qca.md")).replaceAll("\\\\\n +", "");
        List<DynamicTest> tests = new ArrayList<>();
        Matcher command = COMMAND.matcher(page);
        while (command.find()) {
            String[] words = words(command.group(1));
            if (List.of(words).contains("rows.csv")) continue; // stands for a reader's own file
            tests.add(DynamicTest.dynamicTest(
                    command.group(1),
                    () -> assertThat(Played.of(words))
                            .satisfies(played -> assertThat(played.err()).isEmpty())
                            .satisfies(played -> assertThat(played.status()).isZero())));
        }
        assertThat(tests).hasSizeGreaterThan(8);
        return tests;
    }

    private static String[] words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            String text = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(text.replace("docs/data", DOCS.resolve("data").toString()));
        }
        return words.toArray(String[]::new);
    }
}
